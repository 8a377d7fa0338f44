import type { Parts } from '../../../contracts/options/checked-parts.ts';
import type { MockAccount } from '../../engine/account/account.ts';
import type { FakeContext, FakeMemory } from './fake-context.ts';

/**
 * What a resource brings along beside what requests do: what tests can do with it, options, and what is kept for it.
 *
 * It stands in `extension.ts` of the folder of the resource, apart from its definition: a page has it at once, and loads
 * the rest with the first request. So it is to be small.
 *
 * @typeParam Members What an account has of it: `account.pushUpdate`.
 * @typeParam Options What a fake can be set up with for it.
 * @typeParam RecordMembers What stands beside `get` and `put` of its records: `account.flows.onRun`.
 */
export interface ResourceExtension<
  Members extends object = object,
  Options extends object = object,
  RecordMembers = unknown,
> {
  /** What its options may be. */
  readonly options?: Parts<Options>;
  /** What an account has of it; the fake has the same, of the account `default`. */
  readonly members?: (fake: FakeContext, account: MockAccount) => Members;
  /** Those of the fake that count for all accounts, in the place of those of the account `default`. */
  readonly commonMembers?: (fake: FakeContext) => Partial<Members>;
  /** What its records have beside what all records have. */
  readonly recordMembers?: (fake: FakeContext, account: MockAccount) => RecordMembers;
  /**
   * The names of those of them that its definition has, as `members`: a page has these once it has sent a request, or has
   * waited for `ready()`.
   */
  readonly lateMembers?: readonly string[];
  /** Forgets what is kept for one account beside its records, or for all: they are reset. */
  readonly forget?: (memory: FakeMemory, account?: string) => void;
}
