import type { ActiveFault, FaultRule } from '../../../engine/faults/rule/fault.ts';
import type { JournalEntry, JournalVerdict } from '../../../engine/journal/journal.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import type { Dependencies, ResourceSummary } from '../../admin/records/summary.ts';
import type { KeptSnapshot } from '../../connect/client/connected-account.ts';
import type { AccountSummary } from '../../connect/connect-integrator.ts';
import type { RecordsAround } from './around.ts';

/** The pages of the inspector, in the order of its menu. */
export const views = ['records', 'journal', 'faults', 'clock', 'state'] as const;

/** One page of the inspector. */
export type View = (typeof views)[number];

/** One thing that the contract finds wrong with what was typed. */
export interface Problem {
  readonly pointer: string;
  readonly message: string;
}

/** An edit that is under way. */
export interface Edit {
  readonly id: string;
  /** The record as it was when the edit began. */
  readonly record: JsonRecord;
  /** Its text then. */
  readonly from: string;
  readonly text: string;
  readonly failure: string | undefined;
  readonly problems: readonly Problem[];
}

/** A sentence for the reader, with what can be done about it. */
export interface Notice {
  readonly kind: 'done' | 'failed';
  readonly text: string;
  readonly undo?: () => Promise<void>;
}

/** A question that has to be decided before something is lost. */
export interface Question {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly act: () => Promise<void>;
}

/** Where an account's clock stands. */
export interface ClockReading {
  readonly now: number;
  readonly frozen: boolean;
}

/** Which lines of the journal are shown. */
export interface JournalFilter {
  readonly verdict: JournalVerdict | '';
  readonly operation: string;
  readonly text: string;
}

/** How the reader wants the page: as the system has it, or otherwise. */
export type Theme = 'auto' | 'light' | 'dark';

/** All that the page shows. */
export interface InspectorState {
  readonly phase: 'loading' | 'ready' | 'unreachable';
  readonly failure: string;
  /** Whether the journal's stream is up. */
  readonly live: boolean;
  readonly theme: Theme;
  readonly view: View;
  readonly accounts: readonly AccountSummary[];
  readonly account: string;
  readonly resources: readonly ResourceSummary[];
  /** The name of the resource whose records are shown. */
  readonly resource: string | undefined;
  /** The records of that resource. */
  readonly records: readonly JsonRecord[];
  /** The id of the record that is shown in full. */
  readonly selected: string | undefined;
  /** Who holds it; `undefined` as long as that is not known. */
  readonly dependencies: Dependencies | undefined;
  /** The records around it; `undefined` as long as they are not known. */
  readonly around: RecordsAround | undefined;
  readonly search: string;
  readonly edit: Edit | undefined;
  readonly creating: boolean;
  /** What runs over the API now, by its name. */
  readonly running: string | undefined;
  readonly journal: readonly JournalEntry[];
  /** A recording that is shown in the place of the journal. */
  readonly recording:
    | { readonly name: string; readonly entries: readonly JournalEntry[]; readonly passedOver: number }
    | undefined;
  readonly filter: JournalFilter;
  readonly opened: number | undefined;
  /** The record as it was before an exchange that erased fields of it, by the exchange's number. */
  readonly before: ReadonlyMap<number, JsonRecord>;
  readonly operations: readonly string[];
  readonly presets: Readonly<Record<string, FaultRule>>;
  readonly faults: readonly ActiveFault[];
  /** What goes wrong in the accounts that are not looked at. */
  readonly otherFaults: readonly { readonly account: string; readonly fault: ActiveFault }[];
  readonly faultFailure: string | undefined;
  /** What the form for a fault begins with: an exchange that one is made of. */
  readonly faultDraft: Pick<FaultRule, 'operation' | 'method' | 'path'>;
  readonly clock: ClockReading | undefined;
  /** The snapshots that the fake keeps of the account, the newest first. */
  readonly kept: readonly KeptSnapshot[];
  readonly notice: Notice | undefined;
  readonly question: Question | undefined;
}

/** What the page knows of the records around the one that is shown, and of the time. */
export type WhatIsKnown = Pick<InspectorState, 'around' | 'clock'>;

/** Nothing known yet. */
export const initialState: InspectorState = {
  phase: 'loading',
  failure: '',
  live: false,
  theme: 'auto',
  view: 'records',
  accounts: [],
  account: 'default',
  resources: [],
  resource: undefined,
  records: [],
  selected: undefined,
  dependencies: undefined,
  around: undefined,
  search: '',
  edit: undefined,
  creating: false,
  running: undefined,
  journal: [],
  recording: undefined,
  filter: { verdict: '', operation: '', text: '' },
  opened: undefined,
  before: new Map(),
  operations: [],
  presets: {},
  faults: [],
  otherFaults: [],
  faultFailure: undefined,
  faultDraft: {},
  clock: undefined,
  kept: [],
  notice: undefined,
  question: undefined,
};
