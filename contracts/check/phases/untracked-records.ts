import type { Phase } from '../failures/failure.ts';
import { idsOf, readEnd } from '../resource/pages.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import type { CheckSession } from '../session/session.ts';

/** Whatever was refused must not have been created all the same: the list holds nothing with the run's tag unasked. */
export function noUntrackedPlan(phase: Phase, resource: Resource): CheckPlan[] {
  const { list, create } = resource;
  // What carries no tag cannot be distinguished from what others made meanwhile.
  if (list === undefined || create === undefined || resource.tagField === '') return [];
  const run = async (session: CheckSession): Promise<void> => {
    const end = await readEnd(session, resource);
    if (end === undefined) return;
    const untracked = session.ownership.untracked(resource);
    const there = idsOf(end.records, resource).filter((id) => untracked.includes(id));
    if (there.length === 0) return;
    // A request that got no response was sent twice, and may have been acted upon twice.
    if (!session.isSteady())
      return session.leaveUnjudged(list, `${there.length} records were created by requests sent twice.`);
    session.fail(end.exchange, {
      rule: 'nothing is created unasked',
      message: `${create.id} must create nothing where it refuses, and one record where it does not; ${list.id} shows ${there.length} more.`,
      received: there.join(', '),
      documented: 'only records whose creation succeeded',
      documentPointer: create.pointer,
    });
  };
  return [
    { phase, operation: create, title: 'nothing was created by what was refused', writes: true, alone: true, run },
  ];
}
