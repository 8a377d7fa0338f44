import type { InspectorState } from '../state/state.ts';
import { views } from '../state/state.ts';

/** What of the page an address tells: which account, which page, and which record or exchange of it. */
export type Place = Pick<InspectorState, 'account' | 'view' | 'resource' | 'selected' | 'opened'>;

/** The address of a place: `?account=w1#/records/flows/1a2b`, `#/journal/12`. What else is asked for in `search` stays. */
export function addressOf({ account, view, resource, selected, opened }: Place, search: string): string {
  const asked = new URLSearchParams(search);
  asked.delete('resource');
  if (account === 'default') asked.delete('account');
  else asked.set('account', account);
  const own = view === 'records' ? [resource, selected] : view === 'journal' ? [opened] : [];
  const parts = [view, ...own].filter((part) => part !== undefined).map((part) => encodeURIComponent(part));
  return `${asked.size === 0 ? '' : `?${asked}`}#/${parts.join('/')}`;
}

/** The place of an address; what it does not tell is `undefined`. */
export function placeOf({ search, hash }: Pick<Location, 'search' | 'hash'>): Place {
  const asked = new URLSearchParams(search);
  const [, page, first, second] = hash.split('/').map(plain);
  const view = views.find((one) => one === page) ?? 'records';
  const isRecords = view === 'records';
  const sequence = view === 'journal' && first !== undefined ? Number(first) : Number.NaN;
  return {
    account: asked.get('account') ?? 'default',
    view,
    resource: (isRecords ? first : undefined) ?? asked.get('resource') ?? undefined,
    selected: isRecords ? second : undefined,
    opened: Number.isInteger(sequence) ? sequence : undefined,
  };
}

function plain(part: string): string | undefined {
  try {
    return part === '' ? undefined : decodeURIComponent(part);
  } catch {
    // Typed by hand: it leads to nothing.
    return undefined;
  }
}
