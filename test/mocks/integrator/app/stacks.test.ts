import { expect, test } from 'vitest';
import { bigCommerceNetSuite } from '../../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { createCore } from '../../../../mocks/integrator/integrator.ts';
import { callingThrough } from './call-api.ts';
import { hosts } from './hosts.ts';
import { sampleApp } from './sample-app.ts';

const path = `/integrations/${bigCommerceNetSuite._id}`;
const install = `PUT ${path}/installer/verifyNetSuiteConnection`;

test('the code of a connector runs on the stack that its record names, with the token of that', async () => {
  let send: typeof fetch = fetch;
  const api = callingThrough(() => send);
  const stack = await hosts['a stack over HTTP']?.(sampleApp(api));
  const { url = '', systemToken = '' } = Object(stack?.extension);
  const core = createCore({ report: 'silent', extension: { stacks: true } });
  send = core.fetch;
  const [connector] = core.connectors.all();
  const record = core.stacks.get(connector?._stackId ?? '');
  if (record === undefined) throw new Error('The connector of the seed names a stack.');
  try {
    core.stacks.put({ ...record, type: 'server', server: { hostURI: url, systemToken } });
    expect(await api('my_api_token', install)).toMatchObject({ success: true, stepsToUpdate: [{ completed: true }] });
    const [called] = core.journal.find().filter(({ call }) => call !== undefined);
    expect(called).toMatchObject({ url: `${url}/function`, status: 200, verdict: 'ok' });
    expect(JSON.stringify(core.journal.find())).not.toContain(systemToken);

    core.stacks.put({ ...record, type: 'server', server: { hostURI: url, systemToken: 'another' } });
    await expect(api('my_api_token', install)).rejects.toMatchObject({
      status: 422,
      body: { errors: [{ code: 'unauthorized' }] },
    });
  } finally {
    await stack?.close();
  }
});

test.each([
  ['names no stack', { _stackId: undefined }, undefined],
  [
    'names a function in a cloud',
    {},
    { type: 'lambda', lambda: { accessKeyId: 'a', awsRegion: 'us-east-1', functionName: 'f' } },
  ],
])('where a connector %s its functions succeed, as without code', async (_what, ofConnector, ofStack) => {
  const core = createCore({ report: 'silent', extension: { stacks: true } });
  const [connector] = core.connectors.all();
  const record = core.stacks.get(connector?._stackId ?? '');
  if (record === undefined || connector === undefined) throw new Error('The connector of the seed names a stack.');
  const { _stackId, ...others } = connector;
  if (Object.hasOwn(ofConnector, '_stackId')) core.connectors.put(others);
  const { server: _server, ...plain } = record;
  if (ofStack !== undefined)
    core.mock
      .account()
      .collection('/stacks')
      .set(record._id, { ...plain, ...ofStack });
  const api = callingThrough(() => core.fetch);
  expect(await api('my_api_token', install)).toMatchObject({ success: true });
  expect(core.journal.find().filter(({ call }) => call !== undefined)).toEqual([]);
});
