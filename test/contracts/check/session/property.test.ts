import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CannotJudgeError } from '../../../../contracts/check/exchange/cannot-judge-error.ts';
import { falsify } from '../../../../contracts/check/session/property.ts';
import { exchanged, notesDocument, operationIn, smallSession } from '../small-session.ts';

const document = notesDocument({ type: 'object' });
const complaint = (rule: string) => ({ rule, message: 'It is wrong.', received: 'this', documented: 'that' });

/** What is found where a promise is broken by each number from 10 on. */
function breaking(runs = 100) {
  const { session, rules } = smallSession(document);
  const exchange = exchanged(operationIn(session, 'listNotes'), 200);
  const tried: number[] = [];
  const numbers = fc.integer({ min: 0, max: 1000 });
  const promise = (act: (number: number, fail: (rule: string) => void) => void) =>
    falsify({ ...session, runs }, numbers, async (number, report) => {
      tried.push(number);
      act(number, (rule) => report.fail(exchange, complaint(rule)));
    });
  return { promise, tried, rules };
}

test('of all values that break a promise the smallest is reported, and of that each rule', async () => {
  const { promise, rules } = breaking();
  await promise((number, fail) => {
    if (number >= 10) fail(`kept ${number}`);
    if (number >= 10) fail(`found ${number}`);
  });
  expect(rules()).toEqual(['kept 10', 'found 10']);
});

test('a promise that is kept is tried as often as the run says, and nothing is reported', async () => {
  const { promise, tried, rules } = breaking(7);
  await promise(() => undefined);
  expect([tried.length, rules()]).toEqual([7, []]);
});

test('no more than so many smaller values are tried, each of which is a request', async () => {
  const { promise, tried, rules } = breaking();
  await promise((_number, fail) => fail(`time ${tried.length}`));
  expect(tried.length).toBeLessThanOrEqual(61);
  expect(rules()).toHaveLength(1);
});

test.each<[what: string, before: readonly string[]]>([
  ['nothing was found before', []],
  ['something was found before, of the same value too', ['kept']],
])('what ends a promise for another reason is thrown on, where %s', async (_what, before) => {
  const { promise, tried, rules } = breaking();
  const operation = operationIn(smallSession(document).session, 'listNotes');
  const asked = promise((_number, fail) => {
    for (const rule of before) fail(rule);
    throw new CannotJudgeError(operation, 'It cannot be judged.');
  });
  await expect(asked).rejects.toBeInstanceOf(CannotJudgeError);
  expect([rules(), tried.length]).toEqual([before, 1]);
});

test('a smaller value that ends a promise leaves what the larger one has shown', async () => {
  const { promise, rules } = breaking();
  const operation = operationIn(smallSession(document).session, 'listNotes');
  let first: number | undefined;
  const asked = promise((number, fail) => {
    if (number < 10) return;
    first ??= number;
    if (number !== first) throw new CannotJudgeError(operation, 'It cannot be judged.');
    fail(`kept ${number}`);
  });
  await expect(asked).rejects.toBeInstanceOf(CannotJudgeError);
  expect(rules()).toEqual([`kept ${first}`]);
});
