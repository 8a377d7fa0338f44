import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { githubReport } from '../../../contracts/reporters/github.ts';
import { htmlReport } from '../../../contracts/reporters/html/html-report.ts';
import { humanReport } from '../../../contracts/reporters/human.ts';
import { jsonReport } from '../../../contracts/reporters/json.ts';
import { junitReport } from '../../../contracts/reporters/junit.ts';
import { visible } from '../../../contracts/reporters/parts/visible.ts';
import { sarifReport } from '../../../contracts/reporters/sarif.ts';
import { soakTest } from '../../soak/soaking.ts';
import { context, judge, spoiled } from '../check/backends.ts';

/** What a backend may say to whoever reads its words. */
const words = [
  '\u001b[2J\u001b]0;owned\u0007',
  '\n::error file=a::injected',
  '\r\n::set-output name=a::b',
  '##[error]injected',
  '##vso[task.setvariable variable=a]b',
  "##teamcity[testFailed name='a']",
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '[click](https://evil.example)',
  ']]><!DOCTYPE a [<!ENTITY b "c">]>',
  '\u0000\u0008\ufffe\uffff\ud800',
  '\u202egnp.exe\u2028\u2029',
].join(' ');

/** A schema that lets any element through: what is no XML at all is refused all the same. */
const anything = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="testsuites"/></xs:schema>';

const hostile = await judge({
  fetch: spoiled(async (request, response) => {
    if (response.status !== 200) return response;
    const isList = new URL(request.url).pathname.endsWith('/integrations');
    const record = { _id: words, [words]: 1, name: 1, ['__proto__x']: {}, lastModified: words };
    const body = JSON.stringify(isList ? [record] : { ...record, _userId: 7 }).replace('__proto__x', '__proto__');
    return new Response(body, {
      status: 200,
      headers: { 'content-type': 'application/json', 'x-words': '::error::a ##[b]' },
    });
  }),
});

test('the run comes to its end, and finds that nothing is right', () => {
  expect(hostile.verdict).toBe('violates');
  expect(JSON.stringify(hostile.failures)).toContain('teamcity');
});

test.each([true, false])('no word of a backend steers a terminal or is a command to a CI (all: %j)', (all) => {
  const text = humanReport(hostile, context, { all });
  expect(text.split('\n').filter((line) => /[\p{Cc}\u2028\u2029\u202e]/u.test(line))).toEqual([]);
  expect(text.split('\n').filter((line) => /^\s*::|##\w*\[/.test(line))).toEqual([]);
});

test.each([true, false])('nor does one of the document or of its path (all: %j)', (all) => {
  const [failure] = hostile.failures;
  if (failure === undefined) throw new TypeError('Nothing failed.');
  const named = { ...failure, operation: words };
  const [cause] = hostile.causes;
  const causes = cause === undefined ? [] : [{ ...cause, operations: [words], example: named }];
  const text = humanReport(
    { ...hostile, failures: [named], causes },
    { ...context, documentPath: `${words}/a.yaml` },
    { all },
  );
  expect(text.split('\n').filter((line) => /[\p{Cc}\u2028\u2029\u202e]|^\s*::|##\w*\[/u.test(line))).toEqual([]);
});

test('each annotation is one line, and all of them are annotations', () => {
  const lines = githubReport(hostile, context).trimEnd().split('\n');
  expect(lines.filter((line) => !/^::(error|warning|notice) [^\n]*::/.test(line))).toEqual([]);
  expect(lines.join('')).not.toMatch(/\p{Cc}|##\w*\[/u);
});

soakTest('JUnit’s report is XML, whatever a backend says', async () => {
  const text = junitReport(hostile, context);
  const { valid, errors } = await validateXML({ xml: [{ fileName: 'junit.xml', contents: text }], schema: [anything] });
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
  expect(text).not.toMatch(/<!DOCTYPE|<script/);
});

test('a page has no element that a backend wrote, SARIF no link, and JSON is JSON', () => {
  const page = htmlReport(hostile, context);
  expect(page).not.toMatch(/<script>alert|<img|onerror=alert\(1\)>/);
  expect(sarifReport(hostile, context)).not.toContain('](https://evil.example)');
  expect(JSON.parse(jsonReport(hostile, context))).toHaveProperty('verdict', 'violates');
});

test.each([
  ['::error::a', '\\u003a:error::a'],
  ['  ::a::', '  \\u003a:a::'],
  ['a ::b::', 'a ::b::'],
  ['## A title', '## A title'],
  ['a ##[b]', 'a \\u0023#[b]'],
  ['##vso[a]', '\\u0023#vso[a]'],
  ['a: b', 'a: b'],
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});
