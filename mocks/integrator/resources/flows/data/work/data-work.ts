import { isRecord } from '../../../../../../spec/document/document.ts';
import type { components } from '../../../../../../spec/generated/types.ts';
import type { JsonRecord } from '../../../../../engine/store/record.ts';
import { connectionsPath } from '../../../connections/members.ts';
import { integrationsPath } from '../../../integrations/life-cycle/life-cycle.ts';
import type { CallPageFunction } from './page-functions.ts';
import type { RunData } from './run-data.ts';
import type { RunTally } from './run-tally.ts';

/** What the steps of one run work with. */
export interface DataWork {
  readonly flow: components['schemas']['Flow'];
  /** The exports that the run begins with. */
  readonly generators: readonly string[];
  readonly data: RunData;
  readonly tally: RunTally;
  readonly call: CallPageFunction;
  /** A record of the account by its collection and `_id`, as it is now. */
  readonly recordOf: (collection: string, id: unknown) => JsonRecord | undefined;
  /** What an export reads where nobody gives pages, as when it is invoked. */
  readonly mockedRecords: (id: string, record: JsonRecord) => readonly unknown[];
}

/** An export or import at its place in a flow. */
export interface StepWork {
  readonly id: string;
  readonly record: JsonRecord;
  /** What the flow says of the step: its hooks, its response mapping, whether failures go on. */
  readonly processor: JsonRecord;
}

/** Where it is: what every function of a step is given. */
export function optionsOfStep({ flow, recordOf }: DataWork, step: StepWork, kind: 'export' | 'import'): JsonRecord {
  const { _connectionId } = step.record;
  const connection = recordOf(connectionsPath, _connectionId);
  const integration = recordOf(integrationsPath, flow._integrationId);
  return {
    [kind === 'export' ? '_exportId' : '_importId']: step.id,
    ...(_connectionId !== undefined && { _connectionId }),
    _flowId: flow._id,
    ...(flow._integrationId !== undefined && { _integrationId: flow._integrationId }),
    settings: {
      integration: integration?.['settings'] ?? {},
      flow: flow.settings ?? {},
      [kind]: step.record['settings'] ?? {},
      connection: connection?.['settings'] ?? {},
    },
    testMode: false,
  };
}

/** What a wrapper is given of its connection. */
export function connectionOf({ recordOf }: DataWork, step: StepWork): JsonRecord {
  const wrapper = recordOf(connectionsPath, step.record['_connectionId'])?.['wrapper'];
  const { encrypted = {}, unencrypted = {} } = isRecord(wrapper) ? wrapper : {};
  return { encrypted, unencrypted };
}
