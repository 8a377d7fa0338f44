import { html, type TemplateResult } from 'lit-html';
import { type FieldPath, pathOf } from '../../../../../spec/resource/field-path.ts';
import { isAtOrBelow } from '../../../../../spec/resource/ring/paths-below.ts';
import type { ResourceSummary } from '../../../admin/records/summary.ts';

/** The link that stands for a value at a place of a record; `undefined` where it refers to nothing. */
export type FindLink = (place: readonly (string | number)[], value: unknown) => TemplateResult | undefined;

/** Finds the references of a record, to show each as a link to the record that it names. */
export function referenceLinks(
  { references }: Pick<ResourceSummary, 'references'>,
  open: (resource: string, id: string) => void,
): FindLink {
  const paths = references.map(({ path, to }) => ({ steps: pathOf(path), to }));
  return (place, value) => {
    if (typeof value !== 'string' || value === '') return undefined;
    const found = paths.find(({ steps }) => isAt(steps, place));
    if (found === undefined) return undefined;
    const title = `Open this record of ${found.to}`;
    // Within preformatted JSON each space would be seen.
    return html`<button type="button" class="link" title=${title} @click=${(): void => open(found.to, value)}><code>${value}</code></button>`;
  };
}

/** Whether a path leads to a place, which is no object or list. */
function isAt(path: FieldPath, place: readonly (string | number)[]): boolean {
  const steps = place.map(String);
  return isAtOrBelow(path, steps) && !isAtOrBelow(path, steps.slice(0, -1));
}
