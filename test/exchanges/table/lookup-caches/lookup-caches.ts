import { records as entries } from '../../../../fixtures/resources/cache-entries/records.ts';
import { shelves } from '../../../../fixtures/resources/lookupcaches/records.ts';
import type { Exchange, Step } from '../../exchange.ts';
import { cast, errors, missing } from '../error-bodies.ts';
import { moment, strangerId } from '../records.ts';
import { created, cut, dependency, id, replacing, unlisted, usedBy } from '../resources/one-of-each.ts';

const made = { size: 0, sizeInMB: '0.00', _userId: '00000000933b5bde09c44a4a' };
const cache = { ...created(0, 0), name: 'Items', includeDataInTemplatesAndCloning: false, ...made };
const one = `/v1/lookupcaches/${id(0)}`;
const creating: Step = { request: 'POST /v1/lookupcaches', send: { name: 'Items' }, status: 201, body: cache };
const data = entries.map(({ key, value }) => ({ key, value }));
const copied = {
  name: `Clone - ${shelves.name}`,
  description: shelves.description,
  includeDataInTemplatesAndCloning: true,
  _integrationId: shelves._integrationId,
  _sourceId: shelves._id,
  ...created(0, 0),
  ...made,
  size: 3,
};
const thousand = Array.from({ length: 1001 }, (_, index) => ({ key: `k${1000 + index}`, value: index }));

