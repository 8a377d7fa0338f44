import { isRecord } from '../../../../../spec/document/document.ts';
import type { Resource } from '../../../../../spec/resource/resource.ts';
import { type Defects, jsonResponse, type ProxyRequest, type ProxyResponse, parsed } from '../../proxy.ts';
import { type Asked, askedOf, inPlace } from './asked.ts';

type Next = (request: ProxyRequest) => Promise<ProxyResponse>;

const good = { authorization: 'Bearer my_api_token' };
const done = (asked: Asked): ProxyResponse =>
  asked === 'create'
    ? jsonResponse(201, { _id: '59bbb1e10f7e2a5d7c1a9aff', lastModified: '2026-01-01T00:00:00.000Z', name: 'x' })
    : { status: asked === 'replace' ? 200 : 204, headers: {}, body: '' };

/** What is let in that should be refused, or refused in another way. */
export function letInWrong(resource: Resource, sendsReferences: boolean): Defects {
  const { operations } = resource;
  const inUse = operations.remove?.responses.has('422') === false ? 409 : 422;
  const writes = (['list', 'create', 'read', 'replace', 'patch', 'remove'] as const).filter(
    (asked) => operations[asked] !== undefined,
  );
  const accepted = (status: number, code?: string) => async (request: ProxyRequest, next: Next) => {
    const response = await next(request);
    const asked = askedOf(resource, request);
    const isMeant = response.status === status && (code === undefined || response.body.includes(`"${code}"`));
    return isMeant && asked !== undefined ? done(asked) : response;
  };
  const reworded = (from: number, to: number) => async (request: ProxyRequest, next: Next) => {
    const response = await next(request);
    return response.status === from ? { ...response, status: to } : response;
  };
  return {
    ...Object.fromEntries(
      writes.map((asked) => [
        `lets anybody ${asked}`,
        inPlace(resource, [asked], async (request, next) => {
          const response = await next(request);
          return response.status === 401 ? next({ ...request, headers: { ...request.headers, ...good } }) : response;
        }),
      ]),
    ),
    'takes a body that is no JSON': inPlace(resource, ['create', 'replace'], (request, next) =>
      parsed(request.body) === undefined ? accepted(400)(request, next) : undefined,
    ),
    'takes a body of another media type': inPlace(resource, ['create', 'replace'], accepted(415)),
    'takes what its schema forbids': inPlace(resource, ['create'], accepted(422)),
    'replaces by what its schema forbids': inPlace(resource, ['replace'], async (request, next) => {
      const response = await next(request);
      const read = response.status === 422 ? await next({ ...request, method: 'GET', body: undefined }) : undefined;
      return read?.status === 200 ? read : response;
    }),
    'refuses a body with 400': inPlace(resource, ['create'], reworded(422, 400)),
    'refuses nobody with 401 but 403': inPlace(resource, ['read'], reworded(401, 403)),
    'responds to an unknown id with 410': inPlace(resource, ['read', 'remove'], reworded(404, 410)),
    'deletes what is in use': inPlace(resource, ['remove'], accepted(inUse)),
    ...(sendsReferences && {
      'takes references that lead nowhere': inPlace(resource, ['create'], accepted(422, 'invalid_ref')),
    }),
    'fails on a body that is a list': inPlace(resource, ['create'], async (request, next) => {
      const body = parsed(request.body);
      return body !== undefined && !isRecord(body) ? jsonResponse(500, {}) : next(request);
    }),
  };
}
