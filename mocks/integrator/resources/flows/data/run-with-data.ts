import type { components } from '../../../../../spec/generated/types.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { CallingAccount } from '../../../app/interface/app-caller.ts';
import type { FakeContext } from '../../../define/fake-context.ts';
import { readRecords } from '../../exports/reading.ts';
import { integrationIn } from '../../integrations/life-cycle/life-cycle.ts';
import type { JobsAccount } from '../../jobs/state/job.ts';
import { stepsOfFlow } from '../steps/flow-steps.ts';
import { pageCaller } from './page-caller.ts';
import { runPages } from './run-pages.ts';
import type { DataWork } from './work/data-work.ts';
import type { RunData } from './work/run-data.ts';
import { createTally, type RunTally } from './work/run-tally.ts';

/** Takes the records of a run through the steps of a flow, before its jobs are made: a job knows how it ends. */
export async function ranWithData(
  fake: FakeContext,
  account: Pick<JobsAccount, 'collection'> & CallingAccount,
  flow: components['schemas']['Flow'],
  data: RunData,
  exportIds?: readonly string[],
): Promise<RunTally> {
  const tally = createTally();
  const { _integrationId } = flow;
  const integration = _integrationId === undefined ? undefined : integrationIn(account, _integrationId);
  const work: DataWork = {
    flow,
    generators: stepsOfFlow(flow).generators.filter((id) => exportIds?.includes(id) ?? true),
    data,
    tally,
    call: pageCaller(fake, account, integration?._connectorId),
    recordOf: (collection, id): JsonRecord | undefined =>
      typeof id === 'string' ? account.collection(collection).get(id) : undefined,
    mockedRecords: (id, record) => readRecords(fake.memory, account.name, id, record),
  };
  await runPages(work);
  return tally;
}
