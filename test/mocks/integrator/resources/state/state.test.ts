import { expect, test } from 'vitest';
import { integratorContract } from '../../../../../contracts/apis/integrator/builtin/builtin.ts';
import { createIntegrator } from '../../../../../mocks/index.ts';

type Fake = ReturnType<typeof createIntegrator>;

const asked = async (fake: Fake, line: string, body?: unknown): Promise<readonly [status: number, body: string]> => {
  const [method = '', path = ''] = line.split(' ');
  const response = await fake.fetch(`https://api.integrator.io/v1${path}`, {
    method,
    headers: { authorization: 'Bearer t', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return [response.status, await response.text()];
};

test('state is a part of the account: it is exported, imported, restored, and goes with the record', async () => {
  const fake = createIntegrator({ seed: { flows: 1, state: [] }, report: 'silent' });
  const flow = String(fake.flows.all()[0]?._id);
  await asked(fake, 'PUT /state/a%2Fb', { of: 'account' });
  await asked(fake, `PUT /flows/${flow}/state/a%2Fb`, { of: 'flow' });
  const entries = [
    { entryId: 'a%2Fb', key: 'a/b', value: { of: 'account' } },
    { entryId: `flows/${flow}/a%2Fb`, key: 'a/b', value: { of: 'flow' }, _flowId: flow },
  ];
  expect(fake.state.all()).toEqual(entries);
  const saved = fake.accounts.get('default').export();
  const snapshot = fake.snapshot();

  const other = createIntegrator({ seed: 'empty', report: 'silent' });
  other.accounts.get('default').import(saved);
  expect(await asked(other, `GET /flows/${flow}/state/a%2Fb`)).toEqual([200, '{"of":"flow"}']);

  fake.flows.delete(flow);
  await asked(fake, 'DELETE /state');
  expect(await asked(fake, 'GET /state')).toEqual([204, '']);
  fake.restore(snapshot);
  expect(fake.state.all()).toEqual(entries);
  await asked(fake, `DELETE /flows/${flow}`);
  expect(fake.state.all()).toEqual(entries.slice(0, 1));
});

test('a test puts state by its factory, for the account or a record; one with an id of its own is found all the same', async () => {
  const fake = createIntegrator({ seed: 'empty', report: 'silent' });
  const { _id } = fake.create.integration();
  fake.create.stateEntry({ key: 'ä/ö', value: { page: 3 }, _integrationId: _id });
  expect(fake.state.all()).toEqual([
    { entryId: `integrations/${_id}/%C3%A4%2F%C3%B6`, key: 'ä/ö', value: { page: 3 }, _integrationId: _id },
  ]);
  expect(await asked(fake, `GET /integrations/${_id}/state/%C3%A4%2F%C3%B6`)).toEqual([200, '{"page":3}']);
  fake.state.put({ entryId: 'mine', key: 'apple', value: { count: 1 } });
  expect(await asked(fake, 'PUT /state/apple', { count: 2 })).toEqual([200, 'OK']);
  expect(fake.state.get('mine')).toEqual({ entryId: 'mine', key: 'apple', value: { count: 2 } });
  expect(await asked(fake, 'DELETE /state/apple')).toEqual([204, '']);
});

test('the journal has the text of a response, and no note that it was not judged', async () => {
  const fake = createIntegrator({ seed: 'empty', report: 'silent' });
  await asked(fake, 'PUT /state/a', {});
  const [entry] = fake.journal.find({ operation: 'putState' });
  expect(entry).toMatchObject({ status: 201, verdict: 'ok', responseBody: 'Created', notes: [] });
  const request = new Request('https://api.integrator.io/v1/state/a', {
    method: 'PUT',
    headers: { authorization: 'Bearer t', 'content-type': 'application/json' },
    body: '{}',
  });
  const made = new Response('Made', { status: 201, headers: { 'content-type': 'text/plain' } });
  const { violations } = await integratorContract().checkResponse(request, made);
  expect(violations).toMatchObject([{ rule: 'response-body', actual: '"Made"' }]);
});
