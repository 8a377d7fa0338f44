import { type Defects, spoil, spoilRefusal } from '../proxy.ts';

const ok = (response: { readonly status: number }): boolean => response.status < 300;

/** Wrong statuses, of successes and of refusals. */
export const statuses: Defects = {
  'list responds with 206': spoil('list', (a) => (ok(a) ? { status: 206 } : undefined)),
  'list responds with 204 always': spoil('list', (a) => (ok(a) ? { status: 204, body: '' } : undefined)),
  'list responds with 500': spoil('list', () => ({ status: 500 })),
  'create responds with 200': spoil('create', (a) => (ok(a) ? { status: 200 } : undefined)),
  'create responds with 202': spoil('create', (a) => (ok(a) ? { status: 202 } : undefined)),
  'read responds with 203': spoil('read', (a) => (ok(a) ? { status: 203 } : undefined)),
  'read responds with 404 for what is there': spoil('read', (a) => (ok(a) ? { status: 404 } : undefined)),
  'update responds with 201': spoil('update', (a) => (ok(a) ? { status: 201 } : undefined)),
  'update responds with 204': spoil('update', (a) => (ok(a) ? { status: 204, body: '' } : undefined)),
  'delete responds with 200': spoil('delete', (a) => (ok(a) ? { status: 200 } : undefined)),
  'delete responds with 202': spoil('delete', (a) => (ok(a) ? { status: 202 } : undefined)),
  'delete fails with 500 and has deleted': spoil('delete', (a) => (ok(a) ? { status: 500 } : undefined)),
  'tokenInfo responds with 404': spoil('tokenInfo', (a) => (ok(a) ? { status: 404 } : undefined)),
  'tokenInfo redirects': spoil('tokenInfo', () => ({ status: 302, headers: { location: '/login' }, body: '' })),
  'unknown id: read responds with 410': spoilRefusal(404, 'read', () => ({ status: 410 })),
  'unknown id: read responds with 200 null': spoilRefusal(404, 'read', () => ({ status: 200, body: 'null' })),
  'unknown id: read responds with 200 {}': spoilRefusal(404, 'read', () => ({ status: 200, body: '{}' })),
  'unknown id: update responds with 400': spoilRefusal(404, 'update', () => ({ status: 400 })),
  'unknown id: delete responds with 204': spoilRefusal(404, 'delete', () => ({ status: 204, body: '' })),
  'malformed id: read responds with 404': spoilRefusal(400, 'read', () => ({ status: 404 })),
  'malformed id: read responds with 500': spoilRefusal(400, 'read', () => ({ status: 500 })),
  'malformed id: delete responds with 404': spoilRefusal(400, 'delete', () => ({ status: 404 })),
  'invalid body: create responds with 400': spoilRefusal(422, 'create', () => ({ status: 400 })),
  'invalid body: update responds with 400': spoilRefusal(422, 'update', () => ({ status: 400 })),
  'malformed JSON: create responds with 500': spoilRefusal(400, 'create', () => ({ status: 500 })),
  'malformed JSON: update responds with 422': spoilRefusal(400, 'update', () => ({ status: 422 })),
  'wrong content type: create responds with 400': spoilRefusal(415, 'create', () => ({ status: 400 })),
  'wrong content type: update responds with 500': spoilRefusal(415, 'update', () => ({ status: 500 })),
  'too large: create responds with 500': spoilRefusal(413, 'create', () => ({ status: 500 })),
  'bad query: list responds with 422': spoilRefusal(400, 'list', () => ({ status: 422 })),
  'unknown path responds with 200': spoil(undefined, (_, { url }) =>
    /there-are/.test(url.pathname) ? { status: 200 } : {},
  ),
  'unknown method responds with 405': spoil(undefined, (a, { method, url }) =>
    method === 'POST' && a.status === 404 && url.pathname.length > 20 ? { status: 405 } : {},
  ),
  'HEAD responds with 405': spoil(undefined, (_, { method }) => (method === 'HEAD' ? { status: 405 } : {})),
  'HEAD lets anybody in': spoil(undefined, (a, { method }) =>
    method === 'HEAD' && a.status === 401 ? { status: 200 } : {},
  ),
  'a slash at the end responds with 404': spoil(undefined, (_, { url }) =>
    url.pathname.endsWith('/') ? { status: 404 } : {},
  ),
};
