import { isRecord } from '../../../../../spec/document/document.ts';
import type { Resource } from '../../../../../spec/resource/resource.ts';
import { type Backend, type Defect, type Defects, jsonResponse, type ProxyResponse, parsed } from '../../proxy.ts';
import { askedOf, type Body, idIn, inPlace, inRequests } from './asked.ts';

const headersOf = ({ authorization = '' }: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  authorization,
});

const emptied = (): ProxyResponse => ({ status: 204, headers: {}, body: '' });

const recordsOf = (backend: Backend, { name }: Resource): { delete(id: string): boolean } | undefined =>
  Object.entries(backend.records).find(([one]) => one === name)?.[1];

/** Whether a path is one of those that may be patched. */
function mayPatch(paths: readonly string[], path: unknown): boolean {
  const steps = String(path).split('/');
  return paths.some((known) => {
    const wanted = known.split('/');
    return wanted.length <= steps.length && wanted.every((step, at) => step === '*' || step === steps[at]);
  });
}

/** What is written and not kept, or kept and not removed. */
export function keptWrong(resource: Resource, fields: readonly string[]): Defects {
  const { patch, operations, dependencies } = resource;
  const without =
    (name: string) =>
    (body: Body): Body =>
      Object.fromEntries(Object.entries(body).filter(([field]) => field !== name));
  const lost = fields.flatMap((name): [string, Defect][] => [
    [`loses ${name} when it creates`, inRequests(resource, ['create'], without(name))],
    [`loses ${name} when it replaces`, inRequests(resource, ['replace'], without(name))],
  ]);
  return {
    ...Object.fromEntries(lost),
    'keeps nothing that it creates': () => async (request, next, backend) => {
      const response = await next(request);
      const made = parsed(response.body);
      if (askedOf(resource, request) === 'create' && response.status === 201 && isRecord(made)) {
        recordsOf(backend, resource)?.delete(String(made['_id']));
      }
      return response;
    },
    'replaces nothing': inPlace(resource, ['replace'], async (request, next) => {
      const body = parsed(request.body);
      const read = await next({ ...request, method: 'GET', headers: headersOf(request.headers), body: undefined });
      const there = parsed(read.body);
      if (read.status !== 200 || !isRecord(body) || !isRecord(there)) return undefined;
      const tried = await next(request);
      if (tried.status !== 200) return tried;
      await next({ ...request, body: JSON.stringify(there) });
      return tried;
    }),
    'merges what it is to replace': inPlace(resource, ['replace'], async (request, next) => {
      const body = parsed(request.body);
      const read = await next({ ...request, method: 'GET', headers: headersOf(request.headers), body: undefined });
      const there = parsed(read.body);
      if (read.status !== 200 || !isRecord(body) || !isRecord(there)) return undefined;
      return next({ ...request, body: JSON.stringify({ ...there, ...body }) });
    }),
    'removes nothing': inPlace(resource, ['remove'], async (request, next) => {
      const read = await next({ ...request, method: 'GET' });
      return read.status === 200 ? emptied() : undefined;
    }),
    ...(patch !== undefined && {
      'patches nothing': inPlace(resource, ['patch'], (request, next) => {
        const operations = parsed(request.body);
        const isGood =
          Array.isArray(operations) &&
          operations.every((one) => isRecord(one) && mayPatch(patch.paths ?? [], one['path']));
        return next(isGood ? { ...request, body: '[]' } : request);
      }),
      'patches what may not be patched': inPlace(resource, ['patch'], async (request, next) => {
        const response = await next(request);
        return response.status === 422 ? emptied() : response;
      }),
    }),
    ...(dependencies !== undefined && {
      'says that nothing depends on a record': inPlace(resource, ['dependencies'], async (request, next) => {
        const response = await next(request);
        return response.status === 200 ? jsonResponse(200, {}) : response;
      }),
      'says that something depends on each record': inPlace(resource, ['dependencies'], async (request, next) => {
        const response = await next(request);
        const one = { id: idIn(resource, request), name: 'x', paths: ['_id'], accessLevel: 'owner' };
        return response.status === 200 ? jsonResponse(200, { flows: [one] }) : response;
      }),
    }),
    ...(operations.remove !== undefined && {
      'removes what it does not find': inPlace(resource, ['remove'], async (request, next) => {
        const response = await next(request);
        return response.status === 404 ? emptied() : response;
      }),
    }),
  };
}
