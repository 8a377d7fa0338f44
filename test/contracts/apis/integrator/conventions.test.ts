import { expect, test } from 'vitest';
import { integratorCheckConventions as conventions } from '../../../../contracts/apis/integrator/conventions.ts';
import type { Fault } from '../../../../contracts/check/resource/conventions.ts';
import { integratorContract } from '../../../../contracts/index.ts';
import { createIntegrator } from '../../../../mocks/index.ts';

const contract = integratorContract();
const nobody = 'f'.repeat(24);
const json = { 'content-type': 'application/json' };
const backend = createIntegrator({ seed: 'empty', tokens: ['good'], maxBodyBytes: 1000, report: 'silent' });
const script = backend.create.script({ name: 'one' });
const flow = backend.create.flow({ name: 'of it', _integrationId: backend.create.integration({ name: 'held' })._id });
const token = backend.create.accesstoken({ name: 'one', fullAccess: true });

function invalid(pointer: string, keyword: 'required' | 'minLength' | 'type'): Fault {
  return { kind: 'invalid-body', mutation: { pointer, keyword } };
}

/** What the service refuses in other words each time. */
const statusAlone: readonly Fault['kind'][] = ['wrong-scheme', 'early-delete', 'disagreement', 'unlisted-patch'];

/** Each fault, and a request that commits it: with a good token where it shows none. */
const faults: readonly (readonly [
  fault: Fault,
  request: string,
  init?: { headers?: Record<string, string>; body?: string },
])[] = [
  [{ kind: 'no-credentials' }, 'GET /scripts', { headers: { authorization: '' } }],
  [{ kind: 'bad-credentials' }, 'GET /scripts', { headers: { authorization: 'Bearer bad' } }],
  [{ kind: 'malformed-credentials' }, 'GET /scripts', { headers: { authorization: 'Bearer good, Bearer good' } }],
  [{ kind: 'wrong-scheme' }, 'GET /scripts', { headers: { authorization: 'Basic Z29vZDo=' } }],
  [{ kind: 'malformed-id' }, `GET /scripts/${conventions.malformedId}`],
  [{ kind: 'unknown-record' }, `GET /scripts/${nobody}`],
  [{ kind: 'malformed-json' }, 'POST /scripts', { headers: json, body: '{' }],
  [{ kind: 'empty-body' }, 'POST /scripts', { headers: json, body: '' }],
  [{ kind: 'wrong-content-type' }, 'POST /scripts', { headers: { 'content-type': 'text/plain' }, body: '{}' }],
  [{ kind: 'too-large' }, 'POST /scripts', { body: JSON.stringify('x'.repeat(1000)) }],
  [{ kind: 'bad-query', parameter: 'limit' }, 'GET /scripts?limit=none'],
  [
    { kind: 'dangling-reference', path: ['_integrationId'] },
    'POST /flows',
    { body: JSON.stringify({ name: 'x', _integrationId: nobody }) },
  ],
  [{ kind: 'record-in-use' }, `DELETE /integrations/${flow._integrationId}`],
  [{ kind: 'early-delete' }, `DELETE /accesstokens/${token._id}`],
  [
    { kind: 'disagreement', path: ['fullAccess'] },
    'POST /accesstokens',
    { body: JSON.stringify({ name: 'x', fullAccess: true, _exportIds: [nobody] }) },
  ],
  [
    { kind: 'unlisted-patch', path: ['_id'] },
    `PATCH /scripts/${script._id}`,
    { body: '[{"op":"replace","path":"/_id","value":"x"}]' },
  ],
  [invalid('', 'type'), 'POST /scripts', { body: '[]' }],
  [invalid('/name', 'required'), 'POST /scripts', { body: '{}' }],
  [invalid('/name', 'minLength'), 'POST /scripts', { body: '{"name":""}' }],
  [invalid('/name', 'type'), 'POST /scripts', { body: '{"name":7}' }],
];

for (const [fault, asked, { headers = json, body } = {}] of faults)
  test(`the fake refuses as the service does, and the checks expect: ${JSON.stringify(fault)}`, async () => {
    const [method = '', path] = asked.split(' ');
    const shown = { authorization: 'Bearer good', ...(body !== undefined && json), ...headers };
    const response = await backend.fetch(`https://api.integrator.io/v1${path}`, {
      method,
      headers: shown,
      ...(body !== undefined && { body }),
    });
    const value: unknown = await response.json().catch(() => undefined);
    const refusal = conventions.refusal(fault);
    expect(response.status).toBe(refusal?.status);
    if (statusAlone.includes(fault.kind)) return;
    if (refusal?.body !== undefined) return expect(value).toEqual(refusal.body);
    const entry = refusal?.entry ?? {};
    const isOfField = fault.kind === 'invalid-body' && fault.mutation.pointer !== '';
    expect(Object.keys(entry)).toEqual(isOfField ? ['field', 'code'] : ['code']);
    const fits = (one: Readonly<Record<string, unknown>>): boolean =>
      Object.entries(entry).every(([name, wanted]) => [wanted].flat().some((any) => any === one[name]));
    expect(conventions.entriesOf(value)?.some(fits)).toBe(true);
  });

test('a broken body of errors and a token that is limited are known', () => {
  expect([undefined, 'text', {}, { errors: 'none' }].map(conventions.entriesOf)).toEqual(Array(4).fill(undefined));
  expect(conventions.entriesOf({ errors: [{ code: 'x' }, 'y', null] })).toEqual([{ code: 'x' }]);
  const restricted = { errors: [{ code: 'invalid_ref' }, { code: 'access_restricted' }] };
  expect(
    [
      { status: 403, value: restricted },
      { status: 401, value: restricted },
      { status: 403, value: { errors: [{ code: 'invalid_ref' }] } },
      { status: 403, value: undefined },
    ].map((response) => conventions.access?.isRestricted(response)),
  ).toEqual([true, false, false, false]);
  expect(
    [{ scope: '*' }, { scope: ['*'] }, {}, undefined, { scope: 'none' }].map((info) =>
      conventions.access?.isLimited(info),
    ),
  ).toEqual([false, false, false, false, true]);
});

test('what the conventions name is in the document', () => {
  const named = (id: string | undefined) => contract.operations.find((operation) => operation.id === id);
  const { recycleBin, user, dependent } = conventions;
  for (const id of [recycleBin?.restore, recycleBin?.purge])
    expect(named(id)?.path).toContain(`/{${recycleBin?.parameters.resource}}/{${recycleBin?.parameters.id}}`);
  expect(named(user?.operation)?.path).toBe('/tokenInfo');
  for (const { operation, parameter, needs } of dependent)
    expect(named(operation)?.parameters.map(({ name }) => name)).toEqual(expect.arrayContaining([parameter, needs]));
  const [body] = named('createConnection')?.requestBody?.content.values() ?? [];
  const blocks = [...(contract.shapeAt(body?.schema ?? '#').fields ?? [])].filter(([, { pointer }]) =>
    contract.shapeAt(pointer).fields?.has('concurrencyLevel'),
  );
  expect(conventions.lowered['connections']).toEqual(blocks.map(([block]) => [block, 'concurrencyLevel']));
});
