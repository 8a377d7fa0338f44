import { expect, test } from 'vitest';
import { integratorContract } from '../../../../../contracts/apis/integrator/builtin/builtin.ts';
import { keyStoresOf } from '../../../../../contracts/check/resource/key-stores.ts';
import { runContract } from '../../../../../contracts/check/resource/wrapping/record-contract.ts';
import { createContract } from '../../../../../contracts/contract/create-contract.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import { judgeAny } from '../../any-api/judge-any.ts';

type Flag = Record<string, unknown>;

interface Ways {
  readonly idSchema?: object;
  /** Whether what is put under a new id is refused. */
  readonly makesNone?: boolean;
  readonly keep?: (id: string, sent: Flag, flags: ReadonlyMap<string, Flag>) => Flag | undefined;
  readonly show?: (flag: Flag | undefined, flags: ReadonlyMap<string, Flag>) => Flag | undefined;
  readonly remove?: (id: string, flags: Map<string, Flag>) => void;
  /** What is made elsewhere, so that ids are not given by clients alone. */
  readonly hasPost?: boolean;
}

function documentOf({ idSchema = { type: 'string' }, hasPost = false }: Ways): string {
  const sent = {
    type: 'object',
    required: ['on'],
    properties: { on: { type: 'boolean' }, label: { type: 'string' }, share: { type: 'integer', minimum: 0 } },
  };
  const kept = { type: 'object', properties: { ...sent.properties, key: { type: 'string', readOnly: true } } };
  const content = (schema: object): object => ({ 'application/json': { schema } });
  const parameters = [{ name: 'key', in: 'path', required: true, schema: idSchema }];
  const gone = { 404: { description: 'Gone.' } };
  const body = { required: true, content: content(sent) };
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Flags', version: '1' },
    paths: {
      '/flags': {
        get: {
          operationId: 'listFlags',
          responses: { 200: { description: 'All.', content: content({ type: 'array', items: kept }) } },
        },
        ...(hasPost && {
          post: { operationId: 'addFlag', requestBody: body, responses: { 200: { description: 'Made.' } } },
        }),
      },
      '/flags/{key}': {
        parameters,
        get: { operationId: 'getFlag', responses: { 200: { description: 'One.', content: content(kept) }, ...gone } },
        put: {
          operationId: 'putFlag',
          requestBody: body,
          responses: { 200: { description: 'Kept.', content: content(kept) }, 422: { description: 'Wrong.' }, ...gone },
        },
        delete: { operationId: 'deleteFlag', responses: { 204: { description: 'Gone.' }, ...gone } },
      },
    },
  });
}

function backend(ways: Ways): { readonly fetch: typeof fetch; readonly flags: Map<string, Flag> } {
  const flags = new Map<string, Flag>([['others', { on: true, key: 'others' }]]);
  const respond: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const [, , key] = new URL(request.url).pathname.split('/');
    const shown = (flag: Flag | undefined): Flag | undefined =>
      ways.show === undefined ? flag : ways.show(flag, flags);
    if (key === undefined) return Response.json([...flags.values()]);
    const id = decodeURIComponent(key);
    if (request.method === 'PUT') {
      const text = await request.text();
      const sent: unknown = text.startsWith('{') && text.endsWith('}') ? JSON.parse(text) : undefined;
      if (!isRecord(sent) || typeof sent['on'] !== 'boolean') return new Response(null, { status: 422 });
      if (ways.makesNone === true && !flags.has(id)) return new Response(null, { status: 404 });
      const flag = ways.keep === undefined ? { ...sent, key: id } : ways.keep(id, sent, flags);
      if (flag !== undefined) flags.set(id, flag);
      return Response.json(flag ?? { ...sent, key: id });
    }
    const found = shown(flags.get(id));
    if (found === undefined) return new Response(null, { status: 404 });
    if (request.method === 'GET') return Response.json(found);
    if (ways.remove === undefined) flags.delete(id);
    else ways.remove(id, flags);
    return new Response(null, { status: 204 });
  };
  return { fetch: respond, flags };
}

