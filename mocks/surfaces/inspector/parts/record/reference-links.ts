import { html, type TemplateResult } from 'lit-html';
import { type FieldPath, pathOf } from '../../../../../spec/resource/field-path.ts';
import { isAtOrBelow } from '../../../../../spec/resource/ring/paths-below.ts';
import type { ResourceSummary } from '../../../admin/records/summary.ts';
import type { RecordsAround } from '../../state/around.ts';

/** The link that stands for a value at a place of a record; `undefined` where it refers to nothing. */
export type FindLink = (place: readonly (string | number)[], value: unknown) => TemplateResult | undefined;

/**
 * Finds the references of a record, to show each as a link to the record that it names.
 *
 * @param named The records that it names, by id, where they are known.
 */
export function referenceLinks(
  resource: Pick<ResourceSummary, 'references'>,
  named: RecordsAround['named'] | undefined,
  open: (resource: string, id: string) => void,
): FindLink {
  const referred = referredAt(resource);
  return (place, value) => {
    if ((typeof value !== 'string' && typeof value !== 'number') || value === '') return undefined;
    const id = String(value);
    // Other numbers of a record may be the same as an id.
    const to = referred(place) ?? (typeof value === 'string' ? named?.get(id)?.resource.name : undefined);
    if (to === undefined) return undefined;
    const title = `Open this record of ${to}`;
    // Within preformatted JSON each space would be seen.
    return html`<button type="button" class="link" title=${title} @click=${(): void => open(to, id)}><code>${id}</code></button>`;
  };
}

/** Tells the resource to which a place of a record refers, by the references of its document. */
export function referredAt({
  references,
}: Pick<ResourceSummary, 'references'>): (place: readonly (string | number)[]) => string | undefined {
  const paths = references.map(({ path, to }) => ({ steps: pathOf(path), to }));
  return (place) => paths.find(({ steps }) => isAt(steps, place))?.to;
}

/** Whether a path leads to a place, which is no object or list. */
function isAt(path: FieldPath, place: readonly (string | number)[]): boolean {
  const steps = place.map(String);
  return isAtOrBelow(path, steps) && !isAtOrBelow(path, steps.slice(0, -1));
}
