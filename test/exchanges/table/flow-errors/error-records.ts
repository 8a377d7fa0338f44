import { seeds } from '../../../../fixtures/index.ts';
import { gitHubEventsToSlack } from '../../../../fixtures/resources/flows/records.ts';
import type { IntegratorOptions } from '../../../../mocks/integrator/options.ts';

/** The flow of 2017: one export, one import. */
export const flow: string = gitHubEventsToSlack._id;
export const exportStep: string = String(gitHubEventsToSlack._exportId);
export const importStep: string = String(gitHubEventsToSlack._importId);
export const integration: string = String(gitHubEventsToSlack._integrationId);

/** The user of every token. */
export const user: string = '00000000933b5bde09c44a4a';

const occurred = { source: 'application', code: '422', message: 'No such channel.' } as const;

/** Errors as a step shows them. */
export const shown: { readonly first: ShownError; readonly second: ShownError; readonly late: ShownError } = {
  first: { errorId: '8665321456', occurredAt: '2025-12-01T08:00:00.000Z', ...occurred, retryDataKey: 'rdk-1' },
  second: {
    errorId: '8665321457',
    occurredAt: '2025-12-02T08:00:00.000Z',
    ...occurred,
    source: 'mapping',
    tags: ['a'],
  },
  late: { errorId: '8665321458', occurredAt: '2025-12-03T08:00:00.000Z', ...occurred, retryDataKey: '8665321458' },
};

interface ShownError {
  readonly errorId: string;
  readonly occurredAt: string;
  readonly source: 'application' | 'mapping';
  readonly code: string;
  readonly message: string;
  readonly retryDataKey?: string;
  readonly tags?: readonly string[];
}

const { retryDataKey: _made, ...late } = shown.late;
const resolved = { resolvedAt: '2025-12-05T08:00:00.000Z', resolvedBy: 'autopilot' };

/** An error that is resolved, as a step shows it. */
export const done: ShownError & typeof resolved = {
  errorId: '8665321459',
  occurredAt: '2025-12-04T08:00:00.000Z',
  ...occurred,
  ...resolved,
};

/** The default seed with errors of the import of the flow, the first of which a record can be sent again for. */
export const options: IntegratorOptions = {
  seed: {
    ...seeds.default,
    flowErrors: [
      { ...shown.first, _flowId: flow, retryData: { stage: 'import', data: { channel: 'x' } } },
      { ...shown.second, tags: ['a'], _flowId: flow, _expOrImpId: importStep },
      { ...late, _flowId: flow, retryData: { data: [1] } },
      { ...done, _flowId: flow },
    ],
  },
};
