import type { AccountInCall } from '../../../../engine/account/transaction/transaction.ts';
import { andThen, type MaybePromise } from '../../../../engine/time/maybe-promise.ts';
import type { CallingAccount } from '../../../app/interface/app-caller.ts';
import type { FakeContext } from '../../../define/fake-context.ts';
import { playedScript } from '../data/played-script.ts';
import { stepIdsOf } from '../steps/flow-steps.ts';
import { checkedScript } from './check-script.ts';
import type { Flow } from './flow-record.ts';
import { allFollowing } from './following-flows.ts';
import { type RunCall, type RunScript, type RunScripting, runScriptsOf } from './run-script.ts';

/** The part of an account in which flows run. */
export type RunningAccount = Pick<AccountInCall, 'collection' | 'newId'> & CallingAccount;

/** Asks what happens in the run of a flow, and in those of the flows that run after it. */
export function askedScripts(
  fake: FakeContext,
  account: RunningAccount,
  { flow, body }: RunCall,
): MaybePromise<ReadonlyMap<string, RunScript>> {
  return askEach(fake, account, [{ flow, body }, ...followingCalls(account, flow)]);
}

/** As {@link askedScripts}, for the flows that run after one alone. */
export function followingScripts(
  fake: FakeContext,
  account: RunningAccount,
  flow: Flow,
): MaybePromise<ReadonlyMap<string, RunScript>> {
  return askEach(fake, account, followingCalls(account, flow));
}

function followingCalls(account: Pick<AccountInCall, 'collection'>, flow: Flow): readonly RunCall[] {
  return allFollowing(account, flow).map((next) => ({ flow: next, body: undefined }));
}

/** Asks one after the other; at once, where none of them takes its time. */
function askEach(
  fake: FakeContext,
  account: RunningAccount,
  [call, ...others]: readonly RunCall[],
  known: ReadonlyMap<string, RunScript> = new Map(),
): MaybePromise<ReadonlyMap<string, RunScript>> {
  if (call === undefined) return known;
  const { flow, body } = call;
  const script = ask(runScriptsOf(fake.memory).get(account.name)?.get(flow._id) ?? {}, call);
  return andThen(script, (given) => {
    const checked = checkedScript(`the script of the flow ${flow._id}`, given, stepIdsOf(flow));
    return andThen(playedScript(fake, account, flow, checked, body?._exportIds), (played) =>
      askEach(fake, account, others, new Map([...known, [flow._id, played]])),
    );
  });
}

/** A promise of the kind that the engine waits for, where a function gives one of another kind. */
function ask(scripting: RunScripting, call: RunCall): MaybePromise<RunScript> {
  const given = typeof scripting === 'function' ? scripting(call) : scripting;
  return 'then' in Object(given) ? Promise.resolve(given) : given;
}
