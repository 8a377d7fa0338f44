import { pagesGivenFor } from '../pages/given-pages.ts';
import { wrappedPages } from '../pages/wrapped-pages.ts';
import type { DataWork, StepWork } from '../work/data-work.ts';
import { postResponseMapped } from './post-response-map.ts';
import { withResponse } from './response-mapping.ts';

/**
 * Takes a page through an export that looks something up for each record: what it reads is the response of each.
 *
 * @param from How many records the lookup was asked about before in this run.
 */
export async function throughLookup(
  work: DataWork,
  step: StepWork,
  page: readonly unknown[],
  from: number,
): Promise<readonly unknown[]> {
  const { tally, mockedRecords } = work;
  const given = pagesGivenFor(work, step.id);
  const responses: { readonly statusCode: 200; readonly data: readonly unknown[] }[] = [];
  for (const [index, record] of page.entries()) {
    const found = given === undefined ? await read(record) : (given[from + index] ?? []);
    responses.push({ statusCode: 200, data: found });
  }
  tally.count(step.id, 'pages', 1);
  return postResponseMapped(
    work,
    step,
    page.map((record, index) => withResponse(step.processor['responseMapping'], record, responses[index], tally.say)),
    responses,
    'export',
  );

  async function read(record: unknown): Promise<readonly unknown[]> {
    if (step.record['adaptorType'] !== 'WrapperExport') return mockedRecords(step.id, step.record);
    const all: unknown[] = [];
    for await (const found of wrappedPages(work, step, [record])) all.push(...found);
    return all;
  }
}
