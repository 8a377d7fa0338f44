import { type Finding, keyOf } from '../report/findings.ts';
import type { Kind } from './exchange.ts';
import { exchangeAt } from './plan.ts';
import { runSeed } from './seed-run.ts';

/** How long one finding may be looked into, in milliseconds. */
const budgetMs = 45_000;

/** Finds few exchanges that show a finding on a fresh server; `undefined` where it does not show again. */
export async function shrink(finding: Finding, only: readonly Kind[]): Promise<readonly number[] | undefined> {
  const end = performance.now() + budgetMs;
  const shows = (numbers: readonly number[]): Promise<boolean> => showsAgain(finding, numbers, only);
  const before = (count: number): number[] =>
    Array.from({ length: Math.min(count, finding.number) }, (_one, index) => finding.number - index).reverse();
  let numbers: readonly number[] | undefined;
  for (const count of [1, 1, 20, 300, 1000, 4000]) {
    if (performance.now() > end) return undefined;
    if (await shows(before(count))) {
      numbers = before(count);
      break;
    }
  }
  if (numbers === undefined) return undefined;
  // What was done in another process seldom matters to a server, and takes the most time.
  const onWire = numbers.filter(
    (number) => number === finding.number || exchangeAt(finding.seed, number, only).via === 'wire',
  );
  if (onWire.length < numbers.length && (await shows(onWire))) numbers = onWire;
  // The last one shows it; of those before, parts are left out that are not needed, half by half.
  for (let part = numbers.length >> 1; part >= 1; part >>= 1) {
    for (let at = 0; at < numbers.length - 1; ) {
      if (performance.now() > end) return numbers;
      const fewer: number[] = [...numbers.slice(0, at), ...numbers.slice(Math.min(at + part, numbers.length - 1))];
      if (await shows(fewer)) numbers = fewer;
      else at += part;
    }
  }
  return numbers;
}

async function showsAgain({ seed, key }: Finding, numbers: readonly number[], only: readonly Kind[]): Promise<boolean> {
  let isSeen = false;
  await runSeed({
    seed,
    numbers,
    only,
    isWanted: () => !isSeen,
    onFlaw: (_number, exchange, flaw) => {
      if (keyOf(exchange, flaw) === key) isSeen = true;
    },
  });
  return isSeen;
}
