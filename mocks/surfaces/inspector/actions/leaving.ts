import { ask, type Context } from '../state/context.ts';
import type { InspectorState } from '../state/state.ts';

/** Whether something was typed that is not saved. */
export function isUnsaved({ edit }: Pick<InspectorState, 'edit'>): boolean {
  return edit !== undefined && edit.text !== edit.from;
}

/** Goes elsewhere; where something was typed that is not saved, the reader decides first. */
export function leaveEdit(context: Context, go: () => void): void {
  if (!isUnsaved(context.store.state)) {
    go();
    return;
  }
  ask(context, {
    title: 'Leave without saving?',
    text: 'What you have typed is not saved. It is lost when you go on.',
    yes: 'Leave',
    act: async () => {
      context.store.change({ edit: undefined });
      go();
    },
  });
}
