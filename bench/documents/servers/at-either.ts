import { basePathOf, type ReadDocument } from '../ask/documents.ts';
import type { DocumentServer } from './server.ts';

/**
 * Talks to a server of others, with the path of the document's first server and without it: they do not agree on where
 * they serve a document.
 */
export function atEither(
  document: ReadDocument,
  origin: string,
  fetch: (url: string, init: RequestInit) => Promise<Response>,
  stop: () => Promise<void>,
): DocumentServer {
  const base = basePathOf(document.upgraded);
  const places = base === '' ? [''] : [base, ''];
  return {
    send: async (method, path, { headers, body, base: own }) => {
      const init = { method, headers, ...(body !== undefined && { body }) };
      let found: Response | undefined;
      for (const place of own === undefined ? places : [...places, own]) {
        const response = await fetch(`${origin}${place}${path}`, init);
        if (response.status !== 404) return response;
        found ??= response;
      }
      return found ?? Response.error();
    },
    stop,
  };
}
