import { learnFrom } from '../../../contracts/learn/learn-from.ts';
import type { Written } from '../../../contracts/learn/schema/infer-schema.ts';
import { readNdjson } from '../../../contracts/traffic/read/read-ndjson.ts';
import type { RecordedExchange } from '../../../contracts/traffic/read/recorded-exchange.ts';
import { isRecord } from '../../../spec/document/document.ts';
import { applyOverlay } from '../../../spec/document/overlay/apply-overlay.ts';
import { valueAt } from '../../../spec/json/json-pointer.ts';

/** An exchange in short: `POST /pets`, what was sent, and what came back; a body that is left out was not recorded. */
export type Seen = readonly [
  asked: string,
  sent: unknown,
  status: number,
  body?: unknown,
  headers?: Readonly<Record<string, string>> | undefined,
];

const json = { 'content-type': 'application/json' };

/** Exchanges as a recording has them. */
export function recordingOf(seen: readonly Seen[], asking: Readonly<Record<string, string>> = {}): RecordedExchange[] {
  const lines = seen.map(([asked, sent, status, body, headers]) => {
    const [method, path] = asked.split(' ');
    const request = { method, url: `https://pets.example${path}`, headers: { ...json, ...asking }, body: sent };
    return JSON.stringify({ request, response: { status, headers: headers ?? json, body } });
  });
  return readNdjson(lines.join('\n'));
}

const one = { name: 'petId', in: 'path', required: true, schema: { type: 'string' } };

/** A document of pets that says hardly more than its paths; `more` by method and path: `get /pets`. */
export function petsWith(more: Readonly<Record<string, Written>> = {}, parts: Written = {}): Written {
  const operation = (method: string, path: string, id: string): Written => ({
    operationId: id,
    responses: { [method === 'post' ? 201 : method === 'delete' ? 204 : 200]: { description: 'Good' } },
    ...more[`${method} ${path}`],
  });
  return {
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    servers: [{ url: 'https://pets.example' }],
    paths: {
      '/pets': { get: operation('get', '/pets', 'listPets'), post: operation('post', '/pets', 'addPet') },
      '/pets/{petId}': {
        parameters: [one],
        get: operation('get', '/pets/{petId}', 'getPet'),
        put: operation('put', '/pets/{petId}', 'putPet'),
        patch: operation('patch', '/pets/{petId}', 'patchPet'),
        delete: operation('delete', '/pets/{petId}', 'dropPet'),
      },
      '/status': { get: operation('get', '/status', 'status') },
    },
    ...parts,
  };
}

/** What is learned of a document: each line with its number of exchanges, and a look at the document after it. */
export function lesson(
  document: Written,
  exchanges: readonly RecordedExchange[],
): { readonly lines: readonly string[]; readonly at: (pointer: string) => unknown } {
  const { overlay, lines } = learnFrom(JSON.stringify(document), exchanges);
  const after = applyOverlay(JSON.stringify(document), overlay);
  if (!isRecord(after)) throw new TypeError('The document is no object any more.');
  return {
    lines: lines.map(({ what, exchanges: count }) => `${what} (${count})`),
    at: (pointer) => valueAt(after, pointer),
  };
}
