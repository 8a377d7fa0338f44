import { expect, test } from 'vitest';
import type { ConformanceReport } from '../../../../../contracts/index.ts';
import { judge } from '../../../check/judge.ts';
import type { Defect, ProxyResponse } from '../../../check/proxy.ts';
import { backendWith, isOf, runs } from './runs-with-errors.ts';

function failed({ failures }: ConformanceReport): readonly string[] {
  return [
    ...new Set(failures.filter(({ operation }) => /run|job|error|retry/i.test(operation)).map(({ rule }) => rule)),
  ];
}

const asJson = (response: ProxyResponse, change: (value: Record<string, unknown>) => unknown): ProxyResponse =>
  response.status < 300 ? { ...response, body: JSON.stringify(change(JSON.parse(response.body))) } : response;

const defects: Readonly<Record<string, readonly [defect: ReturnType<Defect>, rule: string]>> = {
  'a flow that is switched off runs': [
    (request, next) =>
      isOf(request, 'POST', /\/run$/)
        ? Promise.resolve({
            status: 201,
            headers: { 'content-type': 'application/json' },
            body: '{"_jobId":"59bbb1e10f7e2a5d7c1a9a01"}',
          })
        : next(request),
    'a disabled flow does not run',
  ],
  'the job of a run is of another type': [
    async (request, next) =>
      isOf(request, 'GET', /\/jobs\/[0-9a-f]{24}$/)
        ? asJson(await next(request), (job) => ({ ...job, type: 'export' }))
        : next(request),
    'the job of a run',
  ],
  'a job that has ended does not say when': [
    async (request, next) =>
      isOf(request, 'GET', /\/jobs\/[0-9a-f]{24}$/)
        ? asJson(await next(request), ({ endedAt: _, ...job }) => job)
        : next(request),
    'ended jobs say when',
  ],
  'errors are counted wrong': [
    async (request, next) =>
      isOf(request, 'GET', /\/flows\/[0-9a-f]{24}\/errors$/)
        ? asJson(await next(request), ({ flowErrors }) => ({
            flowErrors: Array.isArray(flowErrors) ? flowErrors.map((one) => ({ ...one, numError: 7 })) : [],
          }))
        : next(request),
    'errors are counted',
  ],
  'errors that are resolved stay open': [
    (request, next) =>
      isOf(request, 'PUT', /\/resolved$/) ? Promise.resolve({ status: 204, headers: {}, body: '' }) : next(request),
    'resolved errors are open no more',
  ],
  'errors lose their tags': [
    (request, next) =>
      isOf(request, 'PUT', /\/tags$/) ? Promise.resolve({ status: 204, headers: {}, body: '' }) : next(request),
    'errors are tagged',
  ],
  'what is sent again is not what was written': [
    async (request, next) =>
      isOf(request, 'GET', /\/retries\/\w+$/)
        ? asJson(await next(request), (data) => ({ ...data, data: 'another' }))
        : next(request),
    'retry data is kept',
  ],
  'an error that can be retried is not': [
    (request, next) =>
      isOf(request, 'POST', /\/retry$/) ? Promise.resolve({ status: 204, headers: {}, body: '' }) : next(request),
    'errors are retried',
  ],
  'an error that was retried is in no list': [
    async (request, next) =>
      isOf(request, 'GET', /\/resolved$/) ? asJson(await next(request), () => ({ resolved: [] })) : next(request),
    'retried errors are resolved',
  ],
};

test.each(Object.entries(defects))('found: %s', async (_title, [defect, rule]) => {
  expect(failed(await judge(backendWith(defect), runs))).toContain(rule);
});
