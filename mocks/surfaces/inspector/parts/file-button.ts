import { html, type TemplateResult } from 'lit-html';

/** A button that asks for a file and hands it on; the same file can be chosen again. */
export function fileButton(label: string, accept: string, onFile: (file: File) => void): TemplateResult {
  const onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const [file] = target.files ?? [];
    target.value = '';
    if (file !== undefined) onFile(file);
  };
  return html`<label class="button file">${label}<input type="file" accept=${accept} @change=${onChange} /></label>`;
}
