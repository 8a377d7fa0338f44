import { expect, test } from 'vitest';
import { createContract } from '../../../../../../contracts/contract/create-contract.ts';
import { rowsOf } from '../../../../../soak/soaking.ts';
import { judgeAny } from '../../../any-api/judge-any.ts';
import { type FilterStyle, notebook, notebookDocument } from './notebook.ts';

const failuresOf = async (style: FilterStyle): Promise<{ failures: string[]; notes: string }> => {
  const contract = createContract(notebookDocument(style));
  const { failures, notes } = await judgeAny(contract, notebook(style), { phases: ['stateful'], runs: 1 });
  return {
    failures: [...new Set(failures.map(({ rule }) => rule))].sort(),
    notes: notes.map(({ message }) => message).join('\n'),
  };
};

test.each(
  rowsOf<[style: string, as: FilterStyle, note?: RegExp]>(
    [
      ['in which what is not done has no field', { isNothingFalse: true }],
      ['in which what has no colour is of the default', { hasDefault: true }],
      ['that shows summaries', { isBrief: true }],
      ['that shows three records in an envelope', { isCut: true }],
      ['that takes one filter at a time', { isExclusive: true }, /colour and done together could not be judged/],
    ],
    3,
  ),
)('a notebook %s is never called bad', async (_style, as, note = /^/) => {
  const { failures, notes } = await failuresOf(as);
  expect(failures).toEqual([]);
  expect(notes).toMatch(note);
});

test.each(
  rowsOf<[defect: string, as: FilterStyle, failures: readonly string[]]>(
    [
      ['that takes either filter', { combine: 'either' }, ['filters colour and done']],
      ['that heeds one filter', { combine: 'last' }, ['filters colour and done']],
      ['that shows what has no colour', { isNothingAll: true }, ['filter colour', 'filter done']],
      [
        'that shows summaries, and what has no colour',
        { isBrief: true, isNothingAll: true },
        ['filter colour', 'filter done'],
      ],
    ],
    3,
  ),
)('a notebook %s is found', async (_defect, as, failures) => {
  expect((await failuresOf(as)).failures).toEqual(failures);
});
