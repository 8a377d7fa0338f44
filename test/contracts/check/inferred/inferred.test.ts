import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import type { ConformanceReport } from '../../../../contracts/check/report/report.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { githubReport } from '../../../../contracts/reporters/github.ts';
import { htmlReport } from '../../../../contracts/reporters/html/html-report.ts';
import { humanReport } from '../../../../contracts/reporters/human.ts';
import { jsonReport } from '../../../../contracts/reporters/json.ts';
import { junitReport } from '../../../../contracts/reporters/junit.ts';
import { sarifReport } from '../../../../contracts/reporters/sarif.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { rowsOf, soaking, soakTest } from '../../../soak/soaking.ts';
import { isReport } from '../../reporters/published-schema.ts';
import { judgeAny } from '../any-api/judge-any.ts';
import { context, goodFetch, judge } from '../backends.ts';
import { authors } from './authors.ts';

const contract = createContract(authors);

type Backend = (request: Request, url: URL) => Promise<Response>;

/** Judges a fake of the document, with something before it. */
function judgeAuthors(before: (fake: Backend) => Backend = (fake) => fake, write = true): Promise<ConformanceReport> {
  const mock = createMock(contract, { report: () => undefined });
  const backend = before((request) => mock.fetch(request));
  const send: typeof fetch = (input, init) => {
    const request = new Request(input, init);
    return backend(request, new URL(request.url));
  };
  return judgeAny(contract, send, { write, runs: soaking ? 3 : 1 });
}

/** A backend that does not look at a query parameter. */
const without =
  (parameter: string) =>
  (fake: Backend): Backend =>
  (request, url) => {
    url.searchParams.delete(parameter);
    return fake(new Request(url, request), url);
  };

const good = await judgeAuthors();

test('a report tells what the run took for granted though the document does not say it', () => {
  expect(good.verdict).toBe('conforms');
  expect(good.inferences?.map(({ operation, text }) => `${operation}: ${text}`)).toEqual([
    'listAuthors: id identifies authors, by the parameter of its path',
    'listBooks: id identifies books, by the parameter of its path',
    'listBooks: items holds the records of listBooks, by its shape',
    'listBooks: limit and offset ask for pages, by their names',
    'listAuthors: a field called total, or X-Total-Count, counts the records of the list, by its name',
    'listBooks: a field called total, or X-Total-Count, counts the records of the list, by its name',
    'createBook: authorId leads to authors, by its name',
    'listBooks: authorId chooses records by authorId, by its name and its values',
  ]);
});

test('a report tells which operations were judged by their contract alone, and why', async () => {
  expect(good.scope.sampled).toEqual([
    { operation: 'getWeather', why: 'it belongs to no records that the document lists, reads or creates' },
  ]);
  const { scope } = await judgeAuthors(undefined, false);
  expect(scope.sampled?.map(({ operation }) => operation)).toContain('getWeather');
  expect(scope.sampled?.map(({ operation }) => operation)).not.toContain('createBook');
});

test.each(
  rowsOf(
    [
      ['authorId', 'filter authorId', 'authorId chooses records by authorId, by its name and its values'],
      ['limit', 'page size', 'limit and offset ask for pages, by their names'],
    ],
    2,
  ),
)('a failure that rests on what the name of %s tells says so in every report', async (parameter, rule, inferred) => {
  const report = await judgeAuthors(without(parameter));
  const failures = report.failures.filter((failure) => failure.rule === rule);
  expect(failures.map((failure) => failure.inferred)).toContain(inferred);
  // What breaks the document itself rests on nothing else.
  for (const failure of report.failures.filter((one) => /^(refusal|response-body)/.test(one.rule)))
    expect(failure.inferred).toBeUndefined();
  expect(report.checks.some((check) => check.outcome === 'failed' && check.inferred === inferred)).toBe(true);

  expect(humanReport(report, context)).toContain(`Inferred: ${inferred}.`);
  expect(githubReport(report, context)).toContain(`Inferred: ${inferred}.`);
  expect(junitReport(report, context)).toContain(`Inferred: ${inferred}.`);
  expect(htmlReport(report, context)).toContain(`<dt>Inferred</dt><dd>${inferred}</dd>`);
  const log: Log = JSON.parse(sarifReport(report, context));
  const result = log.runs[0]?.results?.find(({ ruleId }) => ruleId === rule);
  expect(result?.message.text).toContain(`Inferred: ${inferred}.`);
  expect(result?.properties?.['inferred']).toBe(inferred);
  const said = log.runs[0]?.invocations?.[0]?.toolExecutionNotifications?.map(({ message }) => message.text);
  expect(said).toContain(
    'Judged by its contract alone: getWeather: it belongs to no records that the document lists, reads or creates',
  );
  expect(said?.some((text) => text?.includes(inferred))).toBe(true);
  expect(isReport(JSON.parse(jsonReport(report, context))), JSON.stringify(isReport.errors)).toBe(true);
});

test('a report for people counts both on its first screen, and lists them where all is asked for', () => {
  const screen = humanReport(good, context);
  expect(screen).toContain('By contract alone, with no state known: 1 operation: getWeather\n');
  expect(screen).toContain('Inferred, and not said by the document: 8 things (--all)\n');
  const all = humanReport(good, context, { all: true });
  expect(all).toContain('getWeather: it belongs to no records');
  expect(all).toContain('createBook: authorId leads to authors, by its name');
});

test('a reference that a name alone tells of is a note where it leads nowhere', () => {
  expect(good.notes.map(({ operation, message }) => `${operation}: ${message}`)).toEqual([
    'createBook: It takes `authorId` where it leads to no author. That it leads to one is inferred from its name; the document does not say so.',
  ]);
});

soakTest('a backend that takes no book of an author that it does not have conforms', async () => {
  const report = await judgeAuthors((fake) => async (request, url) => {
    if (request.method !== 'POST' || url.pathname !== '/books') return fake(request, url);
    const response = await fake(request.clone(), url);
    if (response.status !== 201) return response;
    const { id, authorId } = await response.clone().json();
    const { headers } = request;
    const ask = (path: string, method: string): Promise<Response> =>
      fake(
        new Request(new URL(path, url), { method, headers: { authorization: headers.get('authorization') ?? '' } }),
        url,
      );
    const author = await ask(`/authors/${encodeURIComponent(authorId)}`, 'GET');
    if (author.status === 200) return response;
    await ask(`/books/${id}`, 'DELETE');
    return new Response(null, { status: 400 });
  });
  expect(report.failures.map(({ check, message }) => ({ check, message }))).toEqual([]);
  expect(report.verdict).toBe('conforms');
  expect(report.notes).toEqual([]);
});

soakTest('of integrator.io, whose promises are known, nothing is inferred and nothing is sampled', async () => {
  const report = await judge({ fetch: goodFetch(), phases: ['stateful'] });
  expect(report.inferences).toBeUndefined();
  expect(report.scope.sampled).toBeUndefined();
  expect(report.checks.some(({ inferred }) => inferred !== undefined)).toBe(false);
});
