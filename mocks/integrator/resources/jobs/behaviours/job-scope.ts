import { sideOf } from '../../../define/choices/side-of.ts';
import type { FakeContext } from '../../../define/fake-context.ts';

/** Whether a list of jobs has to say whose they are. */
export type JobScope = 'open' | 'required';

/** All that there are; the first counts where none is chosen. */
export const jobScopes: readonly [JobScope, ...JobScope[]] = ['open', 'required'];

/** What a fake was set up for. */
export function jobScopeOf({ options }: Pick<FakeContext, 'options'>): JobScope {
  return sideOf(jobScopes, options['jobScope']);
}
