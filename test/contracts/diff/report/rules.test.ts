import { expect, test } from 'vitest';
import { diffDocuments } from '../../../../contracts/diff/diff-documents.ts';
import type { Change } from '../../../../contracts/diff/report/change.ts';
import { operationRules } from '../../../../contracts/diff/report/operation-rules.ts';
import { schemaRules } from '../../../../contracts/diff/report/schema-rules.ts';
import { readDocument } from '../../../../spec/document/reading/read-document.ts';
import { operationCases } from '../operation-cases.ts';
import { schemaCases } from '../schema-cases.ts';
import { documentAround } from '../snippets.ts';

const cases = [...operationCases, ...schemaCases];
const known = new Map<object, readonly Change[]>();

/** What a case changes; two tests ask for it. */
function changesOf(one: (typeof cases)[number]): readonly Change[] {
  const changes =
    known.get(one) ?? diffDocuments(readDocument(documentAround(one.old)), readDocument(documentAround(one.new)));
  known.set(one, changes);
  return changes;
}

test.each(cases.map((one) => [one.rule, one] as const))('%s is found, judged, worded and placed', (rule, one) => {
  const changes = changesOf(one);
  const change = changes.find((candidate) => candidate.rule === rule);
  expect(change, JSON.stringify(changes, null, 1)).toBeDefined();
  expect(`${change?.consumers}/${change?.providers}`).toBe(one.impact);
  expect(change?.message).toMatch(new RegExp(one.says));
  expect(change?.reason).toMatch(/^[A-Z].*\.$/);
  expect(change?.old.line).toBeGreaterThan(0);
  expect(change?.new.line).toBeGreaterThan(0);
});

test('every rule has a case, and every case a rule', () => {
  const moves = Object.keys(schemaRules);
  // What is read-only concerns requests alone.
  const known = [
    ...Object.keys(operationRules),
    ...moves.map((move) => `request-${move}`),
    ...moves.filter((move) => !move.startsWith('field-made-')).map((move) => `response-${move}`),
  ];
  expect(cases.map(({ rule }) => rule).sort()).toEqual(known.sort());
});

test('a pair of documents for one rule finds that rule alone', () => {
  // A swap of one status for another is two changes, and so is one of several types.
  const several = new Set([
    'success-removed',
    'success-added',
    'refusal-removed',
    'refusal-added',
    'credentials-removed',
  ]);
  for (const one of cases.filter(({ rule }) => !several.has(rule))) {
    expect(
      changesOf(one)
        .map(({ rule }) => rule)
        .filter((rule) => rule !== 'words-changed' || rule === one.rule),
    ).toEqual([one.rule]);
  }
});
