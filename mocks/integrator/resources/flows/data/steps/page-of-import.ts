import type { elementsOf } from '../hooks/element-hook.ts';
import { failedRecord } from '../hooks/failed-record.ts';
import type { HookError } from '../hooks/hook-errors.ts';
import type { DataWork, StepWork } from '../work/data-work.ts';

/** A record on its way through an import. */
export interface Travelling {
  /** As it came. */
  readonly record: unknown;
  /** As it goes into the mapping, where it has come so far. */
  toMap: unknown;
  /** As it is now. */
  data: unknown;
  response: unknown;
  fate: 'open' | 'failed' | 'ignored';
}

/** A page on its way through an import. */
export interface PageOfImport {
  readonly all: readonly Travelling[];
  /** Those that are still on their way. */
  open(): readonly Travelling[];
  fail(one: Travelling, source: string, errors: readonly HookError[]): void;
  /** Gives each record what a hook made of it, or fails all of them. */
  settle(those: readonly Travelling[], elements: ReturnType<typeof elementsOf>, source: string): void;
}

export function pageOfImport({ tally }: DataWork, step: StepWork, page: readonly unknown[]): PageOfImport {
  const all = page.map(
    (record): Travelling => ({ record, toMap: record, data: record, response: undefined, fate: 'open' }),
  );
  const fail: PageOfImport['fail'] = (one, source, errors) => {
    one.fate = 'failed';
    for (const error of errors) tally.fail(failedRecord(step.id, source, error, one.record));
  };
  return {
    all,
    open: () => all.filter(({ fate }) => fate === 'open'),
    fail,
    settle: (those, elements, source) => {
      for (const [index, one] of those.entries()) {
        const element = isFault(elements) ? elements : elements[index];
        if (isFault(elements)) fail(one, source, [elements]);
        else if (element === undefined || !('kind' in element) || element.kind === 'dropped') one.fate = 'ignored';
        else if (element.kind === 'failed') fail(one, source, element.errors);
        else one.data = element.data;
      }
    },
  };
}

/** Whether a function failed for the whole page. */
export function isFault(value: readonly unknown[] | HookError): value is HookError {
  return !Array.isArray(value);
}
