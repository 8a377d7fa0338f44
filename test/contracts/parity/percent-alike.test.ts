import { expect, test } from 'vitest';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { createParityCollector } from '../../../contracts/parity/parity-findings.ts';
import { percentAlike } from '../../../contracts/parity/percent-alike.ts';
import type { RecordedStep } from '../../../contracts/parity/recording/recorded-step.ts';
import { littleDocument } from '../learn/service/fifty-exchanges.ts';

test.each([
  [0, 0, 0],
  [2, 3, 66.6],
  [49, 50, 98],
  [9999, 10_000, 99.9],
  [50, 50, 100],
])('%i of %i alike are %f percent: never 100 where one differs', (alike, compared, percent) => {
  expect(percentAlike(alike, compared)).toBe(percent);
});

test('a comparison counts the exchanges that are equal, and leaves out those that were not asked', () => {
  const contract = createContract(littleDocument);
  const [operation] = contract.operations;
  if (operation === undefined) throw new TypeError('the document has no operation');
  const collector = createParityCollector({ contract, baseUrl: 'http://b.example', token: '', original: 'a' });
  const request = {
    method: 'GET',
    target: '/widgets',
    contentType: null,
    body: undefined,
    credentials: 'good',
  } as const;
  const step: RecordedStep = {
    operation: operation.id,
    request,
    response: { status: 200, headers: {}, body: { kind: 'none' } },
  };
  const response = { status: 200, headers: {}, bytes: new Uint8Array(), body: '', value: undefined };
  const exchange = { operation, request: { ...request, headers: {} }, response };
  collector.add({ step, exchange, differences: [] });
  collector.add({ step, exchange, differences: [{ rule: 'status', recorded: '200', received: '500' }] });
  collector.add({ step, exchange: undefined, differences: [] });
  expect(collector.findings().parity).toEqual({ compared: 2, alike: 1, percent: 50 });
});
