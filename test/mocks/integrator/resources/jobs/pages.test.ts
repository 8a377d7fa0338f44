import { expect, test } from 'vitest';
import { generateJobs } from '../../../../../fixtures/resources/jobs/generate.ts';
import { createCore } from '../../../../../mocks/integrator/integrator.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import { soakTest } from '../../../../soak/soaking.ts';

const headers = { authorization: 'Bearer my_api_token' };

soakTest(
  'a page of jobs has 1,001 at most and no Link, and the next one begins with the createdAt of its last',
  async () => {
    const jobs = generateJobs(1500, { integrations: 2, flows: 10 });
    const core = createCore({ seed: { jobs }, report: 'silent' });
    const page = async (query: string): Promise<readonly unknown[]> => {
      const response = await core.fetch(`https://api.integrator.io/v1/jobs${query}`, { headers });
      expect(response.headers.get('link')).toBeNull();
      const body: unknown = await response.json();
      return Array.isArray(body) ? body : [];
    };
    const first = await page('');
    const last: unknown = first.at(-1);
    const next = await page(`?createdAt_lte=${isRecord(last) ? last['createdAt'] : ''}`);
    expect([first.length, next.length]).toEqual([1001, 500]);
    expect(next[0]).toEqual(last);
    expect([...first, ...next.slice(1)]).toEqual(jobs.toReversed());
  },
);

test('a job never keeps a flow from being deleted, and stays when it is', async () => {
  const core = createCore({ report: 'silent' });
  const [job] = core.jobs.all();
  const flow = `https://api.integrator.io/v1/flows/${job?._flowId}`;
  expect(await (await core.fetch(`${flow}/dependencies`, { headers })).json()).toEqual({});
  expect((await core.fetch(flow, { method: 'DELETE', headers })).status).toBe(204);
  expect(core.jobs.get(job?._id ?? '')).toEqual(job);
});

test('generated jobs are runs of the flows that are generated beside them', () => {
  const core = createCore({ seed: { integrations: 3, exports: 5, imports: 5, flows: 7, jobs: 40 }, report: 'silent' });
  for (const { _flowId = '', _integrationId } of core.jobs.all()) {
    expect(core.flows.get(_flowId)?._integrationId).toBe(_integrationId);
  }
});
