import { render } from 'lit-html';
import { refreshView } from './actions/account/refresh-view.ts';
import { followAccount } from './actions/journal/follow-journal.ts';
import { isUnsaved } from './actions/leaving.ts';
import { glance } from './actions/refresh.ts';
import { extensions } from './generated/extensions.ts';
import { followKeys } from './keys.ts';
import { type Place, placeOf } from './links/address.ts';
import { followAddress } from './links/follow-address.ts';
import { keepFieldSeen } from './parts/scroll/keep-field-seen.ts';
import { keptTheme } from './parts/theme.ts';
import { shell } from './shell.ts';
import type { Context } from './state/context.ts';
import type { ResourceExtension } from './state/extension.ts';
import { type InspectorState, initialState } from './state/state.ts';
import { createStore } from './state/store.ts';

/** How an inspector is shown. */
export interface InspectorOptions {
  /** The account that is shown first. @default 'default' */
  readonly account?: string;
  /** The name of the resource whose records are shown first. @default the first one that the inspector knows well */
  readonly resource?: string;
  /** Where the API reference is; without it the inspector has no link to one. */
  readonly docs?: string;
}

/** How the inspector is shown that has a page to itself. */
export interface PageOptions extends InspectorOptions {
  /** Whether the address of the page tells what is shown, and leads there. */
  readonly addressed?: boolean;
  /** Where the inspector lies over something: closes it. */
  readonly onClose?: () => void;
}

/** An inspector that is shown. */
export interface MountedInspector {
  /** Takes it away again: nothing of it is left in the page, and it asks for nothing more. */
  unmount(): void;
}

const byName: Readonly<Record<string, ResourceExtension<Context>>> = extensions;

/** How often the page looks for what no journal tells of, in milliseconds. */
const glanceEvery = 1000;

/** Shows the inspector in an element. */
export function showInspector(
  element: Element,
  { integrator, token }: Pick<Context, 'integrator' | 'token'>,
  { account = 'default', resource, docs, addressed = false, onClose }: PageOptions = {},
): MountedInspector {
  const root = document.createElement('div');
  root.className = 'itk';
  element.append(root);
  let shown = true;
  let stop: () => void = () => undefined;

  const place = addressed ? placeOf(location) : { account, resource };
  const first: InspectorState = {
    ...initialState,
    account: place.account,
    resource: place.resource,
    theme: keptTheme(),
  };
  const store = createStore(first, draw);
  const extensionOf = (name: string): ResourceExtension<Context> | undefined =>
    Object.hasOwn(byName, name) ? byName[name] : undefined;
  const context: Context = { store, root, integrator, extensionOf, token };

  function draw(): void {
    if (!shown) return;
    if (store.state.theme === 'auto') root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', store.state.theme);
    render(
      shell(context, { isWhole: addressed, docs, onClose, onAccount: open, onRetry: () => open(store.state.account) }),
      root,
    );
    keepFieldSeen(root);
    address?.drawn();
  }

  function open(name: string, place: Partial<Place> = {}): void {
    stop();
    store.change({ phase: 'loading' });
    stop = followAccount(context, name, place);
  }

  const address = addressed ? followAddress(context, (place) => open(place.account, place)) : undefined;
  const endKeys = followKeys(root);
  const onFocus = (): void => keepFieldSeen(root);
  root.addEventListener('focusin', onFocus);
  const onUnload = (event: Event): void => {
    if (isUnsaved(store.state)) event.preventDefault();
  };
  addEventListener('beforeunload', onUnload);

  draw();
  open(place.account, place);
  const timer = setInterval(() => {
    if (document.hidden) return;
    const { phase } = store.state;
    if (phase === 'ready') void glance(context);
    if (phase === 'ready') void refreshView(context);
    if (phase === 'unreachable') void comeBack(context, open);
  }, glanceEvery);

  return {
    unmount: () => {
      shown = false;
      stop();
      address?.stop();
      endKeys();
      removeEventListener('beforeunload', onUnload);
      clearInterval(timer);
      root.remove();
    },
  };
}

/** Opens the account anew as soon as the fake responds again. */
async function comeBack({ store, integrator }: Context, open: (name: string) => void): Promise<void> {
  const isBack = await integrator.accounts.overview().then(
    () => true,
    () => false,
  );
  if (isBack && store.state.phase === 'unreachable') open(store.state.account);
}
