import type { components } from '../../../../../spec/generated/types.ts';
import type { MaybePromise } from '../../../../engine/time/maybe-promise.ts';
import type { CallingAccount } from '../../../app/interface/app-caller.ts';
import type { FakeContext } from '../../../define/fake-context.ts';
import type { JobsAccount } from '../../jobs/state/job.ts';
import { hasData } from './check-data.ts';
import { ranWithData } from './run-with-data.ts';
import type { RunData } from './work/run-data.ts';

/** A script that says what happens in a run; of one with records, what came of them. */
export function playedScript<Script extends RunData & { readonly duration?: number }>(
  fake: FakeContext,
  account: Pick<JobsAccount, 'collection'> & CallingAccount,
  flow: components['schemas']['Flow'],
  script: Script,
  exportIds?: readonly string[],
): MaybePromise<Omit<Script, keyof RunData>> {
  if (!hasData(script)) return script;
  const { pages: _pages, submit: _submit, ...rest } = script;
  return ranWithData(fake, account, flow, script, exportIds).then(({ outcome }) => ({ ...rest, ...outcome }));
}
