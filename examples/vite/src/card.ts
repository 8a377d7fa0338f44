import type { Integration } from './api.ts';
import { button, element } from './element.ts';
import { steps } from './steps.ts';

/** What a card can do, and what it is about to do. */
export interface CardOptions {
  readonly asking: 'rename' | 'delete' | undefined;
  readonly busy: boolean;
  readonly ask: (what: 'rename' | 'delete' | undefined) => void;
  readonly rename: (name: string) => void;
  readonly remove: () => void;
  readonly install: (name: string) => void;
}

/** One integration, as a card. */
export function card(integration: Integration, options: CardOptions): HTMLElement {
  const { _id, name, description, lastModified, install = [] } = integration;
  return element(
    'article',
    { class: 'card', 'data-id': _id, 'aria-label': name, 'aria-busy': String(options.busy) },
    element(
      'div',
      { class: 'head' },
      options.asking === 'rename' ? renameForm(integration, options) : element('h2', {}, name),
      badge(integration),
    ),
    description !== undefined && element('p', {}, description),
    integration.mode === 'install' && steps(install, options),
    element(
      'div',
      { class: 'foot' },
      element('time', { class: 'quiet', datetime: lastModified }, `Changed ${dateOf(lastModified)}`),
      options.asking === 'delete' ? really(integration, options) : actions(integration, options),
    ),
  );
}

function actions({ _id, name }: Integration, { asking, busy, ask }: CardOptions): HTMLElement {
  return element(
    'div',
    { class: 'row' },
    asking !== 'rename' &&
      button('Rename', { id: `rename-${_id}`, 'aria-label': `Rename ${name}`, disabled: busy }, () => ask('rename')),
    button('Delete', { id: `delete-${_id}`, 'aria-label': `Delete ${name}`, disabled: busy }, () => ask('delete')),
  );
}

function really({ name }: Integration, { ask, remove }: CardOptions): HTMLElement {
  return element(
    'div',
    { class: 'row', role: 'group', 'aria-label': `Delete ${name}?` },
    element('span', {}, 'For good?'),
    button('Delete it', { class: 'danger' }, remove),
    button('Keep it', { 'data-focus': true }, () => ask(undefined)),
  );
}

function renameForm({ _id, name }: Integration, { ask, rename }: CardOptions): HTMLElement {
  const label = `New name of ${name}`;
  const input = element('input', { value: name, 'aria-label': label, required: true, 'data-focus': true });
  const form = element(
    'form',
    { class: 'row', id: `renaming-${_id}` },
    input,
    element('button', { class: 'primary' }, 'Save'),
    button('Cancel', {}, () => ask(undefined)),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (input.value.trim() !== '') rename(input.value.trim());
  });
  form.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') ask(undefined);
  });
  return form;
}

function badge({ mode, install = [], version }: Integration): HTMLElement | false {
  if (mode === undefined) return false;
  const done = install.filter(({ completed }) => completed).length;
  const texts = {
    install: `Installing ${done} of ${install.length}`,
    settings: 'Installed',
    uninstall: 'Uninstalling',
  };
  const suffix = mode === 'settings' && version !== undefined ? ` ${version}` : '';
  return element('span', { class: `badge ${mode}` }, texts[mode] + suffix);
}

function dateOf(moment: string): string {
  return new Date(moment).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });
}
