import type { FunctionType } from '../../../../contracts/apis/extension/kinds.ts';
import type { AppHost, HostCall, HostOutcome, Watching } from '../interface/app-host.ts';
import { type Callback, calledBack } from '../results/called-back.ts';
import { datedOptions } from '../results/dated-options.ts';
import { plainResult } from '../results/plain-result.ts';
import { errorOf, refusedCall } from '../results/refused-call.ts';

/** The modules that a host finds functions in: one for everybody, or one for each connector. */
export interface AppModules {
  readonly diy?: object;
  readonly connectors?: Readonly<Record<string, object>>;
}

/** Where functions of a type stand in a module; those of others stand under the name of the type. */
const groups: Readonly<Partial<Record<FunctionType, string>>> = {
  hook: 'hooks',
  wrapper: 'wrappers',
  setting: 'settings',
  utility: 'utilities',
};

/**
 * Runs functions of plain modules, `(options, callback)`, by the rules of a stack.
 *
 * A function may also be async and return its result. Source of that: choice; a stack refuses it.
 */
export function moduleHost({ diy, connectors = {} }: AppModules): AppHost {
  const moduleOf = (connector: string | undefined): object | undefined =>
    diy ?? (connector !== undefined && Object.hasOwn(connectors, connector) ? connectors[connector] : undefined);
  return {
    where: 'app://in-process',
    has: (connector) => moduleOf(connector) !== undefined,
    call: async (call, watching) => {
      const module = moduleOf(call._connectorId);
      if (module === undefined) {
        const message = `The _connectorId ${call._connectorId} is none of those that there are modules for.`;
        return refusedCall('invalid_field', message);
      }
      const group: unknown = call.type === undefined ? module : Reflect.get(module, groups[call.type] ?? call.type);
      if (group === undefined || group === null)
        return refusedCall('object_not_found', `The object ${call.type} doesn't exist in the module.`);
      const found: unknown = Reflect.get(Object(group), call.function);
      return isFunction(found)
        ? run(found, group, call, watching)
        : refusedCall('invalid_function', "The function passed in the extension options doesn't map to a function.");
    },
  };
}

async function run(
  found: (...given: never) => unknown,
  group: unknown,
  { options, maxResponseSize }: HostCall,
  watching: Watching,
): Promise<HostOutcome> {
  const outcomeOf = (error: unknown, result: unknown): HostOutcome =>
    error ? { status: 422, errors: [errorOf(error)] } : plainResult(result, maxResponseSize);
  const start = (callback: Callback): void => {
    const returned: unknown = Reflect.apply(found, group, [datedOptions(options), callback]);
    if (!isThenable(returned)) return;
    watching.isAsync();
    returned.then(
      // One that is async and takes the callback all the same returns nothing.
      (result) => (result !== undefined || found.length < 2 ? callback(undefined, result) : undefined),
      (error: unknown) => callback(error || new Error('The function rejected with nothing.')),
    );
  };
  return calledBack(start, outcomeOf, watching);
}

/** What it takes is the app's own business. */
function isFunction(value: unknown): value is (...given: never) => unknown {
  return typeof value === 'function';
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
