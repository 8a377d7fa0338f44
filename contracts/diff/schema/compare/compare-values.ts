import { canonical, openEnum, shown } from '../../document/words.ts';
import type { SchemaMove } from '../../report/schema-rules.ts';
import { matchBindings } from '../form/match-bindings.ts';
import { tellOf, type Visit } from '../form/visit.ts';
import { type Bound, boundsOf } from '../view/bounds.ts';
import { isWiderFormat } from '../view/formats.ts';
import { isOwn } from '../view/keywords.ts';
import { formatsOf, patternsOf } from '../view/texts.ts';
import { admits, allWritten, type View, valuesOfKind } from '../view/view.ts';

/** Compares what binds a value by itself: its values, numbers, lengths, patterns and formats. */
export function compareValues(visit: Visit): void {
  const before = valuesOfKind(visit.old, visit.kind);
  const after = valuesOfKind(visit.new, visit.kind);
  compareEnums(visit, before, after);
  // A list of values says all that bounds could.
  if (after !== undefined) {
    if (before !== undefined) compareIdle(visit);
    else tellOfStrangers(visit, 'enum-value-added', visit.old, after);
    return;
  }
  if (before === undefined) compareBounds(visit);
  else tellOfStrangers(visit, 'enum-value-removed', visit.new, before);
  compareTexts(visit, 'pattern', visit.kind === 'string' ? patternsOf : () => []);
  compareTexts(visit, 'format', (view) => formatsOf(view, visit.kind));
  if (visit.kind === 'string') {
    for (const keyword of ['contentMediaType', 'contentEncoding']) compareSingle(visit, keyword);
    compareOpenEnums(visit);
  }
}

type Values = ReadonlyMap<string, unknown> | undefined;

function compareEnums(visit: Visit, before: Values, after: Values): void {
  if (before === undefined && after === undefined) return;
  if (before === undefined) tellOf(visit, 'enum-added', listed(visit.new), '', list(after));
  else if (after === undefined) tellOf(visit, 'enum-dropped', listed(visit.old), list(before), '');
  else {
    const removed = new Map([...before].filter(([text]) => !after.has(text)));
    const added = new Map([...after].filter(([text]) => !before.has(text)));
    if (removed.size > 0 && removed.size === before.size && added.size > 0) {
      tellOf(visit, 'values-replaced', listed(visit.new), list(before), list(after));
      return;
    }
    if (removed.size > 0) tellOf(visit, 'enum-value-removed', listed(visit.old), list(removed), '');
    if (added.size > 0) tellOf(visit, 'enum-value-added', listed(visit.new), '', list(added));
  }
}

/** Tells of the values of a list that the other side, which has none, does not let pass. */
function tellOfStrangers(visit: Visit, move: SchemaMove, view: View, values: ReadonlyMap<string, unknown>): void {
  const strangers = new Map([...values].filter(([, value]) => !admits(view, value)));
  if (strangers.size === 0) return;
  const [before, after] = move === 'enum-value-added' ? ['', list(strangers)] : [list(strangers), ''];
  tellOf(visit, move, 'enum', before, after);
}

/** Tells of bounds beside lists of values: they change nothing, unless by mistake. */
function compareIdle(visit: Visit): void {
  const keywords = [...visit.old.parts, ...visit.new.parts].flatMap(({ value }) => Object.keys(value));
  for (const keyword of new Set(keywords.filter((name) => name === 'format' || isOwn(name, visit.kind)))) {
    const valuesOf = (view: View): unknown[] => allWritten(view, keyword).map(({ value }) => value);
    const isEqual = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
    for (const [old, now] of matchBindings(valuesOf(visit.old), valuesOf(visit.new), { isEqual }))
      tellOf(visit, 'idle-keyword-changed', keyword, `${keyword} ${shown(old)}`, shown(now));
  }
}

function listed(view: View): 'const' | 'enum' {
  return allWritten(view, 'const').length > 0 ? 'const' : 'enum';
}

function list(values: Values): string {
  const texts = [...(values ?? []).values()].map((value) => shown(Array.isArray(value) ? value[1] : value));
  return texts.length > 12 ? `${texts.slice(0, 12).join(', ')} and ${texts.length - 12} more` : texts.join(', ');
}

function compareBounds(visit: Visit): void {
  const before = boundsOf(visit.old, visit.kind);
  const after = boundsOf(visit.new, visit.kind);
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(name), after.get(name)];
    const move = moveOf(old, now);
    if (move === undefined) continue;
    const keyword = now?.keyword ?? old?.keyword ?? name;
    const words = (bound: Bound | undefined): string =>
      bound === undefined ? 'none' : bound.keyword === keyword ? shown(bound.written) : wordsOf(bound);
    tellOf(visit, move, keyword, `${old === undefined ? keyword : old.keyword} ${shown(old?.written)}`, words(now));
  }
}

function wordsOf({ keyword, written }: Bound): string {
  return `${keyword} ${shown(written)}`;
}

function moveOf(old: Bound | undefined, now: Bound | undefined): SchemaMove | undefined {
  if (old === undefined || now === undefined) {
    if (old === now) return undefined;
    return now === undefined ? 'bound-loosened' : 'bound-tightened';
  }
  const wider = now.admits(old);
  const narrower = old.admits(now);
  if (wider && narrower) return undefined;
  return wider ? 'bound-loosened' : narrower ? 'bound-tightened' : 'bound-changed';
}

function compareTexts(visit: Visit, keyword: 'pattern' | 'format', read: (view: View) => readonly string[]): void {
  const before = read(visit.old);
  const after = read(visit.new);
  const removed = before.filter((text) => !after.includes(text));
  const added = after.filter((text) => !before.includes(text));
  const words = (texts: readonly string[]): string => (texts.length === 0 ? 'none' : texts.map(shown).join(' and '));
  if (removed.length === 0 && added.length === 0) return;
  if (keyword === 'format' && isWiderFormat(removed, added) !== undefined) {
    const move = isWiderFormat(removed, added) ? 'format-loosened' : 'format-tightened';
    tellOf(visit, move, keyword, `${keyword} ${words(removed)}`, words(added));
    return;
  }
  const turn = removed.length === 0 ? 'added' : added.length === 0 ? 'removed' : 'changed';
  tellOf(visit, `${keyword}-${turn}`, keyword, `${keyword} ${words(removed)}`, words(added));
}

function compareSingle(visit: Visit, keyword: string): void {
  const before = allWritten(visit.old, keyword).map(({ value }) => value);
  const after = allWritten(visit.new, keyword).map(({ value }) => value);
  if (canonical(before) === canonical(after)) return;
  const move = before.length === 0 ? 'keyword-added' : after.length === 0 ? 'keyword-removed' : 'keyword-changed';
  tellOf(visit, move, keyword, `${keyword} ${shown(before[0])}`, shown(after[0]));
}

function compareOpenEnums(visit: Visit): void {
  const valuesIn = (view: View): Map<string, unknown> =>
    new Map(
      allWritten(view, openEnum).flatMap(({ value }) =>
        Array.isArray(value) ? value.map((item) => [canonical(item), item] as const) : [],
      ),
    );
  const [before, after] = [valuesIn(visit.old), valuesIn(visit.new)];
  if (before.size === 0 && after.size === 0) return;
  const removed = new Map([...before].filter(([text]) => !after.has(text)));
  const added = new Map([...after].filter(([text]) => !before.has(text)));
  if (removed.size > 0) tellOf(visit, 'known-value-removed', openEnum, list(removed), '');
  if (added.size > 0) tellOf(visit, 'known-value-added', openEnum, '', list(added));
}
