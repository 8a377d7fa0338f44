import { type Defect, type Defects, type Operation, operationOf, spoil } from '../proxy.ts';

const operations = ['list', 'create', 'read', 'update', 'delete', 'tokenInfo'] as const;

/** Lets in who should not be, for some operations. */
const letIn = (meant: readonly (Operation | undefined)[], isMeant: (header: string | undefined) => boolean): Defect => {
  return () => (request, next) => {
    const { authorization } = request.headers;
    if (!meant.includes(operationOf(request)) || !isMeant(authorization)) return next(request);
    return next({ ...request, headers: { ...request.headers, authorization: 'Bearer anybody' } });
  };
};

const perOperation = (title: string, isMeant: (header: string | undefined) => boolean): [string, Defect][] =>
  operations.map((operation) => [`${operation} ${title}`, letIn([operation], isMeant)]);

const refused = (change: (operation: Operation | undefined, body: string) => object): Defect =>
  spoil(undefined, (response, request) => (response.status === 401 ? change(operationOf(request), response.body) : {}));

/** Who is let in, and how others learn that they are not. */
export const security: Defects = {
  ...Object.fromEntries(perOperation('needs no token', (header) => header === undefined)),
  ...Object.fromEntries(perOperation('takes a bad token', (header) => header === 'Bearer expired_token')),
  ...Object.fromEntries(perOperation('takes another scheme', (header) => header?.startsWith('Basic ') === true)),
  'a token in the query is taken': () => (request, next) =>
    request.url.searchParams.has('access_token') && request.headers['authorization'] === undefined
      ? next({ ...request, headers: { ...request.headers, authorization: 'Bearer anybody' } })
      : next(request),
  'a doubled scheme is taken': letIn(operations, (header) => header?.startsWith('Bearer Bearer ') === true),
  'a doubled scheme is a bad token': () => async (request, next) => {
    const response = await next(request);
    const isDoubled = request.headers['authorization']?.startsWith('Bearer Bearer ') === true;
    return isDoubled && response.status === 400 ? { ...response, status: 401 } : response;
  },
  '401 is 403': refused(() => ({ status: 403 })),
  '401 is 403 on update only': refused((operation) => (operation === 'update' ? { status: 403 } : {})),
  '401 is 404 on read': refused((operation) => (operation === 'read' ? { status: 404 } : {})),
  '401 is 200 with an error body': refused(() => ({ status: 200 })),
  '401 redirects to a login page': refused(() => ({ status: 302, body: '', headers: { location: '/login' } })),
  '401 has a list of errors': refused(() => ({
    body: JSON.stringify({ errors: [{ code: 'unauthorized', message: 'Unauthorized' }] }),
  })),
  '401 has no body': refused(() => ({ body: '' })),
  '401 is an HTML page': refused(() => ({ body: '<h1>401</h1>', headers: { 'content-type': 'text/html' } })),
  '401 says the same for none and for a bad token': refused(() => ({ body: '{"message":"Unauthorized"}' })),
  '401 says more than the message': refused((_, body) => ({
    body: JSON.stringify({ ...JSON.parse(body), user: 'x' }),
  })),
  'delete refuses with 401, and deletes': carriesOut('delete'),
  'update refuses with 401, and updates': carriesOut('update'),
  'create refuses with 401, and creates': carriesOut('create'),
};

function carriesOut(operation: Operation): Defect {
  return () => async (request, next) => {
    const response = await next(request);
    if (response.status === 401 && operationOf(request) === operation)
      await next({ ...request, headers: { ...request.headers, authorization: 'Bearer anybody' } });
    return response;
  };
}