/** What can be done with lookup caches and their data. */
export const lookupCacheExchanges: readonly Exchange[] = [
  {
    name: 'a lookup cache is created, read, listed, changed and deleted with 200',
    options: { seed: 'empty' },
    steps: [
      creating,
      { request: `GET ${one}`, status: 200, body: cache },
      { request: 'GET /v1/lookupcaches?include=size', status: 200, body: [cut(cache, 'name', 'size')] },
      {
        request: `PUT ${one}`,
        send: { ...cache, name: 'Items 2', size: 7 },
        status: 200,
        body: { ...cache, lastModified: moment(3), name: 'Items 2' },
      },
      { request: `PATCH ${one}`, send: replacing('/name', 'Items 3'), status: 204 },
      { request: `PATCH ${one}`, send: replacing('/externalId', 'x'), status: 422, body: unlisted('externalId') },
      {
        request: 'GET /v1/lookupcaches',
        status: 200,
        body: [{ ...cache, lastModified: moment(4), name: 'Items 3' }],
      },
      { request: `DELETE ${one}`, status: 200 },
    ],
  },
  {
    name: 'a lookup cache is deleted with 204 where the account is set up so, and none are 204',
    options: { seed: 'empty', emptyList: 204, cacheDeleteStatus: 204 },
    steps: [creating, { request: `DELETE ${one}`, status: 204 }, { request: 'GET /v1/lookupcaches', status: 204 }],
  },
  {
    name: 'data is written by either method, read by key, and counted',
    options: { seed: 'empty' },
    steps: [
      creating,
      {
        request: `POST ${one}/data`,
        send: {
          data: [
            { key: 'b', value: 1 },
            { key: 'a', value: { deep: [null] } },
          ],
        },
        status: 200,
      },
      {
        request: `PUT ${one}/data`,
        send: {
          data: [
            { key: 'b', value: '2' },
            { key: 'ab', value: true },
          ],
        },
        status: 200,
      },
      {
        request: `POST ${one}/getData`,
        send: {},
        status: 200,
        body: {
          data: [
            { key: 'a', value: { deep: [null] } },
            { key: 'ab', value: true },
            { key: 'b', value: '2' },
          ],
        },
      },
      {
        request: `POST ${one}/getData`,
        send: { keys: ['b', 'z'] },
        status: 200,
        body: { data: [{ key: 'b', value: '2' }] },
      },
      {
        request: `POST ${one}/getData?startAfterKey=a`,
        send: { startsWith: 'a' },
        status: 200,
        body: { data: [{ key: 'ab', value: true }] },
      },
      { request: `GET ${one}`, status: 200, body: { ...cache, size: 3 } },
      { request: `DELETE ${one}/data`, send: { keys: ['a', 'z'] }, status: 200 },
      { request: `GET ${one}`, status: 200, body: { ...cache, size: 2 } },
      { request: `DELETE ${one}/data/purge`, status: 204 },
      { request: `POST ${one}/getData`, send: {}, status: 200, body: { data: [] } },
    ],
  },
  {
    name: 'a page of data has a thousand entries and leads to the next one, and no more are written at once',
    options: { seed: 'empty' },
    steps: [
      creating,
      {
        request: `POST ${one}/data`,
        send: { data: thousand },
        status: 422,
        body: errors({ code: 'invalid_field', message: 'At most 1000 entries are written at once.', field: 'data' }),
      },
      { request: `POST ${one}/data`, send: { data: thousand.slice(0, 1000) }, status: 200 },
      { request: `POST ${one}/data`, send: { data: thousand.slice(1000) }, status: 200 },
      {
        request: `POST ${one}/getData`,
        send: {},
        status: 200,
        body: { data: thousand.slice(0, 1000), nextPageURL: `${one}/getData?startAfterKey=k1999` },
      },
      {
        request: `POST ${one}/getData?startAfterKey=k1999`,
        send: {},
        status: 200,
        body: { data: thousand.slice(1000) },
      },
    ],
  },
  {
    name: 'a copy has the data where the original says so, and the data goes with the lookup cache',
    steps: [
      { request: `POST /v1/lookupcaches/${shelves._id}/clone`, send: {}, status: 201, body: copied },
      { request: `POST ${one}/getData`, send: {}, status: 200, body: { data } },
      { request: `DELETE /v1/lookupcaches/${shelves._id}`, status: 200 },
      { request: `POST ${one}/getData`, send: {}, status: 200, body: { data } },
    ],
  },
  {
    name: 'a copy comes as other clients expect where the account is set up so',
    options: { cloneStatus: 200, cloneResponse: 'manifest' },
    steps: [
      {
        request: `POST /v1/lookupcaches/${shelves._id}/clone`,
        send: { name: 'Copy' },
        status: 200,
        body: [{ model: 'LookupCache', _id: id(0), name: 'Copy' }],
      },
    ],
  },
  {
    name: 'a lookup cache that an import looks up is not deleted, and tells by whom',
    options: { seed: 'empty' },
    steps: [
      creating,
      {
        request: 'POST /v1/imports',
        send: { name: 'Tool', adaptorType: 'ToolImport', lookups: [{ name: 'items', _lookupCacheId: id(0) }] },
        status: 201,
        body: {
          ...created(1, 1),
          name: 'Tool',
          adaptorType: 'ToolImport',
          lookups: [{ name: 'items', _lookupCacheId: id(0) }],
          apiIdentifier: 'ide09c44a4b',
        },
      },
      {
        request: `GET ${one}/dependencies`,
        status: 200,
        body: { imports: [dependency({ _id: id(1), name: 'Tool' }, 'lookups[0]._lookupCacheId')] },
      },
      {
        request: `DELETE ${one}`,
        status: 422,
        body: errors(usedBy('lookupCache', `import ${id(1)}`, 'lookups[0]._lookupCacheId')),
      },
    ],
  },
  {
    name: 'what is wrong in a body of lookup caches is reported with its place',
    options: { seed: 'empty' },
    steps: [
      { request: 'POST /v1/lookupcaches', send: {}, status: 422, body: errors(missing('name')) },
      { request: `PUT /v1/lookupcaches/${strangerId}`, send: {}, status: 422, body: errors(missing('name')) },
      ...['POST', 'PUT'].map((method) => ({
        request: `${method} /v1/lookupcaches/${strangerId}/data`,
        send: { data: [{ key: 'a' }] },
        status: 422,
        body: errors(missing('data.0.value')),
      })),
      {
        request: `DELETE /v1/lookupcaches/${strangerId}/data`,
        send: {},
        status: 422,
        body: errors(missing('keys')),
      },
      {
        request: `POST /v1/lookupcaches/${strangerId}/getData`,
        send: { keys: 'a' },
        status: 422,
        body: errors(cast('Array', 'a', 'keys')),
      },
      {
        request: `POST /v1/lookupcaches/${strangerId}/clone`,
        send: { name: [] },
        status: 422,
        body: errors(cast('String', '[]', 'name')),
      },
    ],
  },
];
