import { expect, test } from 'vitest';
import { integratorCheckConventions } from '../../../../../contracts/apis/integrator/conventions.ts';
import { promises } from '../../../../../contracts/apis/integrator/resources/connections.ts';
import { runConformance } from '../../../../../contracts/check/run/run.ts';
import { createContract, integratorDocument } from '../../../../../contracts/index.ts';
import { createCore } from '../../../../../mocks/integrator/integrator.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import { baseUrl, token } from '../../../check/judge.ts';

/** As much of the document as the promises need. */
const needed: Readonly<Record<string, readonly string[]>> = {
  '/connections': ['get', 'post'],
  '/connections/{_id}': ['parameters', 'get', 'delete'],
  '/connections/{_id}/ping': ['parameters', 'get', 'post'],
  // What connections refer to.
  '/stacks': ['get'],
  '/stacks/{_id}': ['parameters', 'get'],
  '/iclients': ['get'],
  '/iclients/{_id}': ['parameters', 'get'],
};
const paths = Object.fromEntries(
  Object.entries(needed).map(([path, keys]) => [
    path,
    Object.fromEntries(Object.entries(integratorDocument.paths?.[path] ?? {}).filter(([key]) => keys.includes(key))),
  ]),
);
const contract = createContract({ ...integratorDocument, paths });

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
    plans: ({ resources }) => resources.flatMap((resource) => promises(resource, contract)),
    baseUrl,
    token,
    fetch,
    write: true,
    seed: 1,
    rate: 1e9,
    sleep: () => Promise.resolve(),
    phases: ['stateful'],
  });
  return [...new Set(report.failures.map(({ rule }) => rule))];
}

test('the fake keeps what is promised of connections', async () => {
  expect(await broken((body) => body)).toEqual([]);
});

test('a new connection without createdAt breaks its promise', async () => {
  expect(await broken(({ createdAt, ...body }) => body)).toEqual(['new record shows createdAt']);
});

test('pings by GET and by POST that differ break their promise', async () => {
  const edit: Edit = (body, { method, url }) => (method === 'POST' && url.endsWith('/ping') ? { code: 500 } : body);
  expect(await broken(edit)).toEqual(['same ping']);
});
