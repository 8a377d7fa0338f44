import type { ReadDocument } from '../ask/documents.ts';

/** A fake of a document, however it is made. */
export interface DocumentServer {
  /** Responds to a request below the base URL, whose path is written as in the document. */
  readonly send: (method: string, path: string, init: SentInit) => Promise<Response>;
  readonly stop: () => Promise<void>;
}

/** What goes with a request. */
export interface SentInit {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** The path of the server that the operation has of its own. */
  readonly base: string | undefined;
}

/** Makes a fake of a document. Rejects where it cannot. */
export type StartServer = (document: ReadDocument) => Promise<DocumentServer>;
