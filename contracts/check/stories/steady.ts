import type { CheckContext, Complaint } from '../check-context.ts';
import type { Exchange } from '../exchange-log.ts';
import { idsOf, type ListEnd, readEnd } from '../pages.ts';
import type { Resource } from '../resources.ts';
import { isSame } from '../same.ts';

/** How often a story of several reads is told again where somebody else has written meanwhile. */
const patience = 4;

/**
 * Tells a story of several reads of a list, and believes what it finds only where the list was the same before and
 * after: other people may write at any time.
 */
export async function whileSteady(
  context: CheckContext,
  resource: Resource,
  tell: (end: ListEnd, context: CheckContext) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < patience; at++) {
    const before = await readEnd(context, resource);
    if (before === undefined) return;
    const found: [Exchange, Complaint][] = [];
    await tell(
      before,
      context.with((exchange, complaint) => void found.push([exchange, complaint])),
    );
    if (found.length === 0) return;
    const after = await readEnd(context, resource);
    const isSteady =
      after?.from === before.from && isSame(idsOf(after.records, resource), idsOf(before.records, resource));
    if (!isSteady) continue;
    for (const [exchange, complaint] of found) context.fail(exchange, complaint);
    return;
  }
  if (resource.list !== undefined)
    context.leaveUnjudged(resource.list, 'The list changes all the time; what its pages show could not be compared.');
}
