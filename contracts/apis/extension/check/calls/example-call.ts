import { functionKinds } from '../../kinds.ts';
import type { FunctionExample } from './function-example.ts';

/** Lets nobody in anywhere: what a function asks with it is refused. */
const noToken = 'integrator-testkit-has-no-token';

/** The body of the call that an example is of. */
export function callOf(example: FunctionExample): Readonly<Record<string, unknown>> & { readonly options: object } {
  const {
    kind,
    function: name,
    type = functionKinds[kind].type,
    diy,
    _connectorId,
    options,
    maxResponseSize,
  } = example;
  return {
    function: name,
    ...(type !== undefined && type !== null && { type }),
    ...(diy === true ? { diy } : { _connectorId }),
    options: { bearerToken: noToken, ...options },
    ...(maxResponseSize !== undefined && { maxResponseSize }),
  };
}

/** The function of an example, for a sentence. */
export function nameOf({ function: name, _connectorId }: FunctionExample): string {
  return _connectorId === undefined ? name : `${name} of ${_connectorId}`;
}

/** A kind with its article: `an update`. */
export function article(kind: string): string {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}
