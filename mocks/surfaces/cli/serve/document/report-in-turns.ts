import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Contract } from '../../../../../contracts/contract/contract.ts';
import { unreachedOperations } from '../../../../../contracts/contract/notes/shared-places.ts';
import type { OperationReport } from '../../../../engine/resources/operation-report.ts';

/** Who waits for the server to respond, in milliseconds, goes first. */
const grace = 50;

/**
 * Reads a report operation by operation and lets what else there is to do come between: a request never waits for more
 * than one of them. `undefined` where it was stopped before the end.
 */
export async function reportInTurns(
  each: Iterable<OperationReport>,
  isStopped: () => boolean,
): Promise<readonly OperationReport[] | undefined> {
  const report: OperationReport[] = [];
  await setTimeout(grace);
  if (isStopped()) return undefined;
  for (const one of each) {
    report.push(one);
    await setImmediate();
    if (isStopped()) return undefined;
  }
  return report;
}

/** The operations that a behaviour was given for, and that requests lead to. */
export function behavingOf(
  { operations }: Pick<Contract, 'operations'>,
  behaviours: ReadonlyMap<string, unknown> = new Map(),
): readonly string[] {
  if (behaviours.size === 0) return [];
  const unreached = unreachedOperations(operations);
  return operations.filter((one) => behaviours.has(one.id) && !unreached.has(one)).map(({ id }) => id);
}
