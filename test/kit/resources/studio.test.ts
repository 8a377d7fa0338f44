import { expect, test } from 'vitest';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { judgeAny, token } from '../any-api/judge-any.ts';
import { studio } from './studio.ts';
import type { StudioDefect } from './studio-defects.ts';
import { studioDocument } from './studio-document.ts';

const contract = createContract(studioDocument());

test('a backend that keeps the word of a document with references conforms, and nothing is left behind', async () => {
  const { fetch, records } = studio(token);
  const report = await judgeAny(contract, fetch);
  expect(report.failures).toEqual([]);
  expect(report).toMatchObject({
    verdict: 'conforms',
    leftovers: [],
    notes: [],
    scope: { unjudged: 0, operations: [] },
  });
  expect(records()).toEqual([]);
}, 60_000);

test.each<[defect: StudioDefect, operation: string, rules: readonly string[]]>([
  ['creates dangling references', 'createTask', ['refusal dangling-reference']],
])(
  'a studio that %s breaks only that promise',
  async (defect, operation, rules) => {
    const { fetch, records } = studio(token, [defect]);
    const report = await judgeAny(contract, fetch, { phases: ['negative', 'stateful'] });
    expect(report.failures.map((failure) => failure.operation)).toContain(operation);
    expect([...new Set(report.failures.map(({ rule }) => rule))]).toEqual(rules);
    expect(records()).toEqual([]);
  },
  60_000,
);