async function judge(ways: Ways) {
  const { fetch, flags } = backend(ways);
  const report = await judgeAny(createContract(documentOf(ways)), fetch);
  const putNotes = report.notes.filter(({ operation }) => operation === 'putFlag').map(({ message }) => message);
  return { report, flags, putNotes };
}

test.each<{ that: string; ways: Ways; note?: string }>([
  { that: 'keeps what is put', ways: {} },
  { that: 'merges what is put', ways: { keep: (id, sent, flags) => ({ ...flags.get(id), ...sent, key: id }) } },
  {
    that: 'shows no id',
    ways: { show: (flag) => flag && { on: flag['on'], label: flag['label'], share: flag['share'] } },
  },
  { that: 'takes slugs', ways: { idSchema: { type: 'string', pattern: '^[a-z0-9.-]+$' } } },
  {
    that: 'makes nothing that is not there',
    ways: { makesNone: true },
    note: 'it makes nothing that is not there, and responds with 404',
  },
  {
    that: 'takes UUIDs only',
    ways: { idSchema: { type: 'string', format: 'uuid' } },
    note: 'no id that it takes can carry the tag of the run',
  },
  { that: 'takes numbers only', ways: { idSchema: { type: 'integer' } }, note: 'no id that it takes can carry' },
  {
    that: 'shows something under every id',
    ways: { show: (flag) => flag ?? { on: false } },
    note: 'getFlag responds with 200 where nothing stands',
  },
])('a backend that $that conforms, and nothing of the run is left', async ({ ways, note }) => {
  const { report, flags, putNotes } = await judge(ways);
  expect(report.failures.map(({ check, message }) => ({ check, message }))).toEqual([]);
  expect(report.verdict).toBe('conforms');
  expect(report.leftovers).toEqual([]);
  expect([...flags.keys()]).toEqual(['others']);
  expect(putNotes.filter((message) => message.startsWith('What putFlag puts')).join()).toContain(note ?? '');
  if (note === undefined) expect(putNotes).toEqual([]);
});

test.each<{ defect: string; ways: Ways; message: string }>([
  { defect: 'that stores nothing', ways: { keep: () => undefined }, message: 'putFlag has put it there' },
  {
    defect: 'that loses a field',
    ways: { keep: (id, { label: _, ...sent }) => ({ ...sent, key: id }) },
    message: '`label` must be kept as it was sent with putFlag.',
  },
  {
    defect: 'that keeps the first value',
    ways: { keep: (id, sent, flags) => flags.get(id) ?? { ...sent, key: id } },
    message: 'must be kept as it was sent with putFlag.',
  },
  {
    defect: 'that shows another one',
    ways: { show: (flag, flags) => flag && { ...[...flags.values()].at(-1), key: flag['key'] } },
    message: 'must be kept as it was sent with putFlag.',
  },
  {
    defect: 'that deletes nothing',
    ways: { remove: () => undefined },
    message: 'getFlag must not show what deleteFlag has deleted.',
  },
  {
    defect: 'that deletes all',
    ways: { remove: (_id, flags) => flags.clear() },
    message: 'getFlag must succeed: putFlag has put it there; it responded with 404.',
  },
])('a backend with ids of clients $defect is found', async ({ ways, message }) => {
  const { report } = await judge(ways);
  const found = report.failures.filter(({ check }) => check.startsWith('what is put under an id'));
  expect(found.map((failure) => failure.message).join('\n')).toContain(message);
});

test('ids are taken for those of clients only where nothing else makes a record', () => {
  expect(keyStoresOf(runContract(createContract(documentOf({})), undefined)).map(({ template }) => template)).toEqual([
    '/flags',
  ]);
  expect(keyStoresOf(runContract(createContract(documentOf({ hasPost: true })), undefined))).toEqual([]);
  expect(keyStoresOf(integratorContract()).filter(({ isInferred }) => isInferred)).toEqual([]);
});
