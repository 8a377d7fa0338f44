import {
  type Defect,
  type Defects,
  goodBackend,
  type Operation,
  operationOf,
  type ProxyRequest,
  planted,
} from '../proxy.ts';

/** What is looked at before the token is, known by the status that says so. */
const looks = {
  'the schema of the body': 422,
  'the content type': 415,
  'the form of body, id and query': 400,
} as const;

const actions = /\/integrations\/[^/]+\/(\w+)/;

/** The name of the operation that a request is for, actions included. */
function nameOf(request: ProxyRequest): string | undefined {
  return operationOf(request) ?? actions.exec(request.url.pathname)?.[1];
}

/** Says what else is wrong before it asks who is calling; on operations that are meant, to strangers that are meant. */
function before(
  status: number,
  isMeant: (name: string | undefined) => boolean,
  isStranger: (header: string | undefined) => boolean,
): Defect {
  return () => {
    // What would be served to somebody who is let in is tried where it cannot do any harm.
    const elsewhere = planted(() => (request, next) => next(request), goodBackend());
    return async (request, next) => {
      if (!isMeant(nameOf(request)) || !isStranger(request.headers['authorization'])) return next(request);
      const { method, url, body } = request;
      const headers = { ...request.headers, authorization: 'Bearer anybody' };
      const response = await elsewhere(url, { method, headers, ...(body !== undefined && { body }) });
      if (response.status !== status) return next(request);
      return { status, headers: Object.fromEntries(response.headers), body: await response.text() };
    };
  };
}

const anybody = (header: string | undefined): boolean => header !== 'Bearer my_api_token';

const everywhere = Object.entries(looks).map(([what, status]): [string, Defect] => [
  `${what} is looked at before the token`,
  before(status, () => true, anybody),
]);

const inOnePlace: readonly (readonly [Operation | 'clone', number])[] = [
  ['create', 422],
  ['create', 415],
  ['create', 400],
  ['update', 422],
  ['update', 415],
  ['update', 400],
  ['read', 400],
  ['delete', 400],
  ['list', 400],
  ['read', 404],
  ['update', 404],
  ['delete', 404],
  ['clone', 415],
  ['clone', 400],
];

/** Who is let in is asked too late. */
export const refusalOrder: Defects = {
  ...Object.fromEntries(everywhere),
  ...Object.fromEntries(
    inOnePlace.map(([name, status]): [string, Defect] => [
      `${name} responds with ${status} before it asks for the token`,
      before(status, (one) => one === name, anybody),
    ]),
  ),
  'the body is looked at before a bad token only': before(
    422,
    () => true,
    (header) => header === 'Bearer expired_token',
  ),
  'the body is looked at where there is no token only': before(
    422,
    () => true,
    (header) => header === undefined,
  ),
};
