import { expect, test } from 'vitest';
import type { RunOptions } from '../../../../contracts/check/run/run-options.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { headlineOf } from '../../../../contracts/reporters/parts/headline.ts';
import { OptionError } from '../../../../spec/errors/option-error.ts';
import { rowsOf, soaking } from '../../../soak/soaking.ts';
import { judgeAny, token } from '../any-api/judge-any.ts';
import { studio } from '../studio/studio.ts';
import { studioDocument } from '../studio/studio-document.ts';

const contract = createContract(studioDocument());

/** The soak has every phase. */
const aFew: Partial<RunOptions> = soaking ? {} : { phases: ['examples', 'stateful'] };

test('of the resources that are chosen only those are judged, and what they need is made and removed', async () => {
  const { fetch, records } = studio(token);
  const report = await judgeAny(contract, fetch, { resources: ['tasks'], phases: ['examples', 'stateful'], runs: 1 });
  expect(report).toMatchObject({ verdict: 'conforms', failures: [], leftovers: [] });
  expect(new Set(report.checks.map(({ operation }) => operation.replace(/s$/, '').slice(-4)))).toEqual(
    new Set(['Task']),
  );
  expect(records()).toEqual([]);
});

test('the report says what was chosen', async () => {
  const options = { resources: ['projects', 'tasks'], phases: ['examples'] as const };
  const report = await judgeAny(contract, studio(token).fetch, options);
  expect(report.scope.resources).toEqual(['projects', 'tasks']);
  expect(headlineOf(report)).toContain(', examples only, projects and tasks only: ');
});

test('a choice of nothing is refused', async () => {
  const run = judgeAny(contract, studio(token).fetch, { resources: [] });
  await expect(run).rejects.toThrow('no resource is named. Name some, or leave the choice out.');
});

test('a resource that the document does not have is refused', async () => {
  const run = judgeAny(contract, studio(token).fetch, { resources: ['task'] });
  await expect(run).rejects.toThrow(OptionError);
  await expect(run).rejects.toThrow('has no resource "task"; did you mean `tasks`? Its resources are');
});

test.each(
  rowsOf(
    [
      ['projects', true],
      ['clients', false],
    ],
    2,
  ),
)('a list below a record is judged with what it shows, as coverage counts it: %s', async (name, isJudged) => {
  const report = await judgeAny(contract, studio(token).fetch, { resources: [name], runs: 1, ...aFew });
  expect(report).toMatchObject({ verdict: 'conforms', failures: [], leftovers: [] });
  expect(report.checks.some(({ operation }) => operation === 'listProjectsOfClient')).toBe(isJudged);
});
