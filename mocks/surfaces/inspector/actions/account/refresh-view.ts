import type { Context } from '../../state/context.ts';
import type { View } from '../../state/state.ts';
import { refreshOtherFaults } from '../faults.ts';
import { refreshKept } from './snapshots.ts';

const readers: Partial<Record<View, (context: Context) => Promise<void>>> = {
  state: refreshKept,
  faults: refreshOtherFaults,
};

/** Asks for what only the page that is shown needs. */
export async function refreshView(context: Context): Promise<void> {
  await readers[context.store.state.view]?.(context);
}
