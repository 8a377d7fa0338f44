import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { applyBaseline, type ReportedRun } from '../../../contracts/baseline/baseline.ts';
import type { CheckFailure } from '../../../contracts/check/failures/failure.ts';
import { causesOf } from '../../../contracts/check/report/causes-of.ts';
import { githubReport } from '../../../contracts/reporters/github.ts';
import { humanReport } from '../../../contracts/reporters/human.ts';
import { jsonReport } from '../../../contracts/reporters/json.ts';
import { junitReport } from '../../../contracts/reporters/junit.ts';
import { sarifReport } from '../../../contracts/reporters/sarif.ts';
import { rootUrl } from '../../root.ts';
import { rowsOf } from '../../soak/soaking.ts';
import { context, faulty, goodFetch, judge } from '../check/backends.ts';
import { isReport } from './published-schema.ts';

const good = await judge({ fetch: goodFetch() });
const bad = await judge({ fetch: faulty });
const unjudged = await judge({ fetch: async () => new Response(null, { status: 401 }) });
const [first] = bad.failures;
if (first === undefined) throw new Error('The faulty backend was found good.');
const ratcheted = applyBaseline(bad, [
  { id: first.id, sentence: first.message },
  { id: 'examples › getTokenInfo › gone › gone', sentence: 'Long fixed.' },
]);
const withLeftovers: ReportedRun = { ...bad, leftovers: [{ collection: '/integrations', id: 'abc' }] };

const reports: readonly (readonly [name: string, report: ReportedRun])[] = [
  ['a good backend', good],
  ['a faulty backend', bad],
  ['a backend that lets nobody in', unjudged],
  ['a faulty backend with a baseline', ratcheted],
  ['a run that left something behind', withLeftovers],
];

test.each(reports)('the JSON report of %s conforms to the published schema', (_name, report) => {
  const value: unknown = JSON.parse(jsonReport(report, context));
  expect(isReport(value), JSON.stringify(isReport.errors)).toBe(true);
});

test('the published schema refuses a report with a field that it does not name, or without one that it needs', () => {
  const value = JSON.parse(jsonReport(bad, context));
  expect(isReport({ ...value, token: 'x' })).toBe(false);
  expect(isReport({ ...value, verdict: undefined })).toBe(false);
});

test.each(rowsOf(reports, 3))(
  'the JUnit report of %s is well-formed and what its readers expect',
  async (_name, report) => {
    const schema = await readFile(new URL('junit.xsd', import.meta.url), 'utf8');
    const { valid, errors } = await validateXML({
      xml: { fileName: 'report.xml', contents: junitReport(report, context) },
      schema: { fileName: 'junit.xsd', contents: schema },
    });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  },
);

test.each<[path: string, uri: string]>([
  ['node_modules/integrator-testkit/spec/a.yaml', 'node_modules/integrator-testkit/spec/a.yaml'],
  ['my docs/a.yaml', 'my%20docs/a.yaml'],
  ['my#docs?/a.yaml', 'my%23docs%3F/a.yaml'],
  ['/home/me/a b.yaml', 'file:///home/me/a%20b.yaml'],
  ['C:/me/a.yaml', 'file:///C:/me/a.yaml'],
  ['c#/a?.yaml', 'c%23/a%3F.yaml'],
  ['b\ud800/a.yaml', 'b%EF%BF%BD/a.yaml'],
])('the SARIF report names the document at %s by the URI %s', (documentPath, uri) => {
  const uriIn = (failure: CheckFailure): string | undefined => {
    const log: Log = JSON.parse(sarifReport({ ...bad, failures: [failure] }, { ...context, documentPath }));
    return log.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
  };
  const { documentFile, ...inOneText } = first;
  expect(uriIn(inOneText)).toBe(uri);
  expect(uriIn({ ...first, documentFile: 'resources/pets.yaml' })).toBe(
    `${uri.slice(0, uri.lastIndexOf('/'))}/resources/pets.yaml`,
  );
});

test('the JUnit report names the file and the line of the document', () => {
  expect(junitReport(bad, context)).toContain(`See spec/${first.documentFile}:${first.line}`);
});

