import { type Client, expectStatus, isObject, type Json, objectsOf, textAt } from './client.ts';

/** Runs a flow, waits for its job, and clears the errors of its import: what there are is tried again or resolved. */
export async function runAndClear(client: Client, flow: string, step: string): Promise<readonly Json[]> {
  const run = await client.call('POST', `/flows/${flow}/run`, {});
  if (run.status !== 200) expectStatus('A run', run.status, 201);
  const job = await finished(client, textAt(run.body, '_jobId'));
  const errors = `/flows/${flow}/${step}`;
  const open = await openErrors(client, errors);
  const keys = open.flatMap(({ retryDataKey }) => (typeof retryDataKey === 'string' ? [retryDataKey] : []));
  const seen: Json[] = [
    ['ran', textAt(job, 'type'), textAt(job, 'status')],
    ['its errors', open.map(({ code }) => code ?? null)],
  ];
  if (keys.length > 0) {
    const retry = await client.call('POST', `${errors}/retry`, { retryDataKeys: keys });
    seen.push(['tried again', textAt(await finished(client, textAt(retry.body, '_id')), 'type')]);
  }
  const left = (await openErrors(client, errors)).map(({ errorId }) => errorId ?? null);
  if (left.length > 0) {
    seen.push(['resolved', (await client.call('PUT', `${errors}/resolved`, { errors: left })).status]);
  }
  return [...seen, ['left', (await openErrors(client, errors)).length]];
}

/** Asks for a job until it has ended. */
async function finished(client: Client, id: string): Promise<Json | undefined> {
  for (let asked = 0; asked < 200; asked++) {
    const { body } = await client.call('GET', `/jobs/${id}`);
    if (!['queued', 'running', 'retrying'].includes(textAt(body, 'status'))) return body;
  }
  throw new Error(`The job ${id} does not end.`);
}

async function openErrors(client: Client, path: string): ReturnType<Client['list']> {
  const { status, body } = await client.call('GET', `${path}/errors`);
  if (status === 204) return [];
  expectStatus(`GET ${path}/errors`, status, 200);
  return objectsOf(isObject(body) ? body['errors'] : undefined);
}
