import type { JudgedExchange } from '../../../../contracts/traffic/judge/judge-traffic.ts';
import type { JudgedRecord, unjudgedLists } from '../../../../contracts/traffic/read/fixture/read-fixture.ts';
import type { TrafficSeed } from '../../../../contracts/traffic/seed/seed-from-traffic.ts';

/** What came out of one file. */
export type FileReport =
  | {
      readonly file: string;
      readonly kind: 'har' | 'ndjson';
      readonly verdict: 'conforms' | 'violates' | 'unjudged';
      readonly judged: number;
      readonly violating: number;
      readonly skipped: Readonly<Record<string, number>>;
      readonly entries: readonly JudgedExchange[];
    }
  | {
      readonly file: string;
      readonly kind: 'fixture';
      readonly verdict: 'conforms' | 'violates' | 'unjudged';
      readonly judged: number;
      readonly violating: number;
      readonly records: readonly JudgedRecord[];
      /** Lists under names that the document does not have for records; absent where there are none. */
      readonly unjudged?: ReturnType<typeof unjudgedLists>;
    }
  | { readonly file: string; readonly kind: 'unreadable'; readonly verdict: 'unreadable'; readonly reason: string };

/** What came out of all files; its exit code is 0, 1 or 2. */
export interface ValidateReport {
  readonly verdict: 'conforms' | 'violates' | 'unjudged';
  readonly exitCode: 0 | 1 | 2;
  readonly document: { readonly title: string; readonly version: string };
  readonly files: readonly FileReport[];
  /** The records that the seed does not have, where one was asked for. */
  readonly leftOut?: TrafficSeed['leftOut'];
}
