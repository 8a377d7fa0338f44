import type { DocumentNode } from '../../../spec/document/document.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';

/** Where a schema stands; none where any value will do. */
export type SchemaPlace = readonly JsonPointer[];

/** A body of one media type. */
export interface MediaView {
  /** As the document writes it. */
  readonly type: string;
  readonly node: DocumentNode;
  readonly schema: SchemaPlace;
}

/** Something that has bodies, by media type without what says nothing of the type. */
export interface ContentView {
  readonly node: DocumentNode;
  readonly content: ReadonlyMap<string, MediaView>;
}

export interface BodyView extends ContentView {
  readonly required: boolean;
}

/** A parameter, or a header of a response. */
export interface ParameterView extends ContentView {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly schema: SchemaPlace;
}

export interface ResponseView extends ContentView {
  readonly key: string;
  readonly headers: ReadonlyMap<string, ParameterView>;
  readonly links: ReadonlyMap<string, DocumentNode>;
}

/** One server: who it is, and the path that it puts before each path of the document. */
export interface ServerView {
  readonly url: string;
  readonly origin: string;
  readonly base: string;
  readonly variables: unknown;
  readonly pointer: JsonPointer;
}

/** The servers of an operation, its own, its path's or the document's. */
export interface ServerList {
  readonly pointer: JsonPointer;
  readonly servers: readonly ServerView[];
}

/** What a caller must show: every scheme in it, with its scopes. */
export type CredentialsView = ReadonlyMap<string, ReadonlySet<string>>;

/** One method of one path, of a webhook or of a callback. */
export interface OperationView {
  readonly id: string;
  /** Whether the id is written, and does not stand for a missing one. */
  readonly isNamed: boolean;
  /** As a person calls it: `GET /pets`. */
  readonly name: string;
  readonly method: string;
  /** The path's template, the webhook's name, or the callback's expression. */
  readonly path: string;
  /** Whether the provider calls and the consumer responds: so it is with webhooks and callbacks. */
  readonly isCalledBack: boolean;
  readonly node: DocumentNode;
  readonly item: DocumentNode;
  readonly parameters: readonly ParameterView[];
  readonly body: BodyView | undefined;
  readonly responses: ReadonlyMap<string, ResponseView>;
  readonly servers: ServerList;
  readonly security: { readonly pointer: JsonPointer; readonly alternatives: readonly CredentialsView[] };
  readonly callbacks: readonly OperationView[];
}
