import { html, nothing, type TemplateResult } from 'lit-html';
import { icon } from '../parts/icons.ts';
import { momentText } from '../parts/text/moment.ts';
import { chooseTheme, nextTheme } from '../parts/theme.ts';
import type { Context } from '../state/context.ts';

/** What the bar needs of the page around it. */
export interface TopBarOptions {
  readonly docs: string | undefined;
  /** Closes the inspector where it lies over something. */
  readonly onClose: (() => void) | undefined;
  readonly onAccount: (name: string) => void;
}

/** The bar at the top: which account, what time it is there, and whether the line is up. */
export function topBar(context: Context, { docs, onClose, onAccount }: TopBarOptions): TemplateResult {
  const { store } = context;
  const { accounts, account, clock, live, theme } = store.state;
  const names = [...new Set([...accounts.map(({ name }) => name), account])];
  const onChange = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) onAccount(target.value);
  };
  const onOpen = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const name = String(new FormData(event.target).get('account') ?? '').trim();
    event.target.reset();
    event.target.closest('details')?.removeAttribute('open');
    if (name !== '') onAccount(name);
  };
  return html`<header class="top">
    <p class="brand"><span class="mark" aria-hidden="true"></span>integrator-testkit <small>Inspector</small></p>
    <label class="account">
      <span>Account</span>
      <select class="field" @change=${onChange}>
        ${names.map((name) => html`<option value=${name} ?selected=${name === account} .selected=${name === account}>${name}</option>`)}
      </select>
    </label>
    <details class="other" @focusout=${leave} @keydown=${leaveByKey}>
      <summary class="button small">Other…</summary>
      <form class="popover" tabindex="-1" @submit=${onOpen}>
        <label class="labelled">
          <span>Account of the tokens TOKEN@…</span>
          <input class="field" name="account" required placeholder="w1" autocomplete="off" spellcheck="false" />
        </label>
        <button class="button primary small">Open</button>
      </form>
    </details>
    <span class="grow"></span>
    ${
      clock === undefined
        ? nothing
        : html`<button
            type="button"
            class="chip"
            aria-label="The account's clock: ${momentText(clock.now)}${clock.frozen ? ', frozen' : ''}"
            @click=${(): void => store.change({ view: 'clock' })}
          >
            ${icon('clock')}<span>${momentText(clock.now)}${clock.frozen ? ' · frozen' : ''}</span>
          </button>`
    }
    <span class="live ${live ? 'on' : 'off'}" role="status">${live ? 'Live' : 'Not connected'}</span>
    ${docs === undefined ? nothing : html`<a class="button small" href=${docs}>API reference</a>`}
    <button
      type="button"
      class="button ghost small"
      aria-label="Colours: ${theme}. Change to ${nextTheme(theme)}"
      title="Colours: ${theme}"
      @click=${(): void => store.change({ theme: chooseTheme(nextTheme(theme)) })}
    >
      ${icon(theme)}
    </button>
    ${
      onClose === undefined
        ? nothing
        : html`<button type="button" class="button ghost small" aria-label="Close the inspector" title="Close (Escape)" @click=${onClose}>
            ${icon('close')}
          </button>`
    }
  </header>`;
}

/** Closes the little form when the reader goes elsewhere. */
function leave({ currentTarget, relatedTarget }: FocusEvent): void {
  if (!(currentTarget instanceof HTMLDetailsElement)) return;
  if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) currentTarget.open = false;
}

function leaveByKey({ currentTarget, key }: KeyboardEvent): void {
  if (key !== 'Escape' || !(currentTarget instanceof HTMLDetailsElement)) return;
  currentTarget.open = false;
  currentTarget.querySelector('summary')?.focus();
}
