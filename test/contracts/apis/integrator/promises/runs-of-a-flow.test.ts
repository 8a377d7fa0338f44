import { expect, test } from 'vitest';
import { runPlans } from '../../../../../contracts/apis/integrator/promises/runs-of-a-flow.ts';
import { soakTest } from '../../../../soak/soaking.ts';
import { judge } from '../../../check/judge.ts';
import { type Defect, goodBackend, type ProxyResponse, planted } from '../../../check/proxy.ts';
import { find, type Plans, resourceIn } from './find.ts';
import { type Body, both, isAt, pretends, refuses, shows, showsEach, turns, without } from './lies.ts';
import { type Lie, promiseTests } from './promise-tests.ts';
import { ended, listing, ofJobs, running, withErrors } from './runs-with-errors.ts';

const plans: Plans = (session) => runPlans(resourceIn(session, 'flows'), session.contract);
const [run, job, latest] = ['POST /flows/{}/run', 'GET /jobs/{}', 'GET /flows/{}/jobs/latest'];
const [list, resolved, retry] = ['GET /flows/{}/{}/errors', 'GET /flows/{}/{}/resolved', 'POST /flows/{}/{}/retry'];
const counts = 'GET /flows/{}/errors';
const [tags, resolve] = ['PUT /flows/{}/{}/tags', 'PUT /flows/{}/{}/resolved'];
const [data, written, again] = [/^GET .*\/data$/, /^PUT .*\/data$/, /^GET .*\/retries\/\w+$/];
const [ofRun, ofDisabled] = [
  'a run is a job that ends, and its errors can be tagged, retried and resolved',
  'a flow that is switched off does not run',
];

/** Does something else than to take tags away. */
const untagging =
  (defect: Defect): Defect =>
  () =>
  (request, next, backend) =>
    isAt(request, tags) && request.body?.includes('[]') === true ? defect()(request, next, backend) : next(request);

