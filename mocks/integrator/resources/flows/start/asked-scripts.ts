import type { AccountInCall } from '../../../../engine/account/transaction/transaction.ts';
import type { MaybePromise } from '../../../../engine/time/maybe-promise.ts';
import type { FakeMemory } from '../../../define/fake-context.ts';
import type { Flow } from './flow-record.ts';
import { allFollowing } from './following-flows.ts';
import { type RunCall, type RunScript, type RunScripting, runScriptsOf } from './run-script.ts';

/** Asks what happens in the run of a flow, and in those of the flows that run after it. */
export function askedScripts(
  memory: FakeMemory,
  account: Pick<AccountInCall, 'name' | 'collection'>,
  { flow, body }: RunCall,
): MaybePromise<ReadonlyMap<string, RunScript>> {
  return askEach(memory, account.name, [{ flow, body }, ...followingCalls(account, flow)]);
}

/** As {@link askedScripts}, for the flows that run after one alone. */
export function followingScripts(
  memory: FakeMemory,
  account: Pick<AccountInCall, 'name' | 'collection'>,
  flow: Flow,
): MaybePromise<ReadonlyMap<string, RunScript>> {
  return askEach(memory, account.name, followingCalls(account, flow));
}

function followingCalls(account: Pick<AccountInCall, 'collection'>, flow: Flow): readonly RunCall[] {
  return allFollowing(account, flow).map((next) => ({ flow: next, body: undefined }));
}

/** Asks one after the other; at once, where none of them takes its time. */
function askEach(
  memory: FakeMemory,
  account: string,
  [call, ...others]: readonly RunCall[],
  known: ReadonlyMap<string, RunScript> = new Map(),
): MaybePromise<ReadonlyMap<string, RunScript>> {
  if (call === undefined) return known;
  const { _id } = call.flow;
  const script = ask(runScriptsOf(memory).get(account)?.get(_id) ?? {}, call);
  const next = (given: RunScript): MaybePromise<ReadonlyMap<string, RunScript>> =>
    askEach(memory, account, others, new Map([...known, [_id, given]]));
  return script instanceof Promise ? script.then(next) : next(script);
}

/** A promise of the kind that the engine waits for, where a function gives one of another kind. */
function ask(scripting: RunScripting, call: RunCall): MaybePromise<RunScript> {
  const given = typeof scripting === 'function' ? scripting(call) : scripting;
  return 'then' in Object(given) ? Promise.resolve(given) : given;
}
