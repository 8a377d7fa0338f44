import { beforeEach, expect, test } from 'vitest';
import { createIntegrator, type Integrator } from '../../../../../mocks/index.ts';

let integrator: Integrator;
/** The ids of three flows, each of which starts the next, and the last the first. */
let ids: readonly string[];

beforeEach(() => {
  integrator = createIntegrator({ seed: 'empty', report: 'silent', clock: 'real', runDuration: 1000 });
  integrator.clock.freeze();
  const { create } = integrator;
  const exported = create.export();
  const flows = ['A', 'B', 'C'].map((name) =>
    create.flow({ name, disabled: false, pageGenerators: [{ _exportId: exported._id }] }),
  );
  ids = flows.map(({ _id }) => _id);
  for (const [index, flow] of flows.entries()) {
    integrator.flows.put({ ...flow, _runNextFlowIds: [ids[(index + 1) % 3] ?? ''] });
  }
});

/** The names of the flows that have run or run, and how far they are, oldest first. */
async function runs(): Promise<string> {
  const jobs: unknown = await ask('GET', '/jobs?type=flow');
  const shown = Array.isArray(jobs) ? jobs.toReversed() : [];
  return shown.map(({ _flowId, status }) => `${'ABC'[ids.indexOf(_flowId)]} ${status}`).join(', ');
}

async function ask(method: string, path: string): Promise<unknown> {
  const headers = { authorization: 'Bearer my_api_token' };
  const response = await integrator.fetch(`https://api.integrator.io/v1${path}`, { method, headers });
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
}

test('each flow begins when the one before it is completed, and a ring ends where it began', async () => {
  await ask('POST', `/flows/${ids[0]}/run`);
  expect(await runs()).toBe('A queued');
  integrator.clock.advance(1000);
  expect(await runs()).toBe('A completed, B queued');
  integrator.clock.advance(2000);
  expect(await runs()).toBe('A completed, B completed, C completed');
  integrator.clock.advance(9000);
  expect(await runs()).toBe('A completed, B completed, C completed');
});

test('what fails, or is cancelled, starts nothing, and a flow that is switched off is passed over', async () => {
  integrator.flows.onRun(ids[0] ?? '', { status: 'failed' });
  await ask('POST', `/flows/${ids[0]}/run`);
  integrator.clock.advance(9000);
  expect(await runs()).toBe('A failed');

  const { _jobId } = Object(await ask('POST', `/flows/${ids[1]}/run`));
  await ask('PUT', `/jobs/${_jobId}/cancel`);
  integrator.clock.advance(9000);
  expect(await runs()).toBe('A failed, B canceled');

  const first = integrator.flows.get(ids[0] ?? '');
  if (first !== undefined) integrator.flows.put({ ...first, disabled: true });
  await ask('POST', `/flows/${ids[2]}/run`);
  integrator.clock.advance(9000);
  expect(await runs()).toBe('A failed, B canceled, C completed');
});

test('a run that a test directs starts the next flow by the script of that one', async () => {
  integrator.flows.onRun(ids[1] ?? '', () => ({ status: 'failed', errors: [{ message: 'No.' }] }));
  const job = integrator.flows.run(ids[0] ?? '');
  integrator.clock.advance(9000);
  expect(await runs()).toBe('A queued');
  job.complete({ exported: 3 });
  integrator.clock.advance(1000);
  expect(await runs()).toBe('A completed, B failed');
});

test('what is asynchronous is asked before a run begins, and cannot be when a test completes one', async () => {
  integrator.flows.onRun(ids[1] ?? '', async () => ({ exported: 7 }));
  await ask('POST', `/flows/${ids[0]}/run`);
  integrator.clock.advance(2000);
  expect(integrator.jobs.all().find(({ _flowId, type }) => _flowId === ids[1] && type === 'flow')?.numExport).toBe(7);

  const job = integrator.flows.run(ids[0] ?? '');
  expect(() => job.complete()).toThrow(
    /^Failed to start what runs after the flow .*: onRun\(\) was given an asynchronous function, or records\. Give/,
  );
  expect(job.read().status).toBe('queued');
});

test('exports of another flow run after it, and no other of that flow', async () => {
  const [first, second] = [integrator.create.export(), integrator.create.export()];
  const next = integrator.create.flow({
    disabled: false,
    pageGenerators: [{ _exportId: first._id }, { _exportId: second._id }],
  });
  const flow = integrator.flows.get(ids[0] ?? '');
  if (flow === undefined) throw new Error('There is no flow.');
  const { _runNextFlowIds: _, ...rest } = flow;
  integrator.flows.put({ ...rest, _runNextExportIds: [{ _flowId: next._id, _exportId: second._id }] });
  await ask('POST', `/flows/${ids[0]}/run`);
  integrator.clock.advance(2000);
  const started = integrator.jobs.all().filter(({ _flowId, type }) => _flowId === next._id && type === 'export');
  expect(started.map(({ _exportId }) => _exportId)).toEqual([second._id]);
});