const lies: readonly Lie[] = [
  ['it refuses to run', refuses(run), ['success'], ofRun],
  [
    'a flow that is switched off runs',
    turns(run, 422, 201, { _jobId: '59bbb1e10f7e2a5d7c1a9a01' }),
    ['a disabled flow does not run'],
    ofDisabled,
  ],
  ['a flow that never ran has a job', shows(latest, () => [{}]), ['no job without a run'], ofDisabled],
  [
    'a flow that never ran has something else than jobs',
    shows(latest, () => ({})),
    ['no job without a run'],
    ofDisabled,
  ],
  ['a run has no job', refuses(job), ['success'], ofRun],
  [
    'the job of a run has another id',
    ofJobs('flow', (one) => ({ ...one, _id: 'f'.repeat(24) })),
    ['the job of a run', 'the record asked for'],
    ofRun,
  ],
  ['the job of a run is of no flow', ofJobs('flow', without('_flowId')), ['the job of a run'], ofRun],
  ['a job that has ended does not say when', showsEach(job, without('endedAt')), ['ended jobs say when'], ofRun],
  [
    'a job that was canceled does not say when',
    ofJobs('flow', ended('canceled', without('endedAt'))),
    ['ended jobs say when'],
    ofRun,
  ],
  [
    'fewer errors are listed than there are',
    listing((errors) => ({ errors: errors.slice(0, 1) })),
    ['errors are counted'],
    ofRun,
  ],
  [
    'more errors are on another page, which they may be',
    listing((errors) => ({ errors: errors.slice(0, 1), nextPageURL: '/flows' })),
    [],
    ofRun,
  ],
  ['errors lose their tags', pretends(tags, 204), ['errors are tagged'], ofRun],
  ['errors keep their tags', untagging(pretends(tags, 204)), ['errors are tagged'], ofRun],
  ['tags cannot be taken away', untagging(refuses(tags)), ['success'], ofRun],
  [
    'more errors are counted than there are',
    shows(counts, (value) => ({
      flowErrors: Reflect.get(Object(value), 'flowErrors').map((one: Body) => ({
        ...one,
        numError: Number(one['numError']) + 1,
      })),
    })),
    ['errors are counted'],
    ofRun,
  ],
  ['errors are listed in a text', listing(() => ({ errors: 'none' })), ['errors are counted'], ofRun],
  [
    'another error gets the tags',
    listing((errors) => ({ errors: errors.map((one, index) => ({ ...one, tags: errors[1 - index]?.['tags'] })) })),
    ['errors are tagged'],
    ofRun,
  ],
  [
    'a job that has failed does not say when',
    ofJobs('flow', ended('failed', without('endedAt'))),
    ['ended jobs say when'],
    ofRun,
  ],
  ['a run that was canceled has errors, which it may', ofJobs('flow', ended('canceled')), [], ofRun],
  [
    'a job takes its time, which it may',
    () => {
      let looks = 0;
      return (request, next, backend) =>
        isAt(request, job) && ++looks % 3 > 0
          ? ofJobs('flow', (one) => ({ ...one, status: 'running', endedAt: undefined }))()(request, next, backend)
          : next(request);
    },
    [],
    ofRun,
  ],
  ['what is sent again cannot be read', refuses(data), ['success'], ofRun],
  ['what is sent again cannot be written', refuses(written), ['success'], ofRun],
  [
    'what is sent again is not what was written',
    showsEach(again, (one) => ({ ...one, data: 'another' })),
    ['retry data is kept'],
    ofRun,
  ],
  ['an error that can be retried is not', pretends(retry, 204), ['errors are retried'], ofRun],
  ['an error is retried by no job', showsEach(retry, without('_id')), ['errors are retried'], ofRun],
  ['an error is retried with 201', turns(retry, 200, 201, { _id: 'f'.repeat(24) }), ['errors are retried'], ofRun],
  [
    'an error is retried by a job of another type',
    ofJobs('retry', (one) => ({ ...one, type: 'flow' })),
    ['the job of a run'],
    ofRun,
  ],
  [
    'an error that was retried is in no list',
    shows(resolved, () => ({ resolved: [] })),
    ['retried errors are resolved'],
    ofRun,
  ],
  [
    'an error whose retry has failed is in no list, which it may be',
    both(
      ofJobs('retry', ended('failed')),
      shows(resolved, () => ({ resolved: [] })),
    ),
    [],
    ofRun,
  ],
  ['errors that are resolved stay open', pretends(resolve, 204), ['resolved errors are open no more'], ofRun],
  [
    'errors stay as they are',
    () => {
      const first = new Map<string, ProxyResponse>();
      return async (request, next) => {
        const response = first.get(request.url.pathname) ?? (await next(request));
        if (isAt(request, list)) first.set(request.url.pathname, response);
        return response;
      };
    },
    ['errors are tagged', 'resolved errors are open no more', 'retried errors are resolved'],
    ofRun,
  ],
];

promiseTests(
  'runs of flows',
  plans,
  20,
  lies.map(([what, defect, ...rest]): Lie => [what, withErrors(defect), ...rest]),
  running(),
);

test.each<[what: string, defect: Defect, unjudged: readonly string[]]>([
  ['the run has no errors', running({ exported: 1 }), ['getRetryData', 'retryErrors', 'tagStepErrors']],
  [
    'none of them can be retried',
    running({ exported: 1, errors: [{ message: 'No.' }] }),
    ['getRetryData', 'retryErrors'],
  ],
  ['the account does not know the tag', withErrors(refuses(tags)), ['tagStepErrors']],
  ['the run does not end', withErrors(ofJobs('flow', (one) => ({ ...one, status: 'running' }))), ['runFlow']],
])('what is done with errors is not judged where %s', async (_what, defect, unjudged) => {
  expect(await find(plans, defect)).toMatchObject({ rules: [], unjudged, left: [], lost: [] });
});

soakTest('no flow is run by a check that was not asked to', async () => {
  const seen: string[] = [];
  const backend = planted(
    () => (request, next) => {
      seen.push(request.url.pathname);
      return next(request);
    },
    goodBackend(),
  );
  const report = await judge(backend, { resources: ['flows'], phases: ['stateful'], actOutside: false });
  expect(report.scope.actOutside).toBeGreaterThan(0);
  expect(seen.filter((path) => path.endsWith('/run'))).toEqual([]);
});

soakTest('the fake conforms where flows are run, with errors and without, and nothing is left', async () => {
  for (const defect of [running(), running({ exported: 1 })]) {
    const report = await judge(planted(defect), { resources: ['flows'], phases: ['stateful'], actOutside: true });
    expect(report).toMatchObject({ verdict: 'conforms', failures: [], leftovers: [] });
    expect(report.scope.actOutside).toBeUndefined();
  }
});
