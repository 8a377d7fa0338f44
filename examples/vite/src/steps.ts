import type { Step } from './api.ts';
import { button, element } from './element.ts';

/** The installation steps of an app, with a button at the one that is next. */
export function steps(
  install: readonly Step[],
  { busy, install: run }: { readonly busy: boolean; readonly install: (name: string) => void },
): HTMLElement {
  const next = install.findIndex(({ completed }) => completed !== true);
  const done = install.filter(({ completed }) => completed).length;
  return element(
    'section',
    { class: 'install', 'aria-label': 'Installation' },
    element('progress', { value: String(done), max: String(install.length), 'aria-label': 'Steps done' }),
    element(
      'ol',
      {},
      ...install.map((step, index) => {
        const { name = `Step ${index + 1}`, description, completed, installerFunction } = step;
        return element(
          'li',
          { class: completed ? 'done' : index === next ? 'next' : 'open' },
          element('div', {}, element('strong', {}, name), element('span', { class: 'quiet' }, description ?? '')),
          index === next &&
            installerFunction !== undefined &&
            button(
              busy ? 'Verifying…' : 'Verify',
              { class: 'primary', 'aria-label': `Verify ${name}`, disabled: busy },
              () => run(installerFunction),
            ),
        );
      }),
    ),
  );
}
