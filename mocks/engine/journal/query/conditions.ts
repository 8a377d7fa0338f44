import { picture } from '../../../../contracts/matchers/differences.ts';
import { pathPattern } from '../../faults/rule/path-pattern.ts';
import type { JournalEntry } from '../entry/entry.ts';
import type { ExchangeFilter } from './filter.ts';

/** One part of a filter. */
export interface Condition {
  readonly holds: (entry: JournalEntry) => boolean;
  /** How an entry for which it does not hold differs: `status: expected 201, received 422`. */
  readonly differs: (entry: JournalEntry) => string;
}

/** The parts of a filter, the cheap ones first. */
export function conditionsOf(filter: ExchangeFilter): readonly Condition[] {
  const { after, operation, method, status, verdict, note, path, where } = filter;
  const conditions: Condition[] = [];
  const demand = (
    name: string,
    wanted: string,
    actual: (entry: JournalEntry) => unknown,
    holds: Condition['holds'],
  ): void => {
    const differs: Condition['differs'] = (entry) => `${name}: expected ${wanted}, received ${picture(actual(entry))}`;
    conditions.push({ holds, differs });
  };
  const demandOneOf = (name: string, wanted: readonly unknown[], actual: (entry: JournalEntry) => unknown): void => {
    const choices = new Set(wanted);
    demand(name, wanted.map(picture).join(' or '), actual, (entry) => choices.has(actual(entry)));
  };

  if (after !== undefined) {
    demand(
      'sequence',
      `more than ${after}`,
      ({ sequence }) => sequence,
      ({ sequence }) => sequence > after,
    );
  }
  if (operation !== undefined) demandOneOf('operation', [operation].flat(), (entry) => entry.operation);
  if (method !== undefined) {
    demandOneOf('method', [method].flat().map(inCapitals), (entry) => entry.method);
  }
  if (status !== undefined) demandOneOf('status', [status].flat(), (entry) => entry.status);
  if (verdict !== undefined) demandOneOf('verdict', [verdict].flat(), (entry) => entry.verdict);
  if (note !== undefined) {
    const rules: readonly string[] = [note].flat();
    demand(
      'notes',
      rules.map(picture).join(' or '),
      ({ notes }) => notes.map(({ rule }) => rule),
      ({ notes }) => notes.some(({ rule }) => rules.includes(rule)),
    );
  }
  if (path !== undefined) {
    const fits = pathPattern(path);
    const pathOf = ({ url }: JournalEntry): string => new URL(url).pathname;
    demand('path', picture(path), pathOf, (entry) => fits(pathOf(entry)));
  }
  if (where !== undefined)
    demand(
      'where',
      'true',
      () => false,
      (entry) => where(entry),
    );
  return conditions;
}

/** A filter in words: `POST /pets with status 201`. */
export function describeFilter({ operation, method, path, ...others }: ExchangeFilter): string {
  const either = (values: unknown): string => [values].flat().join(' or ');
  const subject = [
    ...(operation === undefined ? [] : [either(operation)]),
    ...(method === undefined ? [] : [either([method].flat().map(inCapitals))]),
    ...(path === undefined ? [] : [path]),
  ];
  const { status, verdict, note, after, where } = others;
  const demands = [
    ...(status === undefined ? [] : [`status ${either(status)}`]),
    ...(verdict === undefined ? [] : [`verdict ${either(verdict)}`]),
    ...(note === undefined ? [] : [`note ${either(note)}`]),
    ...(where === undefined ? [] : ['what `where` says']),
  ];
  const description = `${subject.join(' ') || 'any exchange'}${demands.length === 0 ? '' : ` with ${demands.join(', ')}`}`;
  return after === undefined ? description : `${description} after #${after}`;
}

function inCapitals(method: string): string {
  return method.toUpperCase();
}
