import type { components } from '../../../../../spec/generated/types.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { FakeContext } from '../../../define/fake-context.ts';
import { readRecords } from '../../exports/reading.ts';
import type { JobsAccount } from '../../jobs/state/job.ts';
import { stepsOfFlow } from '../steps/flow-steps.ts';
import { runPages } from './run-pages.ts';
import type { DataWork } from './work/data-work.ts';
import { pageFunctionsOf } from './work/page-functions.ts';
import type { RunData } from './work/run-data.ts';
import { createTally, type RunTally } from './work/run-tally.ts';

/** Takes the records of a run through the steps of a flow, before its jobs are made: a job knows how it ends. */
export async function ranWithData(
  { memory }: FakeContext,
  account: Pick<JobsAccount, 'collection' | 'name'>,
  flow: components['schemas']['Flow'],
  data: RunData,
  exportIds?: readonly string[],
): Promise<RunTally> {
  const tally = createTally();
  const work: DataWork = {
    flow,
    generators: stepsOfFlow(flow).generators.filter((id) => exportIds?.includes(id) ?? true),
    data,
    tally,
    call: pageFunctionsOf(memory).of?.(account.name) ?? (async () => ({ kind: 'not-called' })),
    recordOf: (collection, id): JsonRecord | undefined =>
      typeof id === 'string' ? account.collection(collection).get(id) : undefined,
    mockedRecords: (id, record) => readRecords(memory, account.name, id, record),
  };
  await runPages(work);
  return tally;
}
