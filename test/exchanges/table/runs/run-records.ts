import { bookReturns, gitHubEventsToSlack } from '../../../../fixtures/resources/flows/records.ts';
import { seeds } from '../../../../fixtures/seeds.ts';
import type { IntegratorOptions } from '../../../../mocks/integrator/options.ts';
import { firstId, moment, secondId } from '../records.ts';

/** The flow of 2017: one export, one import. Another that goes two ways. */
export const simple: string = gitHubEventsToSlack._id;
export const routed: string = bookReturns._id;
export const integration: string = String(gitHubEventsToSlack._integrationId);

/** The records of the default seed, but that nothing has run yet. */
export const nothingRan: Pick<IntegratorOptions, 'seed'> = { seed: { ...seeds.default, jobs: [] } };

/** The ids of the jobs of a first run: that of the flow, and those of its steps. */
export const jobIds: readonly [string, string, string] = [firstId, secondId, '6955b900933b5bde09c44a4c'];

const none = {
  numError: 0,
  numSuccess: 0,
  numIgnore: 0,
  numExport: 0,
  numResolved: 0,
  numOpenError: 0,
  numPagesGenerated: 0,
  numPagesProcessed: 0,
  retriable: false,
};

/** How far a run is. */
export type Stage = 'queued' | 'running' | 'completed' | 'canceled';

const user = '00000000933b5bde09c44a4a';

/** How many milliseconds after the start of a run its jobs are written last, where nobody stops it. */
const written: Readonly<Record<Stage, number>> = { queued: 0, running: 2, completed: 3, canceled: 1 };

/** The job of the simple flow in a run that began with the exchange `from`, byte for byte. */
export function flowJob(_id: string, stage: Stage, from: number, counted: object = {}): object {
  return {
    ...common(_id, 'flow', stage, from),
    ...none,
    ...counted,
    doneExporting: stage === 'completed',
    startedBy: user,
    ...ends(stage, from),
  };
}

/** The job of its export, or of its import. */
export function stepJob(
  _id: string,
  type: 'export' | 'import',
  stage: Stage,
  from: number,
  counted: object = {},
  parent: string = firstId,
): object {
  return {
    ...common(_id, type, stage, from),
    ...none,
    ...counted,
    startedBy: user,
    ...(type === 'export'
      ? { _exportId: gitHubEventsToSlack._exportId }
      : { _importId: gitHubEventsToSlack._importId }),
    _flowJobId: parent,
    oIndex: type === 'export' ? 0 : 1,
    ...ends(stage, from),
  };
}

function common(_id: string, type: string, stage: Stage, from: number): object {
  return {
    _id,
    type,
    status: stage,
    _integrationId: integration,
    _flowId: simple,
    createdAt: moment(from),
    lastModified: moment(from + written[stage]),
    lastExecutedAt: moment(from),
    purgeAt: moment(from).replace('01-01', '01-31'),
  };
}

function ends(stage: Stage, from: number): object {
  if (stage === 'running') return { startedAt: moment(from + 2) };
  if (stage === 'completed') return { startedAt: moment(from + 2), endedAt: moment(from + 3) };
  return stage === 'canceled' ? { endedAt: moment(from + 1), canceledBy: user } : {};
}
