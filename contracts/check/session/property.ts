import fc from 'fast-check';
import type { Exchange } from '../exchange/exchange-log.ts';
import type { Complaint } from '../failures/findings.ts';
import type { CheckSession } from './session.ts';

/** How many smaller values are tried once one is found that breaks a promise. */
const maxTries = 60;

/** Thrown within a property to make fast-check look for a smaller value; never leaves this file. */
class Broken extends Error {
  override readonly name = 'Broken' as const;
}

/**
 * Tries a promise with generated values. Where one breaks it, the smallest that fast-check finds is reported, and only
 * that one.
 */
export async function falsify<T>(
  session: CheckSession,
  values: fc.Arbitrary<T>,
  promise: (value: T, session: CheckSession) => Promise<void>,
): Promise<void> {
  let last: [Exchange, Complaint][] = [];
  let stopped: unknown;
  let tried = 0;
  const property = fc.asyncProperty(values, async (value) => {
    const found: [Exchange, Complaint][] = [];
    const fail = (exchange: Exchange, complaint: Complaint): void => void found.push([exchange, complaint]);
    // Each try is a request: the smallest value is not worth thousands of them.
    if (stopped !== undefined || (last.length > 0 && ++tried > maxTries)) return;
    try {
      await promise(value, session.with(fail));
    } catch (error) {
      // What breaks for another reason, such as a backend that went away, is not the promise's fault: no shrinking.
      stopped = error;
      // What was found before is found all the same.
      if (last.length === 0) last = found;
      return;
    }
    if (found.length === 0) return;
    last = found;
    throw new Broken();
  });
  await fc.check(property, { seed: session.seed, numRuns: session.runs, endOnFailure: false });
  for (const [exchange, complaint] of last) session.fail(exchange, complaint);
  if (stopped !== undefined) throw stopped;
}
