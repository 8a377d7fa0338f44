import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { rowsOf, soaking } from '../../../soak/soaking.ts';
import { judgeAny } from '../any-api/judge-any.ts';
import { shopDocument, shops } from '../any-api/shop.ts';

test.each(rowsOf(Object.keys(shops), 40))('the fake of a document is judged to conform to it: %s', async (name) => {
  const contract = createContract(shopDocument(shops[name] ?? { article: {} }));
  const mock = createMock(contract);
  const invalid: unknown[] = [];
  const report = await judgeAny(
    contract,
    async (input, init) => {
      const request = new Request(input, init);
      const { violations } = await contract.checkRequest(request.clone());
      const response = await mock.fetch(request);
      if (response.ok) invalid.push(...violations);
      return response;
    },
    soaking ? {} : { runs: 1, phases: ['examples', 'positive', 'negative'] },
  );
  expect(report.failures.map(({ check, message, received }) => ({ check, message, received }))).toEqual([]);
  expect(report.verdict).toBe('conforms');
  expect(invalid).toEqual([]);
});
