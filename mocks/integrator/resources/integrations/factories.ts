import { preview } from '../../../../contracts/violations/violation.ts';
import type {
  InstallStep,
  Integration,
  SmartConnectorIntegration,
} from '../../../../fixtures/resources/integrations/integration.ts';
import { hashOf, objectId } from '../../../engine/store/ids.ts';
import type { FactoryContext } from '../../define/factory-context.ts';
import { OptionError } from '../../errors/option-error.ts';

/** What a SmartConnector is made with. */
export interface SmartConnectorOptions extends Partial<SmartConnectorIntegration> {
  /** How many steps its installation has, to 100. @default 4 */
  readonly steps?: number;
  /** How many of them are done; when all are, `mode` is `settings`. @default 0 */
  readonly completed?: number;
}

/** What makes integrations, by its name below `create`. */
export type IntegrationFactories = {
  /**
   * Makes a plain integration; what is given takes the place of what it would have.
   *
   * @throws {RecordError} where that breaks the contract; nothing is changed then.
   * @example
   * const { _id } = integrator.create.integration({ name: 'Orders' });
   */
  readonly integration: (context: FactoryContext) => (fields?: Partial<Integration>) => Integration;
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
  readonly smartConnector: (context: FactoryContext) => (options?: SmartConnectorOptions) => SmartConnectorIntegration;
};

/** What makes integrations. */
export const factories: IntegrationFactories = {
  integration:
    ({ add }) =>
    (fields = {}) =>
      add(fields, ({ _id, ...others }) => ({ _id, name: `Integration ${_id.slice(-4)}`, ...others, ...fields })),
  smartConnector:
    ({ add }) =>
    (options = {}) => {
      const { steps = 4, completed = 0, ...fields } = Object(options) === options ? options : {};
      checkSteps(steps, completed);
      const install = Array.from({ length: steps }, (_, index) => stepOf(index + 1, index < completed));
      const compose = ({ _id, ...others }: Pick<Integration, '_id' | 'lastModified'>): SmartConnectorIntegration => ({
        _id,
        name: `SmartConnector ${_id.slice(-4)}`,
        ...others,
        _connectorId: objectId({ sequence: 0, now: 0, account: 'connector' }),
        install,
        mode: completed === steps ? 'settings' : 'install',
        settings: {},
        version: '1.0.0',
        ...fields,
      });
      return add(options, compose, ['steps', 'completed']);
    },
};

function stepOf(number: number, completed: boolean): InstallStep {
  return {
    name: `Step ${number}`,
    description: `The step ${number} of the installation.`,
    completed,
    installerFunction: `installStep${number}`,
    uninstallerFunction: `uninstallStep${number}`,
    _connectionId: objectId({ sequence: number, now: 0, account: `connection ${hashOf(String(number))}` }),
  };
}

function checkSteps(steps: number, completed: number): void {
  const isCount = Number.isSafeInteger(steps) && steps >= 0 && steps <= 100;
  if (isCount && Number.isSafeInteger(completed) && completed >= 0 && completed <= steps) return;
  throw new OptionError(
    `Failed to make a SmartConnector: ${preview(completed)} of ${preview(steps)} steps cannot be completed. Give 0 to 100 steps, and no more completed ones than there are.`,
  );
}
