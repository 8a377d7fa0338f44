import type { DataWork, StepWork } from '../work/data-work.ts';
import type { RunPage } from '../work/run-data.ts';
import { pagesGivenFor } from './given-pages.ts';
import { wrappedPages } from './wrapped-pages.ts';

/** How many records a page holds where the export does not say. Source: doc. */
const usualPageSize = 20;

/** The pages that an export reads: those that a test gives, those of an app's own code, or what the export shows when it is invoked. */
export async function* exportedPages(work: DataWork, step: StepWork): AsyncGenerator<RunPage> {
  const given = pagesGivenFor(work, step.id);
  if (given !== undefined) yield* given;
  else if (step.record['adaptorType'] === 'WrapperExport') yield* wrappedPages(work, step);
  else {
    const records = work.mockedRecords(step.id, step.record);
    const { pageSize } = step.record;
    const size = typeof pageSize === 'number' && pageSize >= 1 ? pageSize : usualPageSize;
    for (let at = 0; at < records.length; at += size) yield records.slice(at, at + size);
  }
}
