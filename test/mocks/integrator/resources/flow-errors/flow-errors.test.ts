import { afterEach, expect, test } from 'vitest';
import { gitHubEventsToSlack } from '../../../../../fixtures/resources/flows/records.ts';
import { connectIntegrator, createIntegrator, type Integrator } from '../../../../../mocks/index.ts';
import type { RunningServer } from '../../../../../mocks/surfaces/server/server-options.ts';
import { startServer } from '../../../../../mocks/surfaces/server/start-server.ts';

const { _id: flow = '', _importId: step = '' } = gitHubEventsToSlack;
const errorsUrl = `/v1/flows/${flow}/${step}/errors`;
const running: RunningServer[] = [];

afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

type Fake = Pick<Integrator, 'fetch'>;

async function ask(fake: Fake, path: string, method = 'GET', body?: unknown): Promise<unknown> {
  const response = await fake.fetch(`https://api.integrator.io${path}`, {
    method,
    headers: { authorization: 'Bearer my_api_token', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return text === '' ? response.status : JSON.parse(text);
}

async function openErrors(fake: Fake): Promise<readonly Record<string, unknown>[]> {
  return Object((await ask(fake, errorsUrl)) ?? {}).errors;
}

test('an error that a test makes needs no more than its flow: it is one of the last import, and its data can be retried', async () => {
  const integrator = createIntegrator({ report: 'silent' });
  const error = integrator.create.flowError({ _flowId: flow, code: '422', retryData: { data: { sku: 'A-1' } } });
  expect(error.errorId).toMatch(/^[0-9]+$/);
  expect(await openErrors(integrator)).toEqual([
    expect.objectContaining({ errorId: error.errorId, code: '422', retryDataKey: error.errorId }),
  ]);
  expect(await ask(integrator, `/v1/flows/${flow}/${step}/${error.errorId}/data`)).toEqual({
    retryDataKey: error.errorId,
    data: { sku: 'A-1' },
  });
});

test('the errors of an account of a server are made and seen in the same way', async () => {
  const server = await startServer({ port: 0, report: 'silent' });
  running.push(server);
  const account = connectIntegrator(server.url);
  const made = await account.create.flowError({ _flowId: flow, message: 'No.' });
  const { errorId } = made;
  await account.flowErrors.put({ ...made, code: '500' });
  expect((await account.flowErrors.all()).at(-1)).toMatchObject({ errorId, message: 'No.', code: '500' });
  expect(await openErrors(server.integrator)).toHaveLength(1);
});

test('what goes wrong in a run is an error of its step once the run has ended, and not before', async () => {
  const integrator = createIntegrator({ report: 'silent' });
  integrator.flows.onRun(flow, {
    exported: 2,
    errors: [
      { message: 'No such item.', traceKey: 'SO-1', retryData: { sku: 'A-1' } },
      { message: 'Timeout.', step: String(gitHubEventsToSlack._exportId), source: 'connection' },
    ],
  });
  const { _jobId } = Object(await ask(integrator, `/v1/flows/${flow}/run`, 'POST'));
  expect(await openErrors(integrator)).toEqual([]);
  integrator.clock.advance(10);
  const [error, ...others] = await openErrors(integrator);
  expect(error).toMatchObject({
    code: 'failed',
    source: 'application',
    message: 'No such item.',
    traceKey: 'SO-1',
    _flowJobId: _jobId,
  });
  expect(others).toEqual([]);
  expect(Object(await ask(integrator, `/v1/jobs/${_jobId}`)).numError).toBe(2);
});

test('what would have gone wrong in a run does not where it is cancelled, or where a test ends it in another way', async () => {
  const integrator = createIntegrator({ report: 'silent' });
  integrator.flows.onRun(flow, { errors: [{ message: 'One.' }] });
  const first = Object(await ask(integrator, `/v1/flows/${flow}/run`, 'POST'))._jobId;
  await ask(integrator, `/v1/jobs/${first}/cancel`, 'PUT');
  const second = Object(await ask(integrator, `/v1/flows/${flow}/run`, 'POST'))._jobId;
  integrator.jobs.direct(second).fail({ errors: [{ message: 'Another.' }] });
  integrator.clock.advance(10);
  expect((await openErrors(integrator)).map(({ message }) => message)).toEqual(['Another.']);
});

test('a test may let a retry fail: what it retries stays open, and can be retried again', async () => {
  const integrator = createIntegrator({ report: 'silent' });
  const { errorId } = integrator.create.flowError({ _flowId: flow, retryData: { data: 1 } });
  const retry = (): Promise<unknown> =>
    ask(integrator, `/v1/flows/${flow}/${step}/retry`, 'POST', { errorIds: [errorId] });
  integrator.jobs.direct(Object(await retry())._id).fail();
  expect(integrator.flowErrors.get(errorId)?.resolvedAt).toBeUndefined();
  await retry();
  integrator.clock.advance(10);
  expect(integrator.flowErrors.get(errorId)?.resolvedAt).toBeDefined();
  expect(await openErrors(integrator)).toEqual([]);
});

test('more than a thousand errors come in pages, each with the path of the next', async () => {
  const integrator = createIntegrator({ report: 'silent' });
  for (let index = 0; index < 1001; index++) {
    integrator.create.flowError({ _flowId: flow, source: 'mapping', code: String(index) });
  }
  integrator.create.flowError({ _flowId: flow, source: 'connection' });
  const page = Object(await ask(integrator, `${errorsUrl}?source=mapping`));
  expect(page.errors).toHaveLength(1000);
  expect(page.nextPageURL).toBe(`${errorsUrl}?source=mapping&after=${page.errors[999].errorId}`);
  const last = Object(await ask(integrator, page.nextPageURL));
  expect(last.errors.map(({ code }: { code: string }) => code)).toEqual(['1000']);
  expect(last).not.toHaveProperty('nextPageURL');
});

test('generated errors are those of the flows beside them', async () => {
  const seed = { integrations: 1, connections: 2, exports: 4, imports: 2, flows: 3, flowErrors: 30 };
  const integrator = createIntegrator({ seed, report: 'silent' });
  const counts = await Promise.all(
    integrator.flows.all().map(async ({ _id }) => {
      const { flowErrors } = Object(await ask(integrator, `/v1/flows/${_id}/errors`));
      return flowErrors.reduce((sum: number, { numError }: { numError: number }) => sum + numError, 0);
    }),
  );
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(24);
});
