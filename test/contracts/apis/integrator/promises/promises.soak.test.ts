import { expect, test } from 'vitest';
import { integratorCheckConventions } from '../../../../../contracts/apis/integrator/conventions.ts';
import { promises } from '../../../../../contracts/apis/integrator/resources/connections.ts';
import { runConformance } from '../../../../../contracts/check/run/run.ts';
import { createContract, integratorDocument } from '../../../../../contracts/index.ts';
import { createCore } from '../../../../../mocks/integrator/integrator.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import { baseUrl, token } from '../../../check/judge.ts';

const contract = createContract(integratorDocument);

/** What a backend responds with instead of a body; the same where there is no defect. */
type Edit = (body: Readonly<Record<string, unknown>>, request: Request) => object;

/** The rules of the promises that a backend breaks. */
async function broken(edit: Edit): Promise<readonly string[]> {
  const core = createCore({ seed: 'empty', report: 'silent' });
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const response = await core.fetch(request.clone());
    const text = await response.clone().text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    if (body === undefined) return response;
    const edited = Array.isArray(body)
      ? body.map((one) => edit(one, request))
      : isRecord(body)
        ? edit(body, request)
        : body;
    return new Response(JSON.stringify(edited), response);
  };
  const report = await runConformance({
    contract,
    conventions: integratorCheckConventions,
    plans: ({ resources }) =>
      resources.filter(({ name }) => name === 'connections').flatMap((one) => promises(one, contract)),
    baseUrl,
    token,
    fetch,
    write: true,
    seed: 1,
    rate: 1e9,
    sleep: () => Promise.resolve(),
    phases: ['stateful'],
    resources: ['connections'],
  });
  return [...new Set(report.failures.map(({ rule }) => rule))];
}

test('the fake keeps what is promised of connections', async () => {
  expect(await broken((body) => body)).toEqual([]);
});

test('a new connection without createdAt breaks its promise', async () => {
  const edit: Edit = ({ createdAt, ...body }, { url }) =>
    createdAt === undefined || url.includes('/connections') ? body : { ...body, createdAt };
  expect(await broken(edit)).toEqual(['new record shows createdAt']);
});

test('pings by GET and by POST that differ break their promise', async () => {
  const edit: Edit = (body, { method, url }) => (method === 'POST' && url.endsWith('/ping') ? { code: 500 } : body);
  expect(await broken(edit)).toEqual(['same ping']);
});
