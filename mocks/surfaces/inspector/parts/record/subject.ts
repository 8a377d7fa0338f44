import { decoded } from '../../../../../spec/json/decoded.ts';
import type { JournalEntry } from '../../../../engine/journal/journal.ts';
import type { ResourceSummary } from '../../../admin/records/summary.ts';

/** The record that an exchange was about. */
export interface Subject {
  readonly resource: ResourceSummary;
  readonly id: string;
}

/** Tells from the path of an exchange which record it was about; `undefined` where it was about none. */
export function subjectOf(
  { url }: Pick<JournalEntry, 'url'>,
  resources: readonly ResourceSummary[],
): Subject | undefined {
  const segments = (URL.parse(url)?.pathname ?? '').split('/').filter((segment) => segment !== '');
  let best: (Subject & { readonly length: number }) | undefined;
  for (const resource of resources) {
    const template = resource.collection.split('/').filter((segment) => segment !== '');
    // Where the path of the API begins is not reported: a base path stands before it.
    for (let start = 0; start + template.length < segments.length; start += 1) {
      const matches = template.every((part, index) => part.startsWith('{') || part === segments[start + index]);
      const id = segments[start + template.length];
      if (!matches || id === undefined || (best !== undefined && best.length >= template.length)) continue;
      best = { resource, id: decoded(id), length: template.length };
    }
  }
  return best;
}
