import { expect, test } from 'vitest';
import { rowsOf } from '../../../soak/soaking.ts';
import { adminContract, type OpenAdmin, openAdmin } from './open-admin.ts';

const id = '59bbb1e10f7e2a5d7c1a9a01';
const account = '/accounts/default';
const record = { _id: id, lastModified: '2017-09-15T10:55:15.675Z', name: 'Orders' };

const refused: readonly [line: string, body: unknown, status: number, error: string, message: RegExp][] = [
  ['GET /nothing', undefined, 404, 'not-found', /there is no such path\. GET \/__admin\/openapi\.json lists them\./],
  ['GET /accounts//faults', undefined, 404, 'not-found', /no such path/],
  ['POST /health', undefined, 405, 'method-not-allowed', /no such method\. It has GET\./],
  ['POST /snapshots/snapshot-9/restore', undefined, 404, 'not-found', /Failed to restore "snapshot-9": there is none/],
  [`POST ${account}/snapshots/x/restore`, undefined, 404, 'not-found', /there is none\. Take a new snapshot\./],
  ['PUT /scripts/installers/f', { success: true }, 404, 'not-found', /there are no "installers" functions/],
  ['PUT /scripts/installer/f', { success: 'yes' }, 422, 'ScriptError', /Give \{ success: true \}/],
  ['PUT /scripts/installer/f', { success: true, mesage: 'A' }, 422, 'ScriptError', /Failed to set the script/],
  [`PUT ${account}/scripts/settings/f`, { success: true, settings: [] }, 422, 'ScriptError', /it is \{"success"/],
  [`PUT ${account}/state`, {}, 422, 'OptionError', /Failed to import the account: it has no such format/],
  [
    `PUT ${account}/state`,
    { format: 'integrator-testkit/account', version: 1, integrations: [{}], faults: [] },
    422,
    'RecordError',
    /the integration 1 of the account/,
  ],
  [
    `PUT ${account}/state`,
    { format: 'integrator-testkit/account', version: 1, integrations: [], faults: [{ status: 7 }] },
    422,
    'FaultError',
    /`status` is 7/,
  ],
  [`GET ${account}/integrations/none`, undefined, 404, 'not-found', /the account default has no such integration/],
  [`DELETE ${account}/integrations/none`, undefined, 404, 'not-found', /Failed to delete "none"/],
  [`PUT ${account}/integrations/${id}`, { ...record, name: 7 }, 422, 'RecordError', /Failed to take the record "59bb/],
  [`PUT ${account}/integrations/none`, record, 400, 'bad-request', /Send it to its own path/],
  [`POST ${account}/integrations`, {}, 422, 'OptionError', /the kind is nothing/],
  [`POST ${account}/integrations`, { kind: 'integration', name: 7 }, 422, 'RecordError', /`name` must be string/],
  [`POST ${account}/integrations`, { kind: 'smartConnector', steps: 101 }, 422, 'OptionError', /101 steps|of 101/],
  [`POST ${account}/integrations/none/push-update`, {}, 422, 'OptionError', /no such integration/],
  [`POST ${account}/integrations/${id}/push-update`, { version: 2 }, 422, 'OptionError', /its version is 2/],
  [`POST ${account}/integrations/${id}/push-update`, { verison: '2' }, 400, 'bad-request', /`verison` is not known/],
  [
    `GET ${account}/records/integration`,
    undefined,
    404,
    'unknown-resource',
    /did you mean `integrations`\? Its resources/,
  ],
  [`GET ${account}/records/none/${id}`, undefined, 404, 'unknown-resource', /no resource "none"\. Its resources are/],
  [`POST ${account}/records/none`, {}, 404, 'unknown-resource', /Its resources are .*integrations/],
  [`PUT ${account}/records/none/${id}`, record, 404, 'unknown-resource', /Its resources are/],
  [`DELETE ${account}/records/none/${id}`, undefined, 404, 'unknown-resource', /Its resources are/],
  [`GET ${account}/records/none/${id}/dependencies`, undefined, 404, 'unknown-resource', /Its resources are/],
  [
    `GET ${account}/records/integrations/none`,
    undefined,
    404,
    'not-found',
    /the account default has no such integration/,
  ],
  [`GET ${account}/records/integrations/none/dependencies`, undefined, 404, 'not-found', /no such integration/],
  [`DELETE ${account}/records/integrations/none`, undefined, 404, 'not-found', /Failed to delete "none"/],
  [`PUT ${account}/records/integrations/${id}`, { ...record, nmae: 7 }, 422, 'RecordError', /`nmae` is not a field/],
  [`PUT ${account}/records/integrations/none`, record, 400, 'bad-request', /Send it to its own path/],
  [
    `POST ${account}/records/integrations`,
    { name: 'A' },
    400,
    'bad-request',
    /`name` is not known\. Known are factory, fields/,
  ],
  [`POST ${account}/records/integrations`, { fields: { nmae: 'A' } }, 422, 'RecordError', /did you mean `name`/],
  [`POST ${account}/records/integrations`, { fields: [] }, 422, 'RecordError', /its fields are an array of 0/],
  [
    `POST ${account}/records/integrations`,
    { factory: 'flow' },
    422,
    'OptionError',
    /Give one of integration, smartConnector/,
  ],
  [`POST ${account}/records/integrations`, { factory: 7 }, 422, 'OptionError', /its factory is 7/],
  [`POST ${account}/faults`, {}, 422, 'FaultError', /nothing goes wrong by it/],
  [`POST ${account}/faults`, { status: 503, nth: 1, every: 2 }, 422, 'FaultError', /both `nth` and `every`/],
  [`POST ${account}/faults`, { operation: 'listIntegration', status: 503 }, 422, 'FaultError', /did you mean/],
  [`POST ${account}/faults`, { preset: 'slower' }, 422, 'FaultError', /no preset "slower"/],
  [`POST ${account}/faults`, { status: 503, predicate: 'x' }, 422, 'FaultError', /`predicate` is "x"/],
  [`PATCH ${account}/clock`, {}, 400, 'bad-request', /the body is empty/],
  [`PATCH ${account}/clock`, { sett: 1 }, 400, 'bad-request', /`sett` is not known/],
  [`PATCH ${account}/clock`, { set: 'never' }, 422, 'ClockError', /"never" is no moment/],
  [`PATCH ${account}/clock`, { set: null }, 422, 'ClockError', /null is no moment/],
  [`PATCH ${account}/clock`, { advance: -1 }, 422, 'ClockError', /-1 is no time/],
  [`PATCH ${account}/clock`, { freeze: false }, 422, 'ClockError', /false is no moment/],
  [`PATCH ${account}/clock`, { set: 1, advance: 2, resume: 'x' }, 422, 'ClockError', /resume is "x"/],
  [`GET ${account}/journal?statuss=200`, undefined, 422, 'JournalError', /no `statuss`; did you mean `status`/],
  [`GET ${account}/journal?status=ok`, undefined, 422, 'JournalError', /`status` is NaN/],
  [
    `GET ${account}/journal?operation=listIntegration`,
    undefined,
    422,
    'JournalError',
    /no operation `listIntegration`/,
  ],
  [`GET ${account}/journal/har?limit=-1`, undefined, 422, 'JournalError', /`limit` is -1/],
  [`POST ${account}/journal/wait`, { filter: { where: 'x' } }, 422, 'JournalError', /`where` is "x"/],
  [`POST ${account}/journal/wait`, { filter: [] }, 422, 'JournalError', /the filter is an array of 0/],
  [`POST ${account}/journal/wait`, { timeout: 9e9 }, 422, 'JournalError', /from 0 to 240000/],
  [`POST ${account}/journal/wait`, { timeuot: 1 }, 400, 'bad-request', /`timeuot` is not known/],
  [`POST ${account}/journal/verify`, { filter: {}, times: -1 }, 422, 'JournalError', /`times` is -1/],
  [`POST ${account}/journal/verify`, { filter: {}, time: 1 }, 422, 'JournalError', /nothing is known of `time`/],
];

test.each(rowsOf(refused, 4))(
  '%s with %j gets %i %s, and nothing is changed',
  async (line, body, status, error, message) => {
    const { core, ask } = openAdmin();
    // A record that is made takes a look at the clock, whatever becomes of it.
    core.clock.freeze();
    const before = pictureOf(core);
    const response = await ask(line, body);
    expect(response.status).toBe(status);
    expect(response.body).toMatchObject({ error, message: expect.stringMatching(message) });
    expect(response.body).toHaveProperty('message', expect.stringMatching(/^Failed to .+[.?] [A-Z].+\.$/s));
    expect(pictureOf(core)).toEqual(before);
  },
);

const withBody = adminContract.operations.filter(({ requestBody }) => requestBody !== undefined);

test.each(rowsOf(withBody, 4))(
  'the body of $id has to be a JSON object of the right type',
  async ({ method, path, requestBody }) => {
    const { core, ask } = openAdmin();
    const before = pictureOf(core);
    const line = `${method} ${path
      .replace('{account}', 'default')
      .replace('{kind}', 'installer')
      .replace('{resource}', 'integrations')
      .replaceAll(/\{\w+\}/g, id)}`;
    const plainText = { 'content-type': 'text/plain' };
    expect(await ask(line, '{', plainText)).toMatchObject({ status: 415, body: { error: 'unsupported-media-type' } });
    expect(await ask(line, '{')).toMatchObject({ status: 400, body: { error: 'bad-request' } });
    for (const wrong of ['[]', 'null', '"a"', '7']) {
      expect(await ask(line, wrong), wrong).toMatchObject({ status: 400, body: { error: 'bad-request' } });
    }
    if (requestBody?.required === true) {
      expect(await ask(line)).toMatchObject({ status: 400, body: { error: 'bad-request' } });
    }
    expect(pictureOf(core)).toEqual(before);
  },
);

test('the hundred and first snapshot makes the server forget the first, and it says so', async () => {
  const { ask } = openAdmin();
  for (let count = 0; count < 101; count += 1) await ask(`POST ${count % 2 === 0 ? '' : account}/snapshots`);
  expect(await ask('POST /snapshots/snapshot-1/restore')).toMatchObject({
    status: 404,
    body: {
      message:
        'Failed to restore "snapshot-1": it is forgotten, since only the last 100 are kept. Take a new snapshot.',
    },
  });
  expect(await ask(`POST ${account}/snapshots/snapshot-2/restore`)).toMatchObject({ status: 204 });
});

test('a snapshot of one account is no snapshot of all, nor the other way round', async () => {
  const { ask } = openAdmin();
  await ask('POST /snapshots');
  await ask(`POST ${account}/snapshots`);
  expect(await ask(`POST ${account}/snapshots/snapshot-1/restore`)).toMatchObject({
    status: 404,
    body: { message: 'Failed to restore "snapshot-1": it is of all accounts. Take a new snapshot.' },
  });
  expect(await ask('POST /snapshots/snapshot-2/restore')).toMatchObject({ status: 404 });
});

/** All that a refused request could have changed. */
function pictureOf(core: OpenAdmin['core']): unknown {
  return core.accounts.all().map((account) => [account.export(), account.faults.list(), account.clock.snapshot()]);
}
