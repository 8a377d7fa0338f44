import { html, nothing, svg } from 'lit-html';
import type { Job } from '../known/known-jobs.ts';

/** How many records of a job came to what, as parts of a bar; nothing where none moved. */
export function countsBar(job: Job): unknown {
  const parts = (
    [
      ['good', job.numSuccess],
      ['plain', job.numIgnore],
      // What an export has read went on to other steps.
      ['busy', job.type === 'export' ? Math.max(0, (job.numExport ?? 0) - (job.numError ?? 0)) : 0],
      ['bad', job.numError],
    ] as const
  ).map(([tone, count = 0]) => ({ tone, count }));
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return nothing;
  let from = 0;
  const drawn = parts.map(({ tone, count }) => {
    const width = (100 * count) / total;
    from += width;
    return count === 0 ? nothing : svg`<rect class=${tone} x=${from - width} width=${width} height="6" />`;
  });
  // What it shows is said in words beside it.
  return html`<svg class="counts-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">${drawn}</svg>`;
}
