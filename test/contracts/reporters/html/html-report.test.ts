import { expect, test } from 'vitest';
import { applyBaseline, type ReportedRun } from '../../../../contracts/baseline/baseline.ts';
import { causesOf } from '../../../../contracts/check/report/causes-of.ts';
import { htmlReport } from '../../../../contracts/reporters/html/html-report.ts';
import { rowsOf } from '../../../soak/soaking.ts';
import { context, faulty, goodFetch, judge, spoiled } from '../../check/backends.ts';

let time = 0;
const now = (): number => time++;
const good = await judge({ fetch: goodFetch(), now });
const bad = await judge({ fetch: faulty, now });
const unjudged = await judge({
  fetch: async () => new Response('<title>Sign in</title>', { headers: { 'content-type': 'text/html' } }),
});

const texts = (page: string): string => page.replaceAll(/<style>[\s\S]*?<\/style>/g, '').replaceAll(/<[^>]*>/g, ' ');

test('the page says what came out, and first of all what was not looked at', () => {
  const page = texts(htmlReport(good, context));
  expect(page).toMatch(
    /conforms to integrator\.io Integration API 1\.0\.0, read-only, integrations only: [\d,]+ of [\d,]+ checks\./,
  );
  expect(page).toContain('Not looked at');
  expect(page).toContain(
    `${good.scope.readOnly.toLocaleString('en')} checks that write: the run may only read (--write)`,
  );
  expect(page).not.toContain('Probable causes');
});

test('it names causes, each with the request and the response that show it', () => {
  const html = htmlReport(bad, context);
  const page = texts(html);
  const [cause] = bad.causes;
  if (cause === undefined) throw new Error('The faulty backend was found good.');
  expect(page).toContain(cause.place);
  expect(page).toMatch(/GET \/tokenInfo\s+authorization: Bearer \$TOKEN/);
  expect(page).toContain('Send it again');
  expect(page).toContain(`spec/${cause.example.documentFile}:${cause.example.line}`);
  for (const id of cause.failures) expect(html).toContain(id.replaceAll("'", '&#39;').replaceAll('"', '&quot;'));
});

test('it has a timeline of the checks, in no more lanes than there were workers', () => {
  const html = htmlReport(good, context);
  const lanes = html.match(/<div class="lane">/g) ?? [];
  expect(lanes.length).toBeGreaterThan(1);
  expect(lanes.length).toBeLessThanOrEqual(8);
  expect(html.match(/<i class="passed" style="left:[\d.]+%;width:[\d.]+%"/g)).toHaveLength(good.scope.judged);
  expect(
    texts(htmlReport({ ...good, checks: good.checks.map((check) => ({ ...check, startMs: undefined })) }, context)),
  ).toContain('Timeline');
});

test('where nothing could be judged, it says why, and which base URL was meant', () => {
  const page = texts(htmlReport({ ...unjudged, suggestedBaseUrl: 'https://there.test/v1' }, context));
  expect(page).toContain('Why it could not be judged');
  expect(page).toContain('pages for a browser');
  expect(page).toContain('https://there.test/v1');
});

test('it shows what is known, fixed, noted and left behind', () => {
  const [first] = bad.failures;
  const baseline = [
    { id: first?.id ?? '', sentence: '' },
    { id: 'examples › getTokenInfo › gone › gone', sentence: '' },
  ];
  const report: ReportedRun = {
    ...applyBaseline(bad, baseline),
    leftovers: [{ collection: '/integrations', id: 'left-behind' }],
    notes: [{ phase: 'examples', operation: 'getTokenInfo', message: 'A note.' }],
  };
  const page = texts(htmlReport(report, context));
  for (const text of ['Known failures', 'Fixed', 'gone › gone', '/integrations/left-behind', 'getTokenInfo: A note.'])
    expect(page).toContain(text);
});

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  '</pre></style></title><script>alert(1)</script>',
  '<!--',
  'javascript:alert(1)',
];

test.each(rowsOf(hostile, 4))('what a hostile backend says stays text: %s', async (text) => {
  const report = await judge({
    fetch: spoiled((request, response) =>
      request.url.endsWith('/tokenInfo') && response.ok
        ? Response.json(
            { _userId: text, [text]: { password: 'hunter2' } },
            { status: 299, headers: { 'x-said': encodeURIComponent(text) } },
          )
        : response,
    ),
    phases: ['examples'],
  });
  const failures = report.failures.map((failure) => ({
    ...failure,
    message: text,
    received: text,
    curl: text,
    place: text,
    check: text,
  }));
  const html = htmlReport(
    {
      ...report,
      reason: text,
      baseUrl: text,
      suggestedBaseUrl: text,
      document: { title: text, version: text },
      failures,
      checks: report.checks.map((check) => ({ ...check, check: text, startMs: 0, durationMs: 1 })),
      causes: causesOf(failures, report.checks),
      notes: [{ phase: 'examples', operation: text, message: text }],
      leftovers: [{ collection: text, id: text }],
    },
    context,
  );
  expect(html).not.toMatch(/<script|<img|<svg|<!--(?!doctype)|onerror=alert\(1\)>/i);
  expect(html.match(/<style>/g)).toHaveLength(1);
  expect(html).not.toContain('hunter2');
  // Nothing is a link, so nothing can be followed.
  expect(html.replaceAll(/"[^"]*"/g, '')).not.toMatch(/<[^>]*\s(href|src|action|on\w+)=/i);
});

test('it needs nothing else: no script, no font, no picture, and a policy that forbids them', () => {
  const html = htmlReport(bad, context);
  expect(html).not.toMatch(/<(script|link|img|iframe|object|base)\b|url\(|@import/i);
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(html.startsWith('<!doctype html>')).toBe(true);
});
