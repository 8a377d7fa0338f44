import { pageSizeOf } from '../../../exports/records/pages.ts';
import type { DataWork, StepWork } from '../work/data-work.ts';
import type { RunPage } from '../work/run-data.ts';
import { pagesGivenFor } from './given-pages.ts';
import { wrappedPages } from './wrapped-pages.ts';

/** The pages that an export reads: those that a test gives, those of an app's own code, or what the export shows when it is invoked. */
export async function* exportedPages(work: DataWork, step: StepWork): AsyncGenerator<RunPage> {
  const given = pagesGivenFor(work, step.id);
  if (given !== undefined) yield* given;
  else if (step.record['adaptorType'] === 'WrapperExport') yield* wrappedPages(work, step);
  else {
    const records = work.mockedRecords(step.id, step.record);
    const size = pageSizeOf(step.record);
    for (let at = 0; at < records.length; at += size) yield records.slice(at, at + size);
  }
}
