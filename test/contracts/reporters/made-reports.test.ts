import { expect, test } from 'vitest';
import type { ReportedRun } from '../../../contracts/baseline/baseline.ts';
import { githubReport } from '../../../contracts/reporters/github.ts';
import { htmlReport } from '../../../contracts/reporters/html/html-report.ts';
import { humanReport } from '../../../contracts/reporters/human.ts';
import { junitReport } from '../../../contracts/reporters/junit.ts';
import { sarifReport } from '../../../contracts/reporters/sarif.ts';
import { bad, check, context, failure, good } from './made-report.ts';

const known = { ...failure, id: 'known-one', message: 'It is known.' };
/** A run with all that a report can tell beside its failures. */
const full: ReportedRun = {
  ...bad,
  reason: 'It stopped.',
  baseline: { known: [known], fixed: [{ id: 'fixed-one', sentence: 'It was wrong.' }] },
  leftovers: [{ collection: '/pets', id: '9' }],
  notes: [{ phase: 'positive', operation: 'getPet', message: 'Have a look.' }],
  inferences: [{ operation: 'listPets', text: 'limit asks for pages' }],
};

test('a report for people says what came out, and how', () => {
  expect(humanReport(good, context).split('\n')).toEqual([
    '✓ https://pets.example conforms to Pets 2: 1 check.',
    '',
    '  positive  1 passed, 1.5 s',
    '',
    '  0 failures, 0 notes, 1,200 requests, 1 min 2 s, seed 4',
    '',
  ]);
});

test('a report for people says what is wrong, with all that is known of it', () => {
  expect(humanReport(bad, context).split('\n')).toEqual([
    '✗ https://pets.example does not conform to Pets 2: 1 of 3 checks.',
    '',
    '  positive  0 passed, 1 failed, 1 without verdict, 1 left out',
    '',
    '  1 failure of 1 probable cause, 0 notes, 1,200 requests, 1 min 2 s, seed 4',
    '',
    '1. field name in 1 check of getPet',
    '   `name` is missing.',
    '   Received   nothing',
    '   Documented a name',
    '   Document   docs/pets.yaml:7',
    '   Try        curl https://pets.example/pets/1',
    '',
  ]);
});

test('a report for people lists what is known, what is fixed and what is left', () => {
  const lines = humanReport(full, context).split('\n');
  expect(lines).toContain('  The run did not come to its end: It stopped.');
  expect(lines.slice(lines.indexOf('Known failures, in the baseline:')).filter((line) => line !== '')).toEqual([
    'Known failures, in the baseline:',
    '  known-one',
    'Fixed: take these out of the baseline, or run again with --update-baseline:',
    '  fixed-one',
    'Could not be removed; run check --clean, or remove them by hand:',
    '  /pets/9',
  ]);
  const all = humanReport(full, context, { all: true });
  for (const line of [
    '1. positive › getPet › found',
    `   id: ${failure.id}`,
    '  getPet: Have a look.',
    '  listPets: limit asks for pages',
  ])
    expect(all.split('\n')).toContain(line);
  expect(humanReport({ ...good, notes: full.notes }, context)).toContain('  getPet: Have a look.\n');
});

test('of many causes a screen names the worst, and how many there are more', () => {
  const causes = Array.from({ length: 14 }, (_, at) => ({
    ...bad.causes[0],
    place: `field ${at}`,
    rule: 'r',
    message: 'm',
    checks: 2,
    operations: ['a', 'b'],
    example: { ...failure, curl: 'x'.repeat(500) },
    failures: [failure.id],
  }));
  const many = { ...bad, causes, failures: causes.map(() => failure) };
  const text = humanReport(many, context);
  expect(text.split('\n').length).toBeLessThanOrEqual(41);
  expect(text).toContain(
    '1. field 0 in 2 checks of 2 operations  docs/pets.yaml:7\n   `name` is missing. Received nothing\n',
  );
  expect(text).toMatch(/And \d+ more causes\. --all shows all 14 failures\.\n$/);
  const lists = { ...bad, baseline: { known: causes.map(() => known), fixed: [] } };
  expect(humanReport(lists, context)).toContain('  and 10 more (--all)\n');
});

