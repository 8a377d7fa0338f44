import type { Contract } from '../../../contracts/contract/contract.ts';
import { preview } from '../../../contracts/violations/violation.ts';
import type {
  InstallStep,
  Integration,
  SmartConnectorIntegration,
} from '../../../fixtures/resources/integrations/integration.ts';
import { isRecord } from '../../../spec/document/document.ts';
import type { World } from '../../engine/account/account.ts';
import { hashOf, objectId } from '../../engine/store/ids.ts';
import { timestamp } from '../../engine/time/clock.ts';
import { OptionError } from '../errors/option-error.ts';
import { RecordError } from '../errors/record-error.ts';
import type { NamedRecords } from './account-records.ts';
import { checkRecord } from './check/check-given-record.ts';
import { checkJson } from './check/check-json.ts';
import { unknownFields } from './check/unknown-fields.ts';
import { namedResource } from './named-resource.ts';
import { integrationSchema, integrationsPath } from './names.ts';

/** What a SmartConnector is made with. */
export interface SmartConnectorOptions extends Partial<SmartConnectorIntegration> {
  /** How many steps its installation has, to 100. @default 4 */
  readonly steps?: number;
  /** How many of them are done; when all are, `mode` is `settings`. @default 0 */
  readonly completed?: number;
}

/** Makes records for tests, and puts them into the account: valid by type and by contract. */
export interface Factories {
  /**
   * Makes a plain integration; what is given takes the place of what it would have.
   *
   * @throws {RecordError} where that breaks the contract; nothing is changed then.
   * @example
   * const { _id } = integrator.create.integration({ name: 'Orders' });
   */
  integration(fields?: Partial<Integration>): Integration;
  /**
   * Makes an integration that is an installation of a SmartConnector.
   *
   * Its steps are called `Step 1`, `Step 2`; their functions `installStep1` and `uninstallStep1`.
   *
   * @throws {OptionError} where there cannot be so many steps.
   * @throws {RecordError} where a field breaks the contract; nothing is changed then.
   * @example
   * const { _id } = integrator.create.smartConnector({ steps: 4, completed: 2 });
   */
  smartConnector(options?: SmartConnectorOptions): SmartConnectorIntegration;
}

/** Opens the factories of an account. */
export function openFactories(contract: Contract, world: World, { integrations }: NamedRecords): Factories {
  const collection = world.collection(integrationsPath);

  const stamps = (): Stamped => {
    const now = world.clock.now();
    const stamp = timestamp(now);
    return { _id: String(world.newId(collection, now)), createdAt: stamp, lastModified: stamp };
  };
  const add = <T extends Integration>(
    fields: Partial<Integration>,
    further: readonly string[],
    compose: (stamped: Stamped) => T,
  ): T => {
    checkFields(fields);
    // What was given is looked at by itself: beside the fields that are made up, a misspelt one would not be told.
    const { violations, omitted } = unknownFields(contract, integrationSchema, fields, further);
    if (violations.length > 0) throw new RecordError('the record', violations, { singular: 'integration', omitted });
    // Tried first: a record that cannot be must cost neither an id nor a tick of the clock.
    checkRecord(
      contract,
      namedResource(contract, 'integrations', 'make the record'),
      'the record',
      compose(neverStored),
    );
    return world.step(() => {
      const record = compose(stamps());
      integrations.put(record);
      return record;
    });
  };

  return {
    integration: (fields = {}) =>
      add(fields, [], ({ _id, ...others }) => ({ _id, name: `Integration ${_id.slice(-4)}`, ...others, ...fields })),
    smartConnector: (options = {}) => {
      checkFields(options);
      const { steps = 4, completed = 0, ...fields } = options;
      checkSteps(steps, completed);
      const install = Array.from({ length: steps }, (_, index) => stepOf(index + 1, index < completed));
      return add(options, ['steps', 'completed'], ({ _id, ...others }) => ({
        _id,
        name: `SmartConnector ${_id.slice(-4)}`,
        ...others,
        _connectorId: objectId({ sequence: 0, now: 0, world: 'connector' }),
        install,
        mode: completed === steps ? 'settings' : 'install',
        settings: {},
        version: '1.0.0',
        ...fields,
      }));
    },
  };
}

type Stamped = Required<Pick<Integration, '_id' | 'createdAt' | 'lastModified'>>;

const neverStored: Stamped = {
  _id: '0'.repeat(24),
  createdAt: timestamp(0),
  lastModified: timestamp(0),
};

function stepOf(number: number, completed: boolean): InstallStep {
  return {
    name: `Step ${number}`,
    description: `The step ${number} of the installation.`,
    completed,
    installerFunction: `installStep${number}`,
    uninstallerFunction: `uninstallStep${number}`,
    _connectionId: objectId({ sequence: number, now: 0, world: `connection ${hashOf(String(number))}` }),
  };
}

/** @throws {RecordError} where the fields are no object, or JSON cannot carry them. */
function checkFields(fields: unknown): void {
  checkJson('the record', fields);
  if (!isRecord(fields)) throw new RecordError('the record', [], { reason: `its fields are ${preview(fields)}.` });
}

function checkSteps(steps: number, completed: number): void {
  const isCount = Number.isSafeInteger(steps) && steps >= 0 && steps <= 100;
  if (isCount && Number.isSafeInteger(completed) && completed >= 0 && completed <= steps) return;
  throw new OptionError(
    `Failed to make a SmartConnector: ${preview(completed)} of ${preview(steps)} steps cannot be completed. Give 0 to 100 steps, and no more completed ones than there are.`,
  );
}