test('the JUnit report has a suite for each phase and a case for each check', () => {
  const xml = junitReport(bad, context);
  for (const { phase, checks, failed, skipped } of bad.phases) {
    expect(xml).toContain(
      `<testsuite name="${phase}" tests="${checks}" failures="${failed}" errors="0" skipped="${skipped}"`,
    );
  }
  expect(xml.match(/<testcase /g)).toHaveLength(bad.checks.length);
});

test('the JUnit report tells in seconds how long the run, each phase and each check took', async () => {
  let time = 0;
  const timed = await judge({ fetch: goodFetch(), phases: ['examples'], now: () => (time += 250) });
  const xml = junitReport(timed, context);
  const [phase] = timed.phases;
  expect(phase?.durationMs).toBeGreaterThan(0);
  expect(xml).toContain(`skipped="${phase?.skipped}" time="${(phase?.durationMs ?? 0) / 1000}"`);
  expect(xml).toContain(`time="${(timed.durationMs ?? 0) / 1000}"`);
  for (const { outcome, durationMs } of timed.checks)
    expect(xml).toContain(`time="${outcome === 'skipped' ? 0 : (durationMs ?? 0) / 1000}"`);
});

test('a check that came to no verdict is neither green nor red, and is counted', () => {
  const [check, ...others] = good.checks;
  if (check === undefined) throw new Error('The run had no check.');
  const report: ReportedRun = {
    ...good,
    checks: [{ ...check, outcome: 'unjudged' }, ...others],
    scope: { ...good.scope, judged: good.scope.judged - 1, unjudged: 1 },
  };
  expect(junitReport(report, context)).toContain(
    '<skipped message="It came to no verdict; the notes of the run say why."',
  );
  expect(humanReport(report, context)).toContain('Not looked at: 1 check that came to no verdict');
  expect(isReport(JSON.parse(jsonReport(report, context)))).toBe(true);
});

test.each(
  rowsOf<[what: string, options: Partial<Parameters<typeof judge>[0]>, headline: RegExp]>(
    [
      ['a run that only reads', {}, /conforms to .* 1\.0\.0, read-only, integrations only: [\d,]+ of [\d,]+ checks\.$/],
      [
        'a run of some phases',
        { write: true, phases: ['examples', 'security'] },
        /, examples and security only, integrations only: [\d,]+ of [\d,]+ checks\.$/,
      ],
      [
        'a run of some phases that reads',
        { phases: ['examples'] },
        /, read-only, examples only, integrations only: 4 of [\d,]+ checks\.$/,
      ],
    ],
    3,
  ),
)('the headline of %s says what was not looked at', async (_what, options, headline) => {
  const [first] = humanReport(await judge({ fetch: goodFetch(), ...options }), context).split('\n');
  expect(first).toMatch(headline);
});

test('the JUnit report shows a known failure as skipped, and a fixed one as a failure', () => {
  const xml = junitReport(ratcheted, context);
  expect(xml).toContain('<skipped message="Known failure: ');
  expect(xml).toContain('Fixed, so take it out of the baseline: examples › getTokenInfo › gone › gone');
});

const sarifSchema = JSON.parse(
  await readFile(new URL('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', rootUrl), 'utf8'),
);
// The schema is of draft 4, of which it uses nothing that later drafts read otherwise, but for the name of its id.
const { id: _id, $schema: _draft, ...readable } = sarifSchema;
const isSarif = addFormats.default(new Ajv({ strict: false, unicodeRegExp: false })).compile(readable);

test.each(reports)('the SARIF report of %s conforms to the schema of SARIF 2.1.0', (_name, report) => {
  const value: unknown = JSON.parse(sarifReport(report, context));
  expect(isSarif(value), JSON.stringify(isSarif.errors)).toBe(true);
});