test('a run that could not be judged says why, and counts nothing', () => {
  const unjudged: ReportedRun = {
    ...good,
    verdict: 'unjudged',
    reason: 'Nobody responds.',
    phases: [],
    scope: { ...good.scope, judged: 0 },
  };
  expect(humanReport(unjudged, context)).toBe('? https://pets.example could not be judged.\n  Nobody responds.\n');
});

test('how much is alike of two backends is said', () => {
  expect(humanReport({ ...good, parity: { compared: 3, alike: 2, percent: 66.6 } }, context)).toContain(
    '            2 of 3 exchanges alike: 66.6 %\n',
  );
});

test('in the log of an action each failure is an annotation', () => {
  expect(githubReport(full, context).split('\n')).toEqual([
    '::error title=kit::It stopped.',
    '::error file=docs/pets.yaml,line=7,title=positive%3A getPet%3A found::`name` is missing.%0AReceived: nothing%0ADocumented: a name%0Acurl https://pets.example/pets/1',
    '::error title=kit::Fixed, so take it out of the baseline: fixed-one',
    '::notice file=docs/pets.yaml,line=7,title=Known%3A positive%3A getPet%3A found::It is known.%0AReceived: nothing%0ADocumented: a name%0Acurl https://pets.example/pets/1',
    '::warning title=kit::Could not remove /pets/9, which the run created.',
    '',
  ]);
  const inferred = githubReport(
    { ...bad, failures: [{ ...failure, line: undefined, inferred: '100 % sure, or so' }] },
    context,
  );
  expect(inferred).toContain('::error file=docs/pets.yaml,title=');
  expect(inferred).toContain('%0AInferred: 100 %25 sure, or so.%0A');
});

test('in JUnit each check is a case, and what went wrong with the run is one, too', () => {
  const outside = { ...check, check: 'sent', outcome: 'outside', durationMs: undefined } as const;
  const xml = junitReport(
    {
      ...full,
      checks: [...full.checks, outside, { ...check, check: 'known', outcome: 'failed', failures: ['known-one'] }],
    },
    context,
  );
  expect(
    xml
      .split('\n')
      .filter((line) => /<(testsuite|testcase|skipped|failure|error)/.test(line))
      .map((line) => line.trim().replace(/>`name`.*/, '>')),
  ).toEqual([
    '<testsuites name="kit check" tests="8" failures="2" errors="2" skipped="4" time="61.5">',
    '<testsuite name="positive" tests="5" failures="1" errors="0" skipped="4" time="0">',
    '<testcase classname="kit.positive" name="getPet: found" time="1.5"><failure message="`name` is missing." type="violation">',
    '<testcase classname="kit.positive" name="getPet: left" time="1.5"><skipped message="It writes, and the run may only read."/></testcase>',
    '<testcase classname="kit.positive" name="getPet: open" time="1.5"><skipped message="It came to no verdict; the notes of the run say why."/></testcase>',
    '<testcase classname="kit.positive" name="getPet: sent" time="0"><skipped message="It calls what acts outside of the account, which was not asked for."/></testcase>',
    '<testcase classname="kit.positive" name="getPet: known" time="1.5"><skipped message="Known failure: It is known."/></testcase>',
    '<testsuite name="run" tests="3" failures="1" errors="2" skipped="0" time="0">',
    '<testcase classname="kit.run" name="the backend can be judged" time="0"><error message="It stopped." type="unjudged"/></testcase>',
    '<testcase classname="kit.run" name="the baseline holds no failure that is fixed: fixed-one" time="0"><failure message="Fixed, so take it out of the baseline: fixed-one" type="violation"/></testcase>',
    '<testcase classname="kit.run" name="/pets/9 is removed" time="0"><error message="Could not remove /pets/9, which the run created." type="unjudged"/></testcase>',
  ]);
  expect(xml).toContain(
    'Received: nothing\nDocumented: a name\nSee docs/pets.yaml:7\ncurl https://pets.example/pets/1\nid: positive',
  );
});

