import type { Resource } from '../../../../../spec/resource/resource.ts';
import { type Defects, jsonResponse } from '../../proxy.ts';
import { type Body, inPlace, inRecords, inResponses } from './asked.ts';

const everywhere = ['list', 'create', 'read', 'replace'] as const;

const without =
  (name: string) =>
  (record: Body): Body =>
    Object.fromEntries(Object.entries(record).filter(([field]) => field !== name));

const inLists =
  (change: (records: readonly unknown[]) => unknown) =>
  (value: unknown): unknown =>
    Array.isArray(value) ? change(value) : value;

/** Responses that are not as they should be. */
export function shownWrong(resource: Resource): Defects {
  const plain: Defects = {
    'creates with 200': inPlace(resource, ['create'], async (request, next) => {
      const response = await next(request);
      return response.status === 201 ? { ...response, status: 200 } : response;
    }),
    'deletes with 200': inPlace(resource, ['remove'], async (request, next) => {
      const response = await next(request);
      return response.status === 204 ? { ...jsonResponse(200, {}) } : response;
    }),
    'writes its JSON as text': inPlace(resource, ['read'], async (request, next) => {
      const response = await next(request);
      return { ...response, headers: { ...response.headers, 'content-type': 'text/plain' } };
    }),
    'shows no _id': inRecords(resource, everywhere, without('_id')),
    'shows ids as numbers': inRecords(resource, everywhere, (record) => ({ ...record, _id: 7 })),
    'shows no lastModified': inRecords(resource, ['read'], without('lastModified')),
    'writes lastModified as a number': inRecords(resource, ['read'], (record) => ({ ...record, lastModified: 1 })),
    'reads without a name': inRecords(resource, ['read'], without('name')),
    'reads another name': inRecords(resource, ['read'], (record) => ({ ...record, name: `${record['name']}.` })),
    'lists other names': inRecords(resource, ['list'], (record) => ({ ...record, name: `${record['name']}.` })),
    'creates with another name': inRecords(resource, ['create'], (record) => ({
      ...record,
      name: `${record['name']}.`,
    })),
    'replaces with another name': inRecords(resource, ['replace'], (record) => ({
      ...record,
      name: `${record['name']}.`,
    })),
    'lists an object': inResponses(resource, ['list'], (value) => ({ items: value })),
    'lists nothing': inResponses(
      resource,
      ['list'],
      inLists(() => []),
    ),
    'lists all but the newest': inResponses(
      resource,
      ['list'],
      inLists((records) => records.slice(0, -1)),
    ),
    'lists the newest twice': inResponses(
      resource,
      ['list'],
      inLists((records) => [...records, ...records.slice(-1)]),
    ),
    'lists more than it was asked for': inPlace(resource, ['list'], (request, next) => {
      const url = new URL(request.url);
      url.searchParams.delete('limit');
      return next({ ...request, url });
    }),
    'takes no notice of where a page begins': inPlace(resource, ['list'], (request, next) => {
      const url = new URL(request.url);
      for (const name of ['skip', 'after']) url.searchParams.delete(name);
      return next({ ...request, url });
    }),
    'links to no next page': inPlace(resource, ['list'], async (request, next) => {
      const response = await next(request);
      return {
        ...response,
        headers: Object.fromEntries(Object.entries(response.headers).filter(([name]) => name !== 'link')),
      };
    }),
    'shows what is not there': inPlace(resource, ['read'], async (request, next) => {
      const response = await next(request);
      return response.status === 404
        ? jsonResponse(200, { _id: request.url.pathname.slice(-24), name: 'x' })
        : response;
    }),
    'words 404 as a sentence': inPlace(resource, ['read'], async (request, next) => {
      const response = await next(request);
      return response.status === 404 ? { ...response, body: '"not found"' } : response;
    }),
  };
  const leaks =
    resource.secrets.length === 0
      ? {}
      : {
          'masks a secret with other words': inRecords(resource, everywhere, (record) => dropDeep(record, '******')),
        };
  return { ...plain, ...leaks };
}

/** A record without the texts that are a mask. */
function dropDeep(record: Body, text: string): Body {
  return JSON.parse(JSON.stringify(record, (_name, value: unknown) => (value === text ? 'in the clear' : value)));
}
