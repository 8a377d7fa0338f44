import { CannotJudgeError } from '../../../../contracts/check/exchange/cannot-judge-error.ts';
import type { CheckConventions } from '../../../../contracts/check/resource/conventions.ts';
import type { CheckPlan } from '../../../../contracts/check/session/check-plan.ts';
import { UnsafeWriteError } from '../../../../contracts/check/session/own-writes.ts';
import { type SmallSession, smallSession } from '../small-session.ts';
import { type Lie, shelf } from './shelf.ts';

/** What some checks have found of a backend. */
export interface Found {
  /** The operations and the rules that they break, each once; those that were not judged, or of which there is a note. */
  readonly found: readonly string[];
  /** How many requests each check has sent. */
  readonly asked: readonly number[];
}

/** An API that keeps to more than its document can say. */
export const exact: Partial<CheckConventions> = { isExact: true, idField: 'id', tagField: 'name' };

/** How checks are run: by which promises, and which of them alone. */
export interface How {
  readonly conventions?: Partial<CheckConventions>;
  /** What the titles of the checks have that are run. */
  readonly only?: string | RegExp;
}

/** Runs some checks against a backend, one after the other. */
export async function foundBy(
  plansOf: (small: SmallSession) => readonly CheckPlan[],
  document: object,
  lie?: Lie,
  { conventions = {}, only = '' }: How = {},
): Promise<Found> {
  let sent = 0;
  const backend = shelf(lie);
  const small = smallSession(document, conventions, (input, init) => {
    sent += 1;
    return backend(input, init);
  });
  const { session, found } = small;
  const noted = new Set<string>();
  const asked: number[] = [];
  let isSafe = true;
  for (const plan of plansOf(small).filter(({ title }) => title.search(only) >= 0)) {
    const before = sent;
    try {
      await plan.run({ ...session, runs: 8 });
    } catch (error) {
      if (error instanceof UnsafeWriteError) isSafe = false;
      else if (error instanceof CannotJudgeError) noted.add(error.operation.id);
      else throw error;
    }
    asked.push(sent - before);
  }
  for (const { operation } of found.notes.values()) noted.add(operation);
  const rules = [...found.failures.values()].map(({ operation, rule }) => `${operation}: ${rule}`);
  const notes = [...noted].map((operation) => `${operation}: noted`);
  return { found: [...new Set([...rules, ...notes, ...(isSafe ? [] : ['own records'])])].sort(), asked };
}
