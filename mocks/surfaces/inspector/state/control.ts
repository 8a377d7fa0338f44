import type { Integration } from '../../../../fixtures/resources/integrations/integration.ts';
import type { ActiveFault, FaultRule } from '../../../engine/faults/rule/fault.ts';
import type { JournalEntry } from '../../../engine/journal/journal.ts';

/** Where an account's clock stands. */
export interface ClockReading {
  readonly now: number;
  readonly frozen: boolean;
}

/** One account at a glance. */
export interface AccountLine {
  readonly name: string;
  readonly integrations: number;
  readonly exchanges: number;
  readonly faults: number;
  readonly clock: ClockReading;
}

/** What the hands of a clock are told. */
export type ClockChange =
  | { readonly set: number }
  | { readonly advance: number }
  | { readonly freeze: true }
  | { readonly resume: true };

/** What is put into an account from a template. */
export type Template =
  | { readonly kind: 'integration'; readonly name: string }
  | { readonly kind: 'smartConnector'; readonly name: string; readonly steps: number; readonly done: number }
  | { readonly kind: 'sample' };

/** How the API answered, in words. */
export interface StepAnswer {
  readonly ok: boolean;
  readonly message: string;
}

/** Which function of a step is run. */
export type StepKind = 'installer' | 'uninstaller';

/** One account, as the inspector sees and changes it. */
export interface AccountControl {
  integrations(): Promise<readonly Integration[]>;
  put(record: unknown): Promise<void>;
  remove(id: string): Promise<void>;
  create(template: Template): Promise<string>;
  pushUpdate(id: string): Promise<void>;
  runStep(kind: StepKind, id: string, name: string): Promise<StepAnswer>;
  startUninstall(id: string): Promise<StepAnswer>;
  journal(): Promise<readonly JournalEntry[]>;
  clearJournal(): Promise<void>;
  /** Follows the journal until it is stopped; `onState` hears whether the line is up. */
  watch(onEntry: (entry: JournalEntry) => void, onState: (live: boolean) => void): () => void;
  faults(): Promise<readonly ActiveFault[]>;
  addFault(rule: FaultRule): Promise<string>;
  usePreset(name: string): Promise<string>;
  heal(name?: string): Promise<void>;
  clock(): Promise<ClockReading>;
  changeClock(change: ClockChange): Promise<ClockReading>;
  reset(): Promise<void>;
  /** Keeps the account as it is, and gives the way back. */
  snapshot(): Promise<() => Promise<void>>;
  exported(): Promise<unknown>;
  imported(state: unknown): Promise<void>;
}

/** All that the inspector needs of a fake. */
export interface InspectorControl {
  accounts(): Promise<readonly AccountLine[]>;
  account(name: string): AccountControl;
  /** The operations of the API, by `operationId`. */
  operations(): Promise<readonly string[]>;
  presets(): Promise<Readonly<Record<string, FaultRule>>>;
}
