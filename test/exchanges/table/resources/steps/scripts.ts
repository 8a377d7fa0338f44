import type { Exchange } from '../../../exchange.ts';
import { badQuery, cast, errors, missing } from '../../error-bodies.ts';
import { moment } from '../../records.ts';
import { created, cut, dependency, id, plainFlow, replacing, unlisted, usedBy } from '../one-of-each.ts';

const fields = { name: 'Filter', sandbox: true, postResponseHookToProcessOnChildRecord: false };
const script = { ...created(0, 0), ...fields };
const called = { _scriptId: id(0), function: 'f' };
const exported = {
  ...created(1, 1),
  name: 'Orders',
  hooks: { preSavePage: { ...called, _stackId: null } },
  transform: { version: 2, script: called },
  adaptorType: 'SimpleExport',
  apiIdentifier: 'ee09c44a4b',
};
const imported = {
  ...created(2, 2),
  name: 'Tool',
  adaptorType: 'ToolImport',
  hooks: { preMap: called },
  filter: { type: 'script', script: called },
  apiIdentifier: 'ide09c44a4c',
};
const steps = { pageProcessors: [{ type: 'import', _importId: id(2), hooks: { postResponseMap: called } }] };
const routers = { routers: [{ script: called, branches: [] }] };

/** What can be done with scripts, and what calls them. */
export const scriptExchanges: readonly Exchange[] = [
  {
    name: 'the content of a script is shown by id, and nowhere else',
    options: { seed: 'empty' },
    steps: [
      {
        request: 'POST /v1/scripts',
        send: { name: 'Filter', content: 'x', sandbox: true },
        status: 201,
        body: script,
      },
      { request: 'GET /v1/scripts', status: 200, body: [script] },
      { request: 'GET /v1/scripts?include=content', status: 200, body: [cut(script, 'name')] },
      { request: `GET /v1/scripts/${id(0)}`, status: 200, body: { ...script, content: 'x' } },
      {
        request: `PUT /v1/scripts/${id(0)}`,
        send: { name: 'Filter 2', content: 'y', sandbox: false },
        status: 200,
        body: { ...created(0, 0), lastModified: moment(4), name: 'Filter 2', sandbox: true },
      },
      {
        request: `PUT /v1/scripts/${id(0)}`,
        send: { name: 'Filter 3' },
        status: 422,
        body: errors(missing('content')),
      },
      {
        request: `PATCH /v1/scripts/${id(0)}`,
        send: replacing('/debugUntil', moment(999)),
        status: 204,
      },
      {
        request: `PATCH /v1/scripts/${id(0)}`,
        send: replacing('/content', 'z'),
        status: 422,
        body: unlisted('content'),
      },
      {
        request: `GET /v1/scripts/${id(0)}`,
        status: 200,
        body: {
          ...created(0, 0),
          lastModified: moment(6),
          name: 'Filter 2',
          sandbox: true,
          content: 'y',
          debugUntil: moment(999),
        },
      },
      { request: `GET /v1/scripts/${id(0)}/dependencies`, status: 200, body: {} },
      { request: `GET /v1/scripts/${id(0)}/logs`, status: 200, body: [] },
      {
        request: `GET /v1/scripts/${id(0)}/logs?limit=0`,
        status: 400,
        body: badQuery('limit must be >= 1.', 'limit'),
      },
      { request: `DELETE /v1/scripts/${id(0)}/logs`, status: 200 },
      { request: `DELETE /v1/scripts/${id(0)}`, status: 204 },
      { request: 'GET /v1/scripts', status: 200, body: [] },
    ],
  },
  {
    name: 'a script that something calls is not deleted',
    options: { seed: 'empty' },
    steps: [
      { request: 'POST /v1/scripts', send: { name: 'Filter', content: 'x', sandbox: true }, status: 201, body: script },
      {
        request: 'POST /v1/exports',
        send: { name: 'Orders', hooks: exported.hooks, transform: exported.transform },
        status: 201,
        body: exported,
      },
      {
        request: 'POST /v1/imports',
        send: { name: 'Tool', adaptorType: 'ToolImport', hooks: imported.hooks, filter: imported.filter },
        status: 201,
        body: imported,
      },
      {
        request: 'POST /v1/flows',
        send: { name: 'Nightly', ...steps },
        status: 201,
        body: plainFlow(3, 3, 'Nightly', steps),
      },
      {
        request: 'POST /v1/flows',
        send: { name: 'Two ways', ...routers },
        status: 201,
        body: plainFlow(4, 4, 'Two ways', routers),
      },
      {
        request: `DELETE /v1/scripts/${id(0)}`,
        status: 422,
        body: errors(
          usedBy('script', `export ${id(1)}`, 'hooks.preSavePage._scriptId, transform.script._scriptId'),
          usedBy('script', `import ${id(2)}`, 'hooks.preMap._scriptId, filter.script._scriptId'),
          usedBy('script', `flow ${id(3)}`, 'pageProcessors[0].hooks.postResponseMap._scriptId'),
          usedBy('script', `flow ${id(4)}`, 'routers[0].script._scriptId'),
        ),
      },
      { request: `DELETE /v1/flows/${id(4)}`, status: 204 },
      { request: `DELETE /v1/flows/${id(3)}`, status: 204 },
      { request: `DELETE /v1/imports/${id(2)}`, status: 204 },
      {
        request: `PUT /v1/exports/${id(1)}`,
        send: { name: 'Orders', hooks: { preSavePage: { _scriptId: id(0) } } },
        status: 200,
        body: {
          ...created(1, 1),
          lastModified: moment(9),
          name: 'Orders',
          hooks: { preSavePage: { _scriptId: id(0) } },
          apiIdentifier: exported.apiIdentifier,
          adaptorType: 'SimpleExport',
        },
      },
      {
        request: `GET /v1/scripts/${id(0)}/dependencies`,
        status: 200,
        body: { exports: [dependency(exported, 'hooks.preSavePage._scriptId')] },
      },
    ],
  },
  {
    name: 'what calls a script names one that is there, or none',
    options: { seed: 'empty', emptyList: 204 },
    steps: [
      { request: 'GET /v1/scripts', status: 204 },
      { request: 'POST /v1/scripts', send: { name: 'A' }, status: 422, body: errors(missing('content')) },
      {
        request: 'POST /v1/exports',
        send: { name: 'A', hooks: { preSavePage: { _scriptId: id(9) } } },
        status: 422,
        body: errors({
          code: 'invalid_ref',
          message: 'Invalid reference: hooks.preSavePage._scriptId',
          field: 'hooks.preSavePage._scriptId',
        }),
      },
      {
        request: 'POST /v1/exports',
        send: { name: 'A', hooks: { preSavePage: { _scriptId: 'x' } } },
        status: 422,
        body: errors(cast('ObjectId', 'x', 'hooks.preSavePage._scriptId')),
      },
      {
        request: 'POST /v1/exports',
        send: { name: 'A', hooks: { preSavePage: { _scriptId: null } } },
        status: 201,
        body: {
          ...created(0, 4),
          name: 'A',
          hooks: { preSavePage: { _scriptId: null } },
          adaptorType: 'SimpleExport',
          apiIdentifier: 'ee09c44a4a',
        },
      },
    ],
  },
];
