import { expect, test } from 'vitest';
import { openAdmin } from '../open-admin.ts';

const state = 'the account has exactly these records of these resources';

test.each([
  [{ records: { integrations: {} } }, 422, /`params\.records\.integrations` is an object\. Give lists/],
  [{ records: 'all' }, 422, /`params\.records` is "all"/],
  [{ records: { integration: [] } }, 404, /no resource "integration"; did you mean `integrations`/],
  [{ records: { integrations: [{ _id: 'x' }] } }, 422, /_id/],
  [{ records: { integrations: [7] } }, 400, /it is 7\. Send a JSON object/],
])('a provider state with %j is refused, and says why', async (params, status, words) => {
  const { ask } = openAdmin();
  const returned = await ask('POST /provider-states', { state, params });
  expect([returned.status, returned.body]).toEqual([
    status,
    expect.objectContaining({ message: expect.stringMatching(words) }),
  ]);
});