test('in SARIF each failure is a result at its line, and a known one is suppressed', () => {
  const log = JSON.parse(
    sarifReport(
      {
        ...full,
        failures: [{ ...failure, message: 'See [a](b).' }],
        scope: { ...full.scope, sampled: [{ operation: 'a', why: 'x' }] },
      },
      context,
    ),
  );
  const [run] = log.runs;
  expect(run.tool.driver.rules.map(({ id }: { readonly id: string }) => id)).toEqual(['response-body']);
  expect(run.results).toMatchObject([
    {
      ruleId: 'response-body',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'See [a] (b).\nReceived: nothing\nDocumented: a name' },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'docs/pets.yaml' }, region: { startLine: 7 } },
          logicalLocations: [{ name: 'getPet', fullyQualifiedName: '#/a' }],
        },
      ],
      partialFingerprints: {
        'failureId/v1': failure.id,
        primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{16}:1$/),
      },
      properties: { phase: 'positive', operation: 'getPet', check: 'found', curl: failure.curl },
    },
    { suppressions: [{ kind: 'external', status: 'accepted' }] },
  ]);
  expect(run.results[0].suppressions).toBeUndefined();
  const [invocation] = run.invocations;
  expect([invocation.executionSuccessful, invocation.exitCode]).toEqual([false, 1]);
  expect(
    invocation.toolExecutionNotifications.map(
      ({ level, message }: { readonly level: string; readonly message: { readonly text: string } }) =>
        `${level}: ${message.text}`,
    ),
  ).toEqual([
    'error: It stopped.',
    'error: Fixed, so take it out of the baseline: fixed-one',
    'warning: Could not remove /pets/9, which the run created.',
    'note: getPet: Have a look.',
    'note: Judged by its contract alone: a: x',
    'note: Inferred: listPets: limit asks for pages',
  ]);
});

test('the page of a run has its cards, its causes, its checks and its lists', () => {
  const exchange = {
    request: { method: 'GET', target: '/pets/1', headers: { accept: '*/*' }, body: '' },
    response: { status: 404, headers: {}, body: '' },
  };
  const [cause] = full.causes;
  const page = htmlReport(
    { ...full, causes: cause ? [{ ...cause, example: { ...failure, exchange, inferred: 'so' } }] : [] },
    context,
  );
  for (const part of [
    '<title>✗ https://pets.example does not conform to Pets 2: 1 of 3 checks.</title>',
    '<p class="lead">1,200 requests to https://pets.example in 1 min 2 s, reading and writing, seed 4.</p>',
    '<section class="warning"><h2>The run did not come to its end</h2><p>It stopped.</p></section>',
    '<span class="meter low" role="meter" aria-label="Looked at" aria-valuenow="33"',
    '<span class="label">Failures</span><span class="figure">1</span><span class="of">of 1 probable cause</span>',
    '<details class="cause" id="cause-1" open>',
    '<b>field name</b><span class="quiet">in 1 check of getPet</span>',
    '<dt>Inferred</dt><dd>so</dd>',
    'GET /pets/1\naccept: */*\n</pre>',
    '<span class="status doubtful">404</span>',
    '(no body)</pre>',
    '<span class="name">The check that fails</span>',
    `<li><code>${failure.id}</code> \`name\` is missing.</li>`,
    '<li><span class="outcome failed">failed</span><span><b>getPet</b> found</span><span class="quiet">1.5 s</span></li>',
    '<span class="outcome skipped">left out</span>',
    '<span class="outcome unjudged">no verdict</span>',
    '<h2>Could not be removed <small>1</small></h2>',
    '<h2>Known failures <small>1</small></h2>',
    '<h2>Fixed <small>1</small></h2>',
    '<h2>Notes <small>1</small></h2>',
    '<h2>Inferred <small>1</small></h2>',
    'aria-label="3 checks in 1 min 2 s, up to 3 at a time"',
    '<p class="axis"><span>0</span><span>30.8 s</span><span>1 min 2 s</span></p>',
    '<td class="bad">1</td>',
    '<td>–</td>',
  ])
    expect(page).toContain(part);
  const fine = htmlReport({ ...good, wrote: false, durationMs: undefined }, context);
  expect(fine).toContain('1,200 requests to https://pets.example, reading only, seed 4.');
  expect(fine).toContain('<span class="meter full"');
  for (const part of ['class="cause"', '<h2>Notes', 'class="warning"', '<h2>Fixed']) expect(fine).not.toContain(part);
});
