import { expect, test } from 'vitest';
import { completeOrders } from '../../../../../fixtures/resources/scripts/records.ts';
import { createIntegrator, type Integrator } from '../../../../../mocks/index.ts';
import { startServer } from '../../../../../mocks/surfaces/server/start-server.ts';
import { soakTest } from '../../../../soak/soaking.ts';
import { ownFile } from '../../../surfaces/server/state/state-file.ts';

type Fake = Pick<Integrator, 'fetch'>;

async function ask(fake: Fake, line: string, body?: unknown): Promise<unknown> {
  const [method = '', path = ''] = line.split(' ');
  const response = await fake.fetch(`https://api.integrator.io/v1${path}`, {
    method,
    headers: { authorization: 'Bearer my_api_token', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return text === '' ? response.status : JSON.parse(text);
}

/** What is written down, in short: the oldest first. */
const written = (integrator: Pick<Integrator, 'audit'>): readonly string[] =>
  integrator.audit
    .all()
    .map(({ event, resourceType, fieldChange }) =>
      [event, resourceType, ...(fieldChange === undefined ? [] : [fieldChange.fieldPath])].join(' '),
    );

const open = (): Integrator => createIntegrator({ seed: 'empty', report: 'silent' });
const nameOf = (record: unknown): string => String(Object(record)._id);

test('every kind of write is written down, and what takes others along names each', async () => {
  const integrator = open();
  const app = nameOf(await ask(integrator, 'POST /integrations', { name: 'Sales' }));
  const flow = nameOf(await ask(integrator, 'POST /flows', { name: 'Nightly', _integrationId: app }));
  await ask(integrator, `PUT /flows/${flow}`, { name: 'Nightly 2', _integrationId: app });
  await ask(integrator, `PATCH /flows/${flow}`, [{ op: 'replace', path: '/disabled', value: true }]);
  await ask(integrator, `POST /integrations/${app}/clone`, { name: 'Copy' });
  await ask(integrator, `DELETE /flows/${flow}`);
  expect(written(integrator)).toEqual([
    'create integration',
    'create flow',
    'update flow name',
    'update flow disabled',
    'create integration',
    'delete flow',
  ]);
});

test('what is refused, what changes nothing, and what a test puts leaves nothing', async () => {
  const integrator = open();
  const script = integrator.create.script(completeOrders);
  await ask(integrator, 'POST /scripts', { name: 'Without content' });
  await ask(integrator, `PUT /scripts/${script._id}`, { ...script });
  await ask(integrator, 'DELETE /scripts/ffffffffffffffffffffffff');
  await ask(integrator, `GET /scripts/${script._id}`);
  expect(written(integrator)).toEqual([]);
  await ask(integrator, `PUT /scripts/${script._id}`, { ...script, content: 'y' });
  expect(written(integrator)).toEqual(['update script content']);
});

test('no secret is in it, whatever the write', async () => {
  const integrator = open();
  const http = (password: string): object => ({
    ...{ mediaType: 'json', baseURI: 'https://a.example' },
    auth: { type: 'basic', basic: { username: 'me', password } },
  });
  const body = { name: 'Shop', type: 'http' };
  const id = nameOf(await ask(integrator, 'POST /connections', { ...body, http: http('sesame-1') }));
  await ask(integrator, `PUT /connections/${id}`, { ...body, http: http('sesame-2') });
  await ask(integrator, `PUT /connections/${id}`, { ...body, http: { ...http('sesame-3'), auth: { type: 'none' } } });
  const text = JSON.stringify([integrator.audit.all(), await ask(integrator, 'GET /audit')]);
  expect(text).toContain('http.auth.basic.password');
  expect(text).not.toContain('sesame');
});

test('it goes back with a snapshot and a reset, and along with an export, whether or not anybody has looked', async () => {
  const integrator = open();
  await ask(integrator, 'POST /integrations', { name: 'A' });
  const before = integrator.snapshot();
  await ask(integrator, 'POST /integrations', { name: 'B' });
  const exported = integrator.accounts.get().export();
  expect(exported.records.audit).toHaveLength(2);
  await ask(integrator, 'POST /integrations', { name: 'C' });
  integrator.restore(before);
  expect(written(integrator)).toEqual(['create integration']);
  const other = open();
  await other.accounts.get().import(exported);
  expect(other.audit.all()).toEqual(exported.records.audit);
  await ask(integrator, 'POST /integrations', { name: 'D' });
  integrator.reset();
  expect(written(integrator)).toEqual([]);
});

test('it is the same each time, and the ids of other records are those that they would be without it', async () => {
  const [one, other] = [open(), open()];
  for (const integrator of [one, other]) {
    await ask(integrator, 'POST /integrations', { name: 'A' });
    if (integrator === one) await ask(integrator, 'GET /audit');
    else await ask(integrator, 'GET /integrations');
    await ask(integrator, 'POST /integrations', { name: 'B' });
  }
  expect(one.audit.all()).toEqual(other.audit.all());
  expect(one.integrations.all()).toEqual(other.integrations.all());
  expect(one.integrations.all().map(({ _id }) => _id)).toEqual([
    '6955b900933b5bde09c44a4a',
    '6955b900933b5bde09c44a4b',
  ]);
});

soakTest('the newest thousand are kept, whether they are looked at in between or not', async () => {
  const [one, other] = [open(), open()];
  for (let index = 0; index < 1010; index += 1) {
    for (const integrator of [one, other]) await ask(integrator, 'POST /scripts', { name: `S${index}`, content: 'x' });
    if (index % 300 === 7) expect(one.audit.size).toBe(Math.min(index + 1, 1000));
  }
  expect(one.audit.all()).toEqual(other.audit.all());
  expect(other.audit.size).toBe(1000);
  expect(other.audit.all()[0]?._resourceId).toBe(other.scripts.all()[10]?._id);
});

test('it is in the file of a state with the write that it tells of', async () => {
  const state = ownFile();
  const options = { port: 0, seed: 'empty', report: 'silent', state } as const;
  const first = await startServer(options);
  const headers = { authorization: 'Bearer my_api_token', 'content-type': 'application/json' };
  const sent = { method: 'POST', headers, body: JSON.stringify({ name: 'A' }) };
  await fetch(`${first.url}/v1/integrations`, sent);
  await first.close();
  const second = await startServer(options);
  const audit: unknown = await (await fetch(`${second.url}/v1/audit`, { headers })).json();
  await second.close();
  expect(audit).toMatchObject([{ event: 'create', resourceType: 'integration' }]);
});
