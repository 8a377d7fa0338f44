import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { rowsOf, soaking } from '../../../soak/soaking.ts';
import { judgeAny } from '../any-api/judge-any.ts';
import { shapeDefects } from '../any-api/shape-defects.ts';
import { shapes } from '../any-api/shapes.ts';

test.each(
  rowsOf(
    shapeDefects.map((defect) => [defect.what, defect] as const),
    40,
  ),
)('a defect is found by the document alone: %s', async (_what, { shape, said, serve }) => {
  const contract = createContract(shapes[shape] ?? '');
  const mock = createMock(contract);
  const report = await judgeAny(
    contract,
    (input, init) => serve(new Request(input, init), (request) => mock.fetch(request)),
    soaking ? {} : { runs: 1 },
  );
  expect(report.verdict).toBe('violates');
  expect(report.failures.map(({ message }) => message)).toContainEqual(expect.stringMatching(said));
});
