import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  evidenceIn,
  hasEvidence,
  isCutTag,
  isRunName,
  mentionsTag,
  startsWithTag,
} from '../../../../contracts/check/ledger/tag-start.ts';
import { tagText } from '../../../../contracts/check/values/tag-text.ts';
import { createContract } from '../../../../contracts/index.ts';

const names = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/).filter(isRunName);

/** Fields that are picky about their text, in a document of their own. */
const fields: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  plain: { type: 'string' },
  short: { type: 'string', maxLength: 34 },
  slug: { type: 'string', pattern: '^[A-Za-z0-9_-]+$' },
  dotted: { type: 'string', pattern: '^[\\w.-]+$' },
  email: { type: 'string', format: 'email' },
  url: { type: 'string', format: 'uri' },
};
const contract = createContract(
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Fields', version: '1' },
    paths: {},
    components: { schemas: fields },
  }),
);

test('whatever a field takes, a text with the tag is known as the run’s, and as no other run’s', () => {
  fc.assert(
    fc.property(names, names, fc.constantFrom(...Object.keys(fields)), fc.string(), (name, other, field, wished) => {
      const text = tagText(contract, `#/components/schemas/${field}`, `testkit-run-${name}`, wished);
      fc.pre(text !== undefined);
      expect(startsWithTag(text, `testkit-run-${name}`)).toBe(true);
      if (other !== name) expect(startsWithTag(text, `testkit-run-${other}`)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('a run whose name goes on where another one ends is another run', () => {
  fc.assert(
    fc.property(names, fc.stringMatching(/^[A-Za-z0-9_-]{1,6}$/), (name, more) => {
      fc.pre(isRunName(name + more));
      for (const mark of [' record', '.x', '-x-record', '@x.example'])
        expect(startsWithTag(`testkit-run-${name}${more}${mark}`, `testkit-run-${name}`)).toBe(false);
    }),
  );
});

test.each(['night-x-1', 'night-x', 'a b', '', 'x'.repeat(65), 'ä', 'a.b'])('%j is no name for a run', (name) => {
  expect(isRunName(name)).toBe(false);
});

test.each([
  [{ readme: 'see testkit-run-ab' }, true],
  [{ list: [{ deep: 'TESTKIT-RUN-AB record' }] }, true],
  [{ name: 'testkit-run-abc record' }, false],
  [{ name: 'testkit-run-abc, not testkit-run-ab' }, true],
  [{}, false],
])('%j mentions the tag: %j', (record, isMentioned) => {
  expect(mentionsTag(record, 'testkit-run-ab')).toBe(isMentioned);
});

test.each([
  ['at the top', { title: 'about testkit-run-ab', user: { email: 'testkit-run-ab@x.example' } }, 'title'],
  [
    'deeper',
    { title: 'Orders', user: { name: 'A', contact: { email: 'testkit-run-ab@x.example' } } },
    'user.contact.email',
  ],
  ['under a name with a dot', { 'user.email': 'testkit-run-ab@x.example' }, 'user.email'],
])('a record is known again by a text %s', (_where, record, field) => {
  const evidence = evidenceIn(record, 'name', 'testkit-run-ab');
  expect(evidence?.field).toBe(field);
  expect([hasEvidence(record, evidence), hasEvidence({ title: 'Orders', user: {} }, evidence)]).toEqual([true, false]);
});

test.each([
  ['testkit-run-ab', true],
  ['testkit-run-ab record', true],
  ['testkit-run-ab.record', true],
  ['testkit-run-ab-x-record', true],
  ['testkit-run-ab@x.example', true],
  ['https://example.com/testkit-run-ab/x', true],
  ['https://example.com/testkit-run-ab', false],
  ['testkit-run-ab-record', false],
  ['testkit-run-a', false],
  [' testkit-run-ab', false],
  [7, false],
  [undefined, false],
])('whether %j starts with the tag: %j', (text, starts) => {
  expect(startsWithTag(text, 'testkit-run-ab')).toBe(starts);
});

test.each([
  ['testkit-run-a', true],
  ['testkit-run-', false],
  ['testkit', false],
  ['testkit-run-ab', false],
  ['testkit-run-b', false],
  ['testkit-run-abc', false],
  [7, false],
])('whether %j is a tag that was cut: %j', (text, isCut) => {
  expect(isCutTag(text, 'testkit-run-ab')).toBe(isCut);
});

test.each(['a', 'night_1', 'x-night', 'a-xx', 'x'.repeat(64)])('%j is a name for a run', (name) => {
  expect(isRunName(name)).toBe(true);
});

test.each<[what: string, record: unknown]>([
  ['says it itself', { name: 'testkit-run-ab record', title: 'testkit-run-ab' }],
  ['says it nowhere', { name: 'A', title: 'B', list: ['testkit-run-ab'] }],
  ['is none', 'testkit-run-ab'],
])('a record that %s needs no other text', (_what, record) => {
  expect(evidenceIn(record, 'name', 'testkit-run-ab')).toBeUndefined();
});

test.each<[record: unknown, has: boolean]>([
  [{ user: { email: 'x' } }, true],
  [{ 'user.email': 'x', user: { email: 'y' } }, true],
  [{ 'user.email': 'y', user: { email: 'x' } }, false],
  [{ user: 'x' }, false],
  [{ email: 'x' }, false],
  ['x', false],
])('whether %j still has the text by which it is known: %j', (record, has) => {
  const evidence = { field: 'user.email', value: 'x' };
  expect([hasEvidence(record, evidence), hasEvidence(record, undefined)]).toEqual([has, false]);
});
