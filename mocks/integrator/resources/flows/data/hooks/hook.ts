import { isRecord } from '../../../../../../spec/document/document.ts';
import type { DataWork } from '../work/data-work.ts';
import type { PageFunctionKind } from '../work/page-functions.ts';

/** What came of a hook: nothing where there is none, or nobody has its code. */
export type HookOutcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'result'; readonly result: unknown }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string };

/** Calls the function that a hook names. */
export async function callHook(
  { call, tally }: DataWork,
  kind: PageFunctionKind,
  hooks: unknown,
  options: () => Readonly<Record<string, unknown>>,
): Promise<HookOutcome> {
  const hook = isRecord(hooks) ? hooks[kind] : undefined;
  return callNamed({ call, tally }, kind, hook, options);
}

/** Calls the function that a hook, or the block of a wrapper, names. */
export async function callNamed(
  { call, tally }: Pick<DataWork, 'call' | 'tally'>,
  kind: PageFunctionKind,
  named: unknown,
  options: () => Readonly<Record<string, unknown>>,
): Promise<HookOutcome> {
  if (!isRecord(named)) return { kind: 'none' };
  const { function: name, _scriptId, configuration } = named;
  if (typeof name !== 'string' || name === '') return { kind: 'none' };
  if (typeof _scriptId === 'string') {
    tally.say(`the function ${name} of the script ${_scriptId} (${kind})`);
    return { kind: 'none' };
  }
  const outcome = await call(kind, name, { ...options(), ...(configuration !== undefined && { configuration }) });
  if (outcome.kind !== 'not-called') return outcome;
  tally.say(`the function ${name} (${kind}), since no code of an app is given that has it`);
  return { kind: 'none' };
}

/** A list of a result that must be as long as what was given; a sentence where it is not. */
export function listAsLong(result: unknown, length: number, name: string): readonly unknown[] | string {
  if (!Array.isArray(result))
    return `${name} must return a list of ${length}, and returned ${Array.isArray(result) ? '' : typeof result}.`;
  if (result.length === length) return result;
  return `${name} must return a list of ${length}, one for each record, and returned ${result.length}.`;
}
