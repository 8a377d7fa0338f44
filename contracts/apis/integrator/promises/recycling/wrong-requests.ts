import { expectRefusal } from '../../../../check/expect/expectations.ts';
import type { CheckPlan } from '../../../../check/session/check-plan.ts';
import { story } from '../../../../check/stories/story.ts';
import { ask, type Bin, type Recycling } from './recycled.ts';

/** How the recycle bin refuses what cannot be in it. */
export function wrongRequestPlans(bin: Bin, kind: Recycling | undefined): CheckPlan[] {
  const unknown: CheckPlan = {
    ...story(bin.listOfType, 'a kind that there is not is not found', async (session) => {
      const exchange = await session.send({
        operation: bin.listOfType,
        pathParameters: { type: 'there-are-none' },
        wrong: true,
      });
      expectRefusal(session, exchange, { kind: 'unknown-record' }, 'there is no such kind');
    }),
    phase: 'negative',
    writes: false,
  };
  if (kind === undefined) return [unknown];
  const malformed = [bin.restore, bin.purge].map(
    (operation): CheckPlan => ({
      ...story(operation, 'an id that is none is refused', async (session) => {
        const exchange = await ask(session, operation, kind, session.conventions.malformedId, true);
        expectRefusal(session, exchange, { kind: 'malformed-id' }, 'the id is none');
      }),
      phase: 'negative',
    }),
  );
  return [unknown, ...malformed];
}
