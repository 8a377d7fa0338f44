import { expect, test } from 'vitest';
import {
  errorsOf,
  holdToRefusal,
  isNothing,
  operationOf,
  type WantedRefusal,
} from '../../../../../../contracts/apis/extension/check/calls/stack-session.ts';
import { meetStack } from '../../../../../../contracts/apis/extension/check/meet-stack.ts';
import { extensionContract } from '../../../../../../contracts/apis/extension/extension-contract.ts';
import type { Exchange, RequestDraft } from '../../../../../../contracts/check/exchange/exchange-log.ts';
import type { Complaint } from '../../../../../../contracts/check/failures/findings.ts';
import { UnjudgedError } from '../../../../../../contracts/check/time/unjudged-error.ts';

const contract = extensionContract();
const operation = operationOf({ contract }, 'callFunction');
const request = { method: 'POST', target: '/function', headers: {}, body: '{}', credentials: 'good' } as const;

/** A call and the response to it. */
function exchangeOf(status: number, body: string): Exchange {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    value = undefined;
  }
  return { operation, request, response: { status, headers: {}, bytes: new TextEncoder().encode(body), body, value } };
}

const errors = (...codes: readonly unknown[]): string => JSON.stringify({ errors: codes.map((code) => ({ code })) });
const wanted: WantedRefusal = { rule: 'r', call: 'of nothing', status: 422, codes: ['a', 'b'] };

function complaintsOf(exchange: Exchange, refusal: Partial<WantedRefusal> = {}): readonly Complaint[] {
  const found: Complaint[] = [];
  holdToRefusal({ fail: (_exchange, complaint) => void found.push(complaint) }, exchange, { ...wanted, ...refusal });
  return found;
}

test.each<[what: string, exchange: Exchange, refusal?: Partial<WantedRefusal>]>([
  ['the code is there', exchangeOf(422, errors('a'))],
  ['the other code is there, among others', exchangeOf(422, errors('x', 'b'))],
  ['any code will do', exchangeOf(422, errors('x')), Object.fromEntries([['codes', undefined]])],
  ['as many as there have to be are there', exchangeOf(422, errors('a', 'b', 'x')), { entries: 2 }],
  ['more than there have to be are there', exchangeOf(422, errors('a', 'b')), { entries: 1 }],
  ['it has no errors, which the document says', exchangeOf(422, '{}')],
  ['it has no such status, which the document says', exchangeOf(418, errors('a'))],
])('a refusal is as it must be, or was found wrong before: %s', (_what, exchange, refusal) => {
  expect(complaintsOf(exchange, refusal)).toEqual([]);
});

const [atStatus, atCode] = ['status 200', 'field errors.code'];

test.each<[what: string, exchange: Exchange, refusal: Partial<WantedRefusal>, found: Partial<Complaint>]>([
  ['it is none', exchangeOf(200, '{}'), {}, { received: '200', documented: '422', place: atStatus }],
  ['it is another one', exchangeOf(401, '{}'), {}, { received: '401', documented: '422', place: 'status 401' }],
  [
    'it has another code',
    exchangeOf(422, errors('x', 7)),
    {},
    { received: 'x, 7', documented: 'a or b', place: atCode },
  ],
  [
    'it has too few',
    exchangeOf(422, errors('a', 'x')),
    { entries: 2 },
    { received: 'a, x', documented: '2 errors with the code a or b', place: atCode },
  ],
])('a refusal that is not as it must be is found: %s', (_what, exchange, refusal, found) => {
  const documentPointer = `${operation.pointer}/responses/422`;
  expect(complaintsOf(exchange, refusal)).toMatchObject([{ rule: 'r', documentPointer, ...found }]);
});

test('errors are those entries of a list that have a code', () => {
  for (const body of ['', '7', 'null', '"errors"', '[]', '{}', '{"errors":{}}', '{"errors":null}'])
    expect(errorsOf(exchangeOf(422, body))).toEqual([]);
  expect(errorsOf(exchangeOf(422, '{"errors":[null,"a",{"message":"b"},{"code":null},{"code":"c"}]}'))).toEqual([
    { code: null },
    { code: 'c' },
  ]);
});

test('nothing is a response that succeeds without a body, and null is something', () => {
  expect([exchangeOf(200, ''), exchangeOf(200, 'null'), exchangeOf(422, '')].map(isNothing)).toEqual([
    true,
    false,
    false,
  ]);
});

test('what a stack is not asked by any document is an error', () => {
  expect(() => operationOf({ contract }, 'callNothing')).toThrow('callNothing');
});

/** Meets a stack that responds so to the two requests; gives what it was asked. */
async function met(health: Exchange, call: Exchange, baseUrl = 'http://a.example'): Promise<readonly RequestDraft[]> {
  const asked: RequestDraft[] = [];
  const send = async (draft: RequestDraft): Promise<Exchange> => {
    asked.push(draft);
    return draft.operation === operation ? call : health;
  };
  await meetStack({ contract, baseUrl, client: { send } });
  return asked;
}

const [healthy, page] = [exchangeOf(200, '{"success":true}'), exchangeOf(200, '<h1>Hello</h1>')];

test('one response that is of a stack is enough, and no function is called for it', async () => {
  expect(await met(healthy, page)).toMatchObject([{ credentials: 'none' }, { operation, json: {} }]);
  expect(await met(page, exchangeOf(422, errors('a')))).toHaveLength(2);
  expect(await met(page, exchangeOf(500, '{"errors":[]}'))).toHaveLength(2);
});

test.each<[what: string, health: Exchange, call: Exchange]>([
  ['pages', page, page],
  ['a health that says no', exchangeOf(200, '{"success":"true"}'), page],
  ['a list of errors that is none', page, exchangeOf(422, '{"errors":{}}')],
  ['nothing at all', exchangeOf(404, ''), exchangeOf(404, '')],
  ['a refused token, though it is healthy', healthy, exchangeOf(401, errors('unauthorized'))],
])('what responds otherwise is not judged: %s', async (_what, health, call) => {
  await expect(met(health, call)).rejects.toThrow(UnjudgedError);
});

test.each([
  ['http://a.example/function', 'Give http://a.example: '],
  ['http://a.example/function/', 'Give http://a.example: '],
  ['http://a.example/functions', 'Give the hostURI'],
  ['http://a.example/function/x', 'Give the hostURI'],
])('whoever gives the address of the call gets to know that of the stack: %s', async (baseUrl, said) => {
  await expect(met(page, page, baseUrl)).rejects.toThrow(said);
});

test('what responds is quoted on one line, and cut where it is long', async () => {
  const long = exchangeOf(503, `  ${'x'.repeat(50)} \n\t ${'y'.repeat(50)}`);
  const quoted = `GET / 503 ${'x'.repeat(50)} ${'y'.repeat(8)}…, POST /function 404.`;
  await expect(met(long, exchangeOf(404, ' \n'))).rejects.toThrow(quoted);
  await expect(met(exchangeOf(404, 'z'.repeat(60)), page)).rejects.toThrow(`GET / 404 ${'z'.repeat(60)}, POST`);
});
