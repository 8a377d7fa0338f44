import { expect, test } from 'vitest';
import { createContract } from '../../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../../mocks/engine/create-mock.ts';
import { busLines } from '../../../../mocks/engine/references/bus-lines.ts';
import { rowsOf, soakTest } from '../../../../soak/soaking.ts';
import { judgeAny } from '../../any-api/judge-any.ts';

const contract = createContract(busLines);

soakTest('the fake of a document whose values go together conforms to it', async () => {
  const report = await judgeAny(contract, createMock(contract, { report: 'silent' }).fetch, { runs: 1 });
  expect(report.failures).toEqual([]);
  expect(report).toMatchObject({ verdict: 'conforms', leftovers: [] });
});

test.each(
  rowsOf(
    [
      ['x-unique', 'a stops.*.sign that is there twice is refused'],
      ['x-names', 'a stops.*.next that names what there is not is refused'],
    ],
    2,
  ),
)('a backend that knows nothing of %s is found, when it creates and when it replaces', async (word, title) => {
  const ignorant = createContract(busLines.replaceAll(new RegExp(`, ${word}(-in)?: [^,}]+`, 'g'), ''));
  const backend = createMock(ignorant, { report: 'silent' });
  const report = await judgeAny(contract, backend.fetch, { runs: 1, phases: ['stateful'] });
  const found = report.failures.filter(({ rule }) => rule === 'refusal disagreement');
  expect(found.filter(({ check }) => check === title).map(({ operation }) => operation)).toEqual([
    'createLine',
    'replaceLine',
  ]);
});