test('the SARIF schema refuses what is no SARIF', () => {
  expect(isSarif({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
});

test('each SARIF result points into the document and has a fingerprint that is the same in every run', async () => {
  const again = await judge({ fetch: faulty, seed: 99 });
  const fingerprints = (report: ReportedRun): (string | undefined)[] => {
    const log: Log = JSON.parse(sarifReport(report, context));
    return (log.runs[0]?.results ?? []).map(
      ({ partialFingerprints }) => partialFingerprints?.['primaryLocationLineHash'],
    );
  };
  expect(fingerprints(bad)).toEqual(fingerprints(again));
  expect(new Set(fingerprints(bad)).size).toBe(bad.failures.length);
  const log: Log = JSON.parse(sarifReport(bad, context));
  const location = log.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation;
  expect(first.documentFile).toMatch(/^(resources\/|shared)/);
  expect(location?.artifactLocation?.uri).toBe(`spec/${first.documentFile}`);
  expect(location?.region?.startLine).toBe(first.line);
});

test('SARIF keeps a known failure, suppressed', () => {
  const log: Log = JSON.parse(sarifReport(ratcheted, context));
  const results = log.runs[0]?.results ?? [];
  expect(results).toHaveLength(bad.failures.length);
  expect(results.filter(({ suppressions }) => suppressions?.[0]?.status === 'accepted')).toHaveLength(1);
});

test('each GitHub annotation is one line, at the line of the document', () => {
  const lines = githubReport(bad, context).trimEnd().split('\n');
  expect(lines).toHaveLength(bad.failures.length);
  for (const [index, line] of lines.entries()) {
    expect(line).toMatch(
      /^::error file=spec\/(shared|resources\/[a-z]+)\.yaml,line=\d+,title=[^:,]+(%3A|%2C|[^:,])*::/,
    );
    expect(line).toContain(`file=spec/${bad.failures[index]?.documentFile},line=${bad.failures[index]?.line},`);
    expect(line).toContain('%0AReceived: ');
  }
});

test('GitHub learns of known failures as notices, and of fixed ones as errors', () => {
  const text = githubReport(ratcheted, context);
  expect(text).toMatch(/^::notice file=.*title=Known%3A /m);
  expect(text).toMatch(/^::error title=integrator-testkit::Fixed, so take it out of the baseline/m);
});

test('the report for people says first what came out, then each failure with what it takes to look into it', () => {
  const lines = humanReport(bad, context).split('\n');
  expect(lines[0]).toBe(
    `✗ https://api.integrator.io/v1 does not conform to integrator.io Integration API 1.0.0, read-only, integrations only: ${bad.scope.judged.toLocaleString('en')} of ${bad.scope.total.toLocaleString('en')} checks.`,
  );
  const text = lines.join('\n');
  expect(text).toContain(`Document   spec/${first.documentFile}:${first.line}`);
  expect(text).toContain(`Received   ${first.received}`);
  expect(text).toContain(`Documented ${first.documented}`);
  expect(text).toContain('Try        curl -i');
  expect(text.indexOf('probable cause')).toBeLessThan(text.indexOf('1. '));
});

test('the report for people says what a read-only run left out, what is known and what is fixed', () => {
  const text = humanReport(ratcheted, context);
  expect(text).toContain(
    `Not looked at: ${bad.scope.readOnly.toLocaleString('en')} checks that write: the run may only read (--write)`,
  );
  expect(text).toContain('Known failures, in the baseline:');
  expect(text).toContain('Fixed: take these out of the baseline');
  expect(humanReport(withLeftovers, context)).toContain('/integrations/abc');
  expect(humanReport(unjudged, context)).toMatch(/^\? .* could not be judged\.\n {2}Failed to judge/);
});

test('a backend cannot steer the terminal that shows its words', () => {
  const hostile = { ...first, received: '\u001b[2J\r\n::error::gotcha\u0007' };
  const failures = [hostile];
  const text = humanReport({ ...bad, failures, causes: causesOf(failures, bad.checks) }, context);
  expect(text).toContain('\\u001b[2J\\u000d\\u000a::error::gotcha\\u0007');
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});

test('what XML cannot hold is written as something that it can', async () => {
  const hostile = { ...first, message: 'a\u0000b\uD800c]]><&"\'\uFFFE', received: '\u001b' };
  const xml = junitReport({ ...bad, failures: [hostile] }, context);
  const { valid } = await validateXML({
    xml: { fileName: 'report.xml', contents: xml },
    schema: await readFile(new URL('junit.xsd', import.meta.url), 'utf8'),
  });
  expect(valid).toBe(true);
});
