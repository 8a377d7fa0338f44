import { expect, test } from 'vitest';
import { judgeExchange } from '../../../../contracts/check/failures/judge-exchange.ts';
import { plainConventions } from '../../../../contracts/check/resource/conventions.ts';
import { contractOf, jsonContent } from '../../small-contract.ts';

const number = { type: 'integer' };
const properties = { a: number, b: number };
const schema = { type: 'array', items: { type: 'object', properties, additionalProperties: false } };
const shown = { description: 'Shown', ...jsonContent(schema) };
const plain = contractOf({ responses: { 200: shown } }, { servers: [{ url: 'https://one.example/v1/' }] });
const wide = contractOf({
  responses: { 200: { description: 'Shown', ...jsonContent({ type: 'object', additionalProperties: number }) } },
});
const refusing = contractOf({ responses: { 400: { description: 'Wrong' } } });

interface Received {
  readonly status?: number;
  readonly value?: unknown;
  readonly type?: string;
  readonly isWrong?: boolean;
  readonly isExact?: boolean;
}

/** The rules that a response breaks, and how many notes there are of it. */
async function judged(
  contract: typeof plain,
  { status = 200, value, type = 'application/json', isWrong = false, isExact = false }: Received,
) {
  const [operation] = contract.operations;
  if (operation === undefined) throw new Error('The document has an operation.');
  const body = typeof value === 'string' ? value : JSON.stringify(value ?? '');
  const headers = type === '' ? {} : { 'content-type': type };
  const bytes = new TextEncoder().encode(value === undefined ? '' : body);
  const response = { status, headers, bytes, body, value: typeof value === 'string' ? undefined : value };
  const request = { method: 'GET', target: '/thing', headers: {}, body: undefined, credentials: 'good' } as const;
  const rules: string[] = [];
  const notes: string[] = [];
  const findings = {
    fail: (_exchange: unknown, { rule }: { readonly rule: string }) => void rules.push(rule),
    note: (_operation: unknown, message: string) => void notes.push(message),
  };
  const conventions = { ...plainConventions, isExact };
  await judgeExchange({ contract, conventions }, findings, { operation, request, response }, isWrong);
  return { rules, notes: notes.length };
}

const many = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`of${String.fromCharCode(97 + (at % 26))}${at}x`, 'x']));

test.each<[what: string, contract: typeof plain, received: Received, rules: readonly string[], notes: number]>([
  ['keeps to the document', plain, { value: [{ a: 1 }] }, [], 0],
  ['breaks it in one place', plain, { value: [{ a: 'x' }] }, ['response-body type /*/a'], 0],
  ['breaks it in each of a list', plain, { value: [{ a: 'x' }, { a: 'y' }] }, ['response-body type /*/a'], 0],
  [
    'breaks it in two places',
    plain,
    { value: [{ a: 'x' }, { b: 'y' }] },
    ['response-body type /*/a', 'response-body type /*/b'],
    0,
  ],
  ['has a wrong label', plain, { value: [{ a: 1 }], type: 'text/plain' }, ['response-content-type /content-type'], 0],
  [
    'has a wrong label, and a wrong body',
    plain,
    { value: [{ a: 'x' }], type: 'text/plain' },
    ['response-content-type /content-type', 'response-body type /*/a'],
    0,
  ],
  [
    'is no JSON, as it says',
    plain,
    { value: 'a word', type: 'text/plain' },
    ['response-content-type /content-type'],
    0,
  ],
  ['has a status of its own', plain, { status: 418 }, ['undocumented-status'], 0],
  ['refuses what is wrong in its own way', plain, { status: 418, isWrong: true }, [], 1],
  ['refuses what is wrong with 400', plain, { status: 400, isWrong: true }, [], 1],
  ['refuses what is wrong with 499', plain, { status: 499, isWrong: true }, [], 1],
  ['breaks at what is wrong', plain, { status: 500, isWrong: true }, ['undocumented-status'], 0],
  ['takes what is wrong in its own way', plain, { status: 204, isWrong: true }, ['undocumented-status'], 0],
  ['redirects what is wrong', plain, { status: 399, isWrong: true }, ['undocumented-status'], 0],
  [
    'refuses what is wrong, which is promised otherwise',
    plain,
    { status: 418, isWrong: true, isExact: true },
    ['undocumented-status'],
    0,
  ],
  ['succeeds where only errors are named', refusing, { status: 200 }, [], 1],
  ['succeeds with 299 where only errors are named', refusing, { status: 299 }, [], 1],
  ['redirects where only errors are named', refusing, { status: 300 }, ['undocumented-status'], 0],
  ['succeeds where only errors are promised', refusing, { status: 200, isExact: true }, ['undocumented-status'], 0],
  ['fails where only errors are named', refusing, { status: 500 }, ['undocumented-status'], 0],
])('a response that %s is judged so', async (_what, contract, received, rules, notes) => {
  expect(await judged(contract, received)).toEqual({ rules, notes });
});

test('a hundred kinds of faults of a response are reported, and that there are more', async () => {
  const at = await judged(wide, { value: many(100) });
  const beyond = await judged(wide, { value: many(101) });
  expect([at.rules.length, at.notes, beyond.rules.length, beyond.notes]).toEqual([100, 0, 100, 1]);
});
