import { expect, test } from 'vitest';
import { type CheckFailure, withoutToken } from '../../../../contracts/check/failures/failure.ts';
import { createReportRoom } from '../../../../contracts/check/failures/report-room.ts';
import { exchanged, notesDocument, operationIn, smallSession } from '../small-session.ts';

const plain: CheckFailure = {
  id: 'a',
  phase: 'examples',
  operation: 'listNotes',
  check: 'it is right',
  rule: 'success',
  message: 'It is wrong.',
  received: '500',
  documented: '200',
  documentPointer: '#',
  line: undefined,
  curl: '',
  place: 'status 500',
  exchange: undefined,
};

test('a check keeps a hundred failures', () => {
  const room = createReportRoom();
  const taken = Array.from({ length: 102 }, (_, has) => room.take(plain, has));
  expect(taken.filter((one) => one)).toHaveLength(100);
  expect(taken.slice(99)).toEqual([true, false, false]);
});

test('a run keeps five thousand failures, and the first of each check beyond', () => {
  const room = createReportRoom();
  for (let count = 0; count < 4999; count++) room.take(plain, 0);
  expect([room.take(plain, 1), room.take(plain, 1), room.take(plain, 0)]).toEqual([true, false, true]);
});

const exchangeOf = (length: number): CheckFailure['exchange'] => ({
  request: { method: 'GET', target: '/', headers: {}, body: 'x'.repeat(length) },
  response: { status: 200, headers: {}, body: '' },
});
const nearlyAll = 'x'.repeat(32 * 1024 * 1024 - 10_000);

test.each<[what: string, second: Partial<CheckFailure>, isFull: boolean]>([
  ['nearly all', {}, false],
  ['all in texts', { documented: 'x'.repeat(10_000) }, true],
  ['all in an exchange', { exchange: exchangeOf(10_000) }, true],
  ['nearly all, with an exchange', { exchange: exchangeOf(1000) }, false],
])('a run keeps so many characters, and the first failure of each check beyond: %s', (_what, second, isFull) => {
  const room = createReportRoom();
  expect(room.take({ ...plain, received: nearlyAll }, 1)).toBe(true);
  expect(room.take({ ...plain, ...second }, 1)).toBe(true);
  expect([room.take(plain, 1), room.take(plain, 0)]).toEqual([!isFull, true]);
});

test('a check keeps each of its failures once, a hundred notes, and counts what is left out', () => {
  const { session, found } = smallSession(notesDocument({ type: 'object' }));
  const operation = operationIn(session, 'listNotes');
  const exchange = exchanged(operation, 200);
  const complaint = { message: 'It is wrong.', received: 'this', documented: 'that' };
  for (let at = 0; at < 102; at++) {
    session.fail(exchange, { ...complaint, rule: `rule ${at}` });
    session.fail(exchange, { ...complaint, rule: `rule ${at % 100}` });
    session.note(operation, `note ${at}`);
    session.note(operation, 'note 0');
  }
  expect([found.failures.size, found.leftOut, found.notes.size, found.isUnjudged]).toEqual([100, 2, 100, false]);
  session.leaveUnjudged(operation, 'note 0');
  expect([found.notes.size, found.isUnjudged]).toEqual([100, true]);
});

test('no token stands in what is said', () => {
  const { session, found } = smallSession(notesDocument({ type: 'object' }));
  const operation = operationIn(session, 'listNotes');
  session.note(operation, `It echoes ${session.token}.`, 'redirect');
  session.fail(exchanged(operation, 200, { echo: session.token }), {
    rule: `rule ${session.token}`,
    message: `It echoes ${session.token}.`,
    received: `${session.token}`,
    documented: 'nothing',
    place: `field ${session.token}`,
  });
  const said = JSON.stringify([[...found.notes.values()], [...found.failures.values()]]);
  expect(said).not.toContain(session.token);
  expect([...found.notes.values()]).toMatchObject([{ code: 'redirect', phase: 'positive', operation: 'listNotes' }]);
  expect(withoutToken('It has none.', session.token)).toBe('It has none.');
});
