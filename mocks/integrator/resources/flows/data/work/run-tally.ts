import type { RunError, RunOutcome, StepCounts } from '../../../jobs/run/outcome.ts';

/** Where a run with records writes down what comes of it. */
export interface RunTally {
  /** Counts records, or pages, of a step. */
  count(step: string, what: keyof StepCounts, by: number): void;
  /** Something went wrong with one record, or with a whole page. */
  fail(error: RunError): void;
  /** An import sends records. */
  submit(step: string, records: readonly unknown[]): void;
  /** Says once what the service would have done and the fake does not. */
  say(what: string): void;
  /** The whole run fails. */
  stop(): void;
  readonly stopped: boolean;
  readonly outcome: RunOutcome & { readonly status: 'completed' | 'failed' };
  readonly submitted: { readonly [importId: string]: readonly unknown[] };
  readonly notes: readonly string[];
}

/** Begins to write down what comes of a run. */
export function createTally(): RunTally {
  const steps = new Map<string, { -readonly [Name in keyof StepCounts]: number }>();
  const errors: RunError[] = [];
  const submitted = new Map<string, unknown[]>();
  const notes = new Set<string>();
  let stopped = false;
  return {
    count: (step, what, by) => {
      const counts = steps.get(step) ?? {};
      counts[what] = (counts[what] ?? 0) + by;
      steps.set(step, counts);
    },
    fail: (error) => void errors.push(error),
    submit: (step, records) => {
      const all = submitted.get(step) ?? [];
      for (const record of records) all.push(structuredClone(record));
      submitted.set(step, all);
    },
    say: (what) => void notes.add(`The fake leaves out ${what}.`),
    stop: () => {
      stopped = true;
    },
    get stopped() {
      return stopped;
    },
    get outcome() {
      const status = stopped ? ('failed' as const) : ('completed' as const);
      return { status, steps: Object.fromEntries(steps), errors };
    },
    get submitted() {
      return Object.fromEntries(submitted);
    },
    get notes() {
      return [...notes];
    },
  };
}
