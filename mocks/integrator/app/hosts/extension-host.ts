import { isRecord } from '../../../../spec/document/document.ts';
import { parseJson } from '../../../../spec/json/json-depth.ts';
import type { AppError, AppHost, HostOutcome } from '../interface/app-host.ts';
import { calledBack } from '../results/called-back.ts';
import { errorOf } from '../results/refused-call.ts';

/** The package `integrator-extension`, as it is once `loadConfiguration()` is done. */
export interface ConfiguredExtension {
  getConfiguration(): unknown;
  callFunction(
    functionOptions: unknown,
    extensionOptions: unknown,
    callback: (error: unknown, result: unknown) => void,
  ): void;
}

/** Whether a value is such a package, configured or not. */
export function isExtension(value: unknown): value is ConfiguredExtension {
  return (
    typeof value === 'object' &&
    value !== null &&
    'callFunction' in value &&
    typeof value.callFunction === 'function' &&
    'getConfiguration' in value &&
    typeof value.getConfiguration === 'function'
  );
}

/** Runs functions by the published package: what it was configured with is there, and nothing else. */
export function extensionHost(extension: ConfiguredExtension): AppHost {
  const configuration = (): Readonly<Record<string, unknown>> => {
    const given: unknown = extension.getConfiguration();
    return isRecord(given) ? given : {};
  };
  const isForEverybody = (): boolean => Boolean(configuration()['diy']);
  return {
    where: 'app://in-process',
    has: (connector) =>
      isForEverybody() || (connector !== undefined && Object.hasOwn(Object(configuration()['connectors']), connector)),
    call: ({ options, function: name, type, _connectorId, maxResponseSize }, watching) =>
      calledBack(
        (callback) =>
          extension.callFunction(
            structuredClone({ ...options }),
            { ...(isForEverybody() ? { diy: true } : { _connectorId }), type, function: name, maxResponseSize },
            callback,
          ),
        outcomeOf,
        watching,
      ),
  };
}

function outcomeOf(error: unknown, result: unknown): HostOutcome {
  if (!error) return { status: 200, result: result === undefined ? undefined : parseJson(JSON.stringify(result)) };
  const listed: unknown = Reflect.get(Object(error), 'errors');
  const errors = Array.isArray(listed) ? listed.map((one: unknown): AppError => errorOf(one)) : [errorOf(error)];
  return { status: 422, errors };
}
