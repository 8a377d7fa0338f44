import { accountOf, attempt, type Context } from '../state/context.ts';
import type { ClockChange } from '../state/control.ts';

/** Moves the hands of the account's clock. */
export async function changeClock(context: Context, change: ClockChange): Promise<void> {
  await attempt(context, async () => {
    context.store.change({ clock: await accountOf(context).changeClock(change) });
  });
}
