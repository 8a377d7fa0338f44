import { html, type TemplateResult } from 'lit-html';
import type { ResourceSummary } from '../../../admin/records/summary.ts';

/** The link that stands for a value at a place of a record; `undefined` where it refers to nothing. */
export type FindLink = (place: readonly (string | number)[], value: unknown) => TemplateResult | undefined;

/** Finds the references of a record, to show each as a link to the record that it names. */
export function referenceLinks(
  { references }: Pick<ResourceSummary, 'references'>,
  open: (resource: string, id: string) => void,
): FindLink {
  const paths = references.map(({ path, to }) => ({ steps: path.split('.'), to }));
  return (place, value) => {
    if (typeof value !== 'string' || value === '') return undefined;
    const found = paths.find(({ steps }) => isAt(steps, place));
    if (found === undefined) return undefined;
    const title = `Open this record of ${found.to}`;
    // Within preformatted JSON each space would be seen.
    return html`<button type="button" class="link" title=${title} @click=${(): void => open(found.to, value)}><code>${value}</code></button>`;
  };
}

/** Whether a path, in which `*` is any step, leads to a place. */
function isAt(path: readonly string[], place: readonly (string | number)[]): boolean {
  return path.length === place.length && path.every((step, index) => step === '*' || step === String(place[index]));
}
