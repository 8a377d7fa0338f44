import { seedToken } from '../../../integrator/service/tokens.ts';
import { connectIntegrator } from '../../connect/connect-integrator.ts';
import { inPageFetch } from '../../inspector/in-page-fetch.ts';
import styles from '../../inspector/page/inspector.css?inline';
import { showInspector } from '../../inspector/show-inspector.ts';
import type { Integrator } from '../../msw/integrator.ts';

/** The inspector over a page. */
export interface InspectorPanel {
  show(): void;
  remove(): void;
}

const frame = `
dialog {
  width: 100%; max-width: 100%; height: 100%; max-height: 100%; margin: 0; padding: 0; border: 0; overflow: auto;
  overscroll-behavior: contain; background: light-dark(#f6f7f9, #101317); color-scheme: light dark;
}
dialog:focus { outline: none; }
dialog > .itk { min-height: 100%; }`;

/**
 * Makes the inspector over a page; it is not shown yet. Escape closes it, the focus goes back to where it was, and what
 * was typed is still there when it is opened again.
 */
export function openPanel(shadow: ShadowRoot, integrator: Integrator): InspectorPanel {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(frame + styles);
  shadow.adoptedStyleSheets.push(sheet);
  const dialog = document.createElement('dialog');
  dialog.ariaLabel = 'Inspector';
  dialog.tabIndex = -1;
  shadow.append(dialog);
  const connected = connectIntegrator('http://page.invalid', { fetch: inPageFetch(integrator) });
  const mounted = showInspector(dialog, { integrator: connected, token: seedToken }, { onClose: () => dialog.close() });
  return {
    show: () => {
      if (!dialog.open) dialog.showModal();
      // Not the first button, which would show what is for the keyboard alone.
      dialog.focus({ preventScroll: true });
    },
    remove: () => {
      mounted.unmount();
      dialog.remove();
    },
  };
}
