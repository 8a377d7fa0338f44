import type { Contract } from '../../contracts/contract/contract.ts';
import type { NoteRule } from '../../contracts/violations/violation.ts';
import type { Seed } from '../../fixtures/seeds.ts';
import type { RateLimit } from '../engine/account/rate-limit.ts';
import type { OnReferencedDelete } from '../engine/rules/record-rules.ts';
import type { Clock } from '../engine/time/clock.ts';
import type { AppExtensionOptions } from './app/option/app-option.ts';
import type { ExtensionOptions } from './registry/extensions.ts';
import type { Report } from './report/console-report.ts';
import type { EmptyListStatus, LinkHeader, NextLink } from './service/lists/list-options.ts';

/** How the fake is set up. Every option has a default; `createIntegrator()` is enough. */
export interface IntegratorOptions extends ExtensionOptions, AppExtensionOptions {
  /**
   * The contract to keep, made from another version of the document with `createContract`. What an operation does beyond
   * create, read, update and delete goes by its `operationId`; one that the document lacks is not there.
   *
   * @default integratorContract()
   */
  readonly contract?: Contract;
  /**
   * What each account starts with: `default`, `sample`, `empty`, a number of generated records, or records of your own.
   *
   * @default 'default'
   * @example
   * createIntegrator({ seed: 'sample' });
   * createIntegrator({ seed: { integrations: 5000 } });
   * createIntegrator({ seed: { integrations: [{ _id: '59bbb1e10f7e2a5d7c1a9a01', lastModified: '2026-01-01T00:00:00.000Z', name: 'Mine' }] } });
   */
  readonly seed?: Seed;
  /**
   * The tokens that are good. Default: any that is not empty.
   *
   * `expired_token` is always bad, and `read_only_token` may always read and never write.
   */
  readonly tokens?: readonly string[];
  /**
   * How time goes. `stepping`: it starts at 2026-01-01T00:00:00.000Z and moves on by a millisecond with each exchange,
   * so the same calls give the same bytes. `real`: the clock on the wall. Or a function that makes a clock.
   *
   * @default 'stepping'
   */
  readonly clock?: 'stepping' | 'real' | (() => Clock);
  /**
   * How an empty list is returned: 200 with `[]`, or 204 with no body as sibling resources do. Source: seed, doc.
   *
   * @default 200
   */
  readonly emptyList?: EmptyListStatus;
  /**
   * Where the URL of the next page says that it starts: after the last record of this one (`after=<_id>`), or past so
   * many records (`skip=100`). Both are taken in requests. Source: client, that saw `after`; doc, whose example has
   * `skip`.
   *
   * @default 'after'
   */
  readonly nextLink?: NextLink;
  /**
   * When a list has a `Link` header. `when-needed`: where there is a page before or after this one. `always`: also where
   * one page holds all; it names the first page then. Source: doc; a client fails without the header, and one with it.
   *
   * @default 'when-needed'
   */
  readonly linkHeader?: LinkHeader;
  /**
   * What becomes of a DELETE while other records refer to the one that is to go. `refuse`: 422, `invalid_ref`, with an
   * entry for each of them. `allow`: it goes, and their ids lead nowhere. `GET …/dependencies` tells of them in both
   * cases. Source: doc, that references must be removed first; choice, how they are reported.
   *
   * @default 'refuse'
   */
  readonly onReferencedDelete?: OnReferencedDelete;
  /** The largest body, in bytes; a larger one gets 413. Source: choice. @default 1048576 */
  readonly maxBodyBytes?: number;
  /**
   * Responds to a request that the service would accept with a loud failure where it deserves a note: a field dropped, a
   * field erased. `true`: any note but `read-only-field`, since clients send whole records back; or the rules that count.
   *
   * @default false
   */
  readonly strict?: boolean | readonly NoteRule[];
  /**
   * Where the fake tells what the wire does not: what is wrong with a request and what the service responds with then, which
   * fields were dropped or erased. Each distinct sentence is reported once. The console, nowhere, or a function.
   *
   * @default 'console'
   * @example
   * createIntegrator({ report: (line) => lines.push(line) });
   */
  readonly report?: Report;
  /** How many exchanges the journal of each account keeps. @default 1000 */
  readonly journalLimit?: number;
  /**
   * How many bytes of memory the journals of all accounts may hold together; then the oldest entries go, whatever their
   * account. The newest stays, however large. @default 268435456
   */
  readonly maxJournalBytes?: number;
  /**
   * The rate limit of each account: `true` for that of the service, a bucket of 1,000 that leaks 300 a second; or a
   * bucket of your own. More than that gets 429. Source: doc.
   *
   * @default false
   */
  readonly rateLimit?: boolean | RateLimit;
  /** A number that ids, latencies and rates are drawn from: another number, other ones. @default 0 */
  readonly random?: number;
}
