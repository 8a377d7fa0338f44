import { html, nothing, type TemplateResult } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { ref } from 'lit-html/directives/ref.js';
import type { Question } from '../state/state.ts';

/** Asks before something is lost. Escape is no, and the focus goes back to where it was. */
export function questionDialog(question: Question | undefined, decide: (yes: boolean) => void): unknown {
  if (question === undefined) return nothing;
  const onClose = (event: Event): void => {
    decide(event.target instanceof HTMLDialogElement && event.target.returnValue === 'yes');
  };
  return keyed(question, dialog(question, onClose));
}

function dialog({ title, text, yes }: Question, onClose: (event: Event) => void): TemplateResult {
  return html`<dialog class="question" aria-labelledby="itk-question" ${ref(show)} @close=${onClose}>
    <form method="dialog">
      <h2 id="itk-question">${title}</h2>
      <p>${text}</p>
      <div class="row end">
        <button class="button" value="no">Cancel</button>
        <button class="button danger" value="yes">${yes}</button>
      </div>
    </form>
  </dialog>`;
}

/** The element is put into the page only after its parts are made. */
function show(element: Element | undefined): void {
  if (!(element instanceof HTMLDialogElement)) return;
  queueMicrotask(() => {
    if (element.isConnected && !element.open) element.showModal();
  });
}
