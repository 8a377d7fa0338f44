import type { Integrator } from '../../msw/integrator.ts';
import type { InspectorPanel } from './open-panel.ts';

const label = 'Open the inspector of integrator-testkit';

/** In a shadow of its own, so that neither the app's styles reach it nor its own the app. It takes no room in the page. */
const styles = `
.corner {
  position: fixed; z-index: 2147483000; bottom: 12px; right: 12px; width: 36px; height: 36px; margin: 0; padding: 0;
  border: 2px solid #fff; border-radius: 11px; background: linear-gradient(135deg, #5a76f0, #2f46b5);
  color: #fff; font: bold 13px / 1 ui-monospace, Menlo, Consolas, monospace; white-space: nowrap;
  box-shadow: 0 2px 8px rgb(10 14 20 / 35%); opacity: .75; cursor: pointer;
}
.corner:hover, .corner:focus-visible, .corner[aria-busy="true"] { opacity: 1; }
.corner:focus-visible { outline: 3px solid #3451c7; outline-offset: 2px; }
.corner[aria-busy="true"] { cursor: progress; }
.corner.aside { right: auto; left: 12px; }
@media print { .corner { display: none; } }
@media (forced-colors: active) { .corner { border-color: ButtonText; } }`;

/** Puts a small button into the corner of the page that opens the inspector; gives what takes both away again. */
export function showCornerButton(integrator: Integrator): () => void {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  // Not by a <style>: the policy of a page may forbid those.
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'corner';
  button.textContent = '{ }';
  button.title = label;
  button.ariaLabel = label;
  button.ariaHasPopup = 'dialog';
  shadow.append(button);

  let panel: InspectorPanel | undefined;
  button.addEventListener('click', async () => {
    button.ariaBusy = 'true';
    try {
      // All of the inspector comes now, and no byte of it before.
      const { openPanel } = await import('./open-panel.ts');
      if (!host.isConnected) return;
      panel ??= openPanel(shadow, integrator);
      panel.show();
    } catch (error) {
      console.error('[integrator-testkit] Failed to open the inspector. Is the server of the page still there?', error);
    } finally {
      button.ariaBusy = 'false';
    }
  });
  const onFocus = ({ target }: Event): void => {
    if (target instanceof Element && target !== host) keepOff(button, target);
  };
  document.addEventListener('focusin', onFocus);
  document.body.append(host);
  return () => {
    document.removeEventListener('focusin', onFocus);
    panel?.remove();
    host.remove();
  };
}

/** Moves the button to the other corner where it lies over what has the focus. */
function keepOff(button: HTMLElement, field: Element): void {
  const [own, other] = [button.getBoundingClientRect(), field.getBoundingClientRect()];
  const isWide = other.width > innerWidth / 2 && other.height > innerHeight / 2;
  const isApart = own.right < other.left || own.left > other.right || own.bottom < other.top || own.top > other.bottom;
  if (!isWide && !isApart) button.classList.toggle('aside');
}
