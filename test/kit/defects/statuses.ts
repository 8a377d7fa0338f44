import { type Defects, spoil, spoilRefusal } from '../proxy.ts';

const ok = (answer: { readonly status: number }): boolean => answer.status < 300;

/** Wrong statuses, of successes and of refusals. */
export const statuses: Defects = {
  'list answers 206': spoil('list', (a) => (ok(a) ? { status: 206 } : undefined)),
  'list answers 204 always': spoil('list', (a) => (ok(a) ? { status: 204, body: '' } : undefined)),
  'list answers 500': spoil('list', () => ({ status: 500 })),
  'create answers 200': spoil('create', (a) => (ok(a) ? { status: 200 } : undefined)),
  'create answers 202': spoil('create', (a) => (ok(a) ? { status: 202 } : undefined)),
  'read answers 203': spoil('read', (a) => (ok(a) ? { status: 203 } : undefined)),
  'read answers 404 for what is there': spoil('read', (a) => (ok(a) ? { status: 404 } : undefined)),
  'update answers 201': spoil('update', (a) => (ok(a) ? { status: 201 } : undefined)),
  'update answers 204': spoil('update', (a) => (ok(a) ? { status: 204, body: '' } : undefined)),
  'delete answers 200': spoil('delete', (a) => (ok(a) ? { status: 200 } : undefined)),
  'delete answers 202': spoil('delete', (a) => (ok(a) ? { status: 202 } : undefined)),
  'delete fails with 500 and has deleted': spoil('delete', (a) => (ok(a) ? { status: 500 } : undefined)),
  'tokenInfo answers 404': spoil('tokenInfo', (a) => (ok(a) ? { status: 404 } : undefined)),
  'tokenInfo redirects': spoil('tokenInfo', () => ({ status: 302, headers: { location: '/login' }, body: '' })),
  'unknown id: read answers 410': spoilRefusal(404, 'read', () => ({ status: 410 })),
  'unknown id: read answers 200 null': spoilRefusal(404, 'read', () => ({ status: 200, body: 'null' })),
  'unknown id: read answers 200 {}': spoilRefusal(404, 'read', () => ({ status: 200, body: '{}' })),
  'unknown id: update answers 400': spoilRefusal(404, 'update', () => ({ status: 400 })),
  'unknown id: delete answers 204': spoilRefusal(404, 'delete', () => ({ status: 204, body: '' })),
  'malformed id: read answers 404': spoilRefusal(400, 'read', () => ({ status: 404 })),
  'malformed id: read answers 500': spoilRefusal(400, 'read', () => ({ status: 500 })),
  'malformed id: delete answers 404': spoilRefusal(400, 'delete', () => ({ status: 404 })),
  'invalid body: create answers 400': spoilRefusal(422, 'create', () => ({ status: 400 })),
  'invalid body: update answers 400': spoilRefusal(422, 'update', () => ({ status: 400 })),
  'malformed JSON: create answers 500': spoilRefusal(400, 'create', () => ({ status: 500 })),
  'malformed JSON: update answers 422': spoilRefusal(400, 'update', () => ({ status: 422 })),
  'wrong content type: create answers 400': spoilRefusal(415, 'create', () => ({ status: 400 })),
  'wrong content type: update answers 500': spoilRefusal(415, 'update', () => ({ status: 500 })),
  'too large: create answers 500': spoilRefusal(413, 'create', () => ({ status: 500 })),
  'bad query: list answers 422': spoilRefusal(400, 'list', () => ({ status: 422 })),
  'unknown path answers 200': spoil(undefined, (_, { url }) => (/there-are/.test(url.pathname) ? { status: 200 } : {})),
  'unknown method answers 405': spoil(undefined, (a, { method, url }) =>
    method === 'POST' && a.status === 404 && url.pathname.length > 20 ? { status: 405 } : {},
  ),
  'HEAD answers 405': spoil(undefined, (_, { method }) => (method === 'HEAD' ? { status: 405 } : {})),
  'HEAD lets anybody in': spoil(undefined, (a, { method }) =>
    method === 'HEAD' && a.status === 401 ? { status: 200 } : {},
  ),
  'a slash at the end answers 404': spoil(undefined, (_, { url }) =>
    url.pathname.endsWith('/') ? { status: 404 } : {},
  ),
};
