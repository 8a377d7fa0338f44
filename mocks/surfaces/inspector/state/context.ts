import type { AccountControl, InspectorControl } from './control.ts';
import type { InspectorState, Notice, Question } from './state.ts';
import type { Store } from './store.ts';

/** What every panel is given: what to show, and whom to tell. */
export interface Context {
  readonly store: Store<InspectorState>;
  readonly control: InspectorControl;
}

/** The account that is looked at. */
export function accountOf({ store, control }: Context): AccountControl {
  return control.account(store.state.account);
}

/** Tells the reader of something. */
export function say({ store }: Context, text: string, undo?: Notice['undo']): void {
  store.change({ notice: { kind: 'done', text, ...(undo !== undefined && { undo }) } });
}

/** Asks before `act` is done. */
export function ask({ store }: Context, question: Question): void {
  store.change({ question });
}

/** Does something for the reader; where that fails, the reader is told why. Tells whether it went well. */
export async function attempt({ store }: Context, act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    store.change({ notice: { kind: 'failed', text: reasonOf(error) } });
    return false;
  }
}

/** Why something failed, in words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
