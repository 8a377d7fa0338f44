import { expect, test } from 'vitest';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { machinesContract } from '../../../mocks/engine/resources/machines.ts';
import { judgeAny } from '../any-api/judge-any.ts';

test('the kit neither makes nor lists what a schema declares, and finds nothing wrong', async () => {
  const asked: string[] = [];
  const report = await judgeAny(machinesContract, createMock(machinesContract, { report: 'silent' }).fetch, {
    onExchange: ({ request }) => void asked.push(`${request.method} ${request.target}`),
  });
  expect(report.failures).toEqual([]);
  expect(asked.filter((one) => /^(POST|PUT|DELETE) .*faults/.test(one))).toEqual([]);
});
