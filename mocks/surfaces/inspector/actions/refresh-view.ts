import type { Context } from '../state/context.ts';
import { refreshOtherFaults } from './faults.ts';
import { refreshKept } from './snapshots.ts';

/** Asks for what only the page that is shown needs. */
export async function refreshView(context: Context): Promise<void> {
  const { view } = context.store.state;
  if (view === 'state') await refreshKept(context);
  if (view === 'faults') await refreshOtherFaults(context);
}
