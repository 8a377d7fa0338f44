import { accountOf, attempt, type Context } from '../state/context.ts';

/** What the hands of a clock are set to. */
export type ClockChange =
  | { readonly set: number }
  | { readonly advance: number }
  | { readonly freeze: true }
  | { readonly resume: true };

/** Moves the hands of the account's clock. */
export async function changeClock(context: Context, change: ClockChange): Promise<void> {
  await attempt(context, async () => {
    const { clock } = accountOf(context);
    if ('set' in change) await clock.set(change.set);
    else if ('advance' in change) await clock.advance(change.advance);
    else if ('freeze' in change) await clock.freeze();
    else await clock.resume();
    context.store.change({ clock: { now: await clock.present, frozen: await clock.frozen } });
  });
}
