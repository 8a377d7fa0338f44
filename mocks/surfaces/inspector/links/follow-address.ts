import { leaveEdit } from '../actions/leaving.ts';
import { refresh } from '../actions/refresh.ts';
import type { Context } from '../state/context.ts';
import { addressOf, type Place, placeOf } from './address.ts';

/** The page's address, kept in step with what is shown. */
export interface FollowedAddress {
  /** What is shown has been drawn: the address tells it from now on. */
  drawn(): void;
  stop(): void;
}

/** How long something is looked at before it is a step back in the browser: the keys run through a list. */
const restMs = 200;

/**
 * Keeps the address of the page in step with what is shown, both ways: a link to a record leads to it, and so does the
 * way back in the browser.
 *
 * @param open Shows another account.
 */
export function followAddress(context: Context, open: (place: Place) => void): FollowedAddress {
  const { store } = context;
  const here = (): string => `${location.search}${location.hash}`;
  const onMoved = (): void => {
    const place = placeOf(location);
    if (here() === addressOf(store.state, location.search)) return;
    leaveEdit(context, () => {
      if (place.account !== store.state.account) return open(place);
      const { view, resource = store.state.resource, selected, opened } = place;
      store.change({ view, resource, selected, opened, edit: undefined, notice: undefined });
      void refresh(context);
    });
  };
  /** The address that is shown as soon as nothing else is. */
  let next: string | undefined;
  const tell = (): void => {
    next = undefined;
    const { phase, resource, question } = store.state;
    if (phase !== 'ready' || resource === undefined || question !== undefined) return;
    const address = addressOf(store.state, location.search);
    if (address === here()) return;
    // What the page has chosen by itself is no step of the reader.
    const isFurther = location.hash === '' || address.startsWith(`${here().split('#')[0]}${location.hash || '#/'}`);
    history[isFurther ? 'replaceState' : 'pushState'](null, '', `${location.pathname}${address}`);
  };
  addEventListener('popstate', onMoved);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    drawn: () => {
      const address = addressOf(store.state, location.search);
      // What is drawn again without a step of the reader does not make the address wait any longer.
      if (address === next) return;
      next = address;
      clearTimeout(timer);
      timer = setTimeout(tell, restMs);
    },
    stop: () => {
      clearTimeout(timer);
      removeEventListener('popstate', onMoved);
    },
  };
}
