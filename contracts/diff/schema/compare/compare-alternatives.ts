import { shown } from '../../document/words.ts';
import type { SchemaMove } from '../../report/schema-rules.ts';
import { type Effect, effectOf } from '../form/effect.ts';
import { matchAlternatives, maxPairs } from '../form/match-alternatives.ts';
import { covers } from '../form/plain-cover.ts';
import type { Schemas } from '../form/schemas.ts';
import type { SchemaSides, Tell } from '../form/visit.ts';
import { areRivals } from '../view/alternatives.ts';
import type { Kind } from '../view/keywords.ts';
import { objectViewOf } from '../view/object-view.ts';
import { type View, valuesOfKind } from '../view/view.ts';

/** The alternatives that one kind of value has on both sides. */
export interface AlternativePair {
  readonly sides: SchemaSides;
  readonly kind: Kind;
  readonly path: string;
  readonly old: readonly View[];
  readonly new: readonly View[];
  readonly tell: Tell;
  readonly compare: (old: View, changed: View) => void;
  readonly movesBetween: (old: View, changed: View) => readonly SchemaMove[];
}

/** Compares the alternatives for one kind of value: which there are, and what each is. */
export function compareAlternatives(pair: AlternativePair): void {
  const { sides, kind, path, tell, compare, movesBetween } = pair;
  const [first, changed] = [pair.old[0], pair.new[0]];
  if (first === undefined || changed === undefined) return;
  if (pair.old.length === 1 && pair.new.length === 1) {
    compare(first, changed);
    return;
  }
  const { pairs, removed, added } = matchAlternatives(pair.old, pair.new, {
    isSame: (one, other) => sides.sameness.ofParts(one.parts, other.parts),
    isEqual: (one, other) => effectOf(movesBetween(one, other)) === 'none',
  });
  for (const [one, other] of pairs) compare(one, other);
  const isFew = pair.old.length * pair.new.length <= maxPairs;
  for (const view of removed) {
    // What another alternative lets pass as well is not lost.
    const isKept = isFew && pair.new.some((other) => isCovered(pair, view, other, 'widens', movesBetween(view, other)));
    if (isKept ? mayOverlap(view, pair.old, kind, sides.old) : isInTheWay(view, pair.old, kind)) {
      tell({ move: 'branches-combinable', path, old: view.pointer, new: changed.pointer });
    }
    if (isKept) continue;
    tell({ move: 'branch-removed', path, old: view.pointer, new: changed.pointer, before: nameOf(view), after: '' });
  }
  for (const view of added) {
    const isKnown =
      isFew && pair.old.some((other) => isCovered(pair, view, other, 'narrows', movesBetween(other, view)));
    if (isKnown ? mayOverlap(view, pair.new, kind, sides.new) : isInTheWay(view, pair.new, kind)) {
      tell({ move: 'branches-exclusive', path, old: first.pointer, new: view.pointer });
    }
    if (isKnown) continue;
    tell({ move: 'branch-added', path, old: first.pointer, new: view.pointer, before: '', after: nameOf(view) });
  }
  const [was, is] = [pair.old, pair.new].map((views) => views.every(({ exclusive }) => exclusive));
  if (was === is || pair.old.length === 1 || pair.new.length === 1) return;
  // Where no value can be of two alternatives, it makes no difference how many it may be of.
  if (areApart(pair.old, kind, sides.old) && areApart(pair.new, kind, sides.new)) return;
  tell({
    move: is ? 'branches-exclusive' : 'branches-combinable',
    path,
    old: first.pointer,
    new: changed.pointer,
  });
}

/**
 * Whether another alternative has all that this one has. An object that says the same under another name is no help: by
 * its name it is a thing of its own; and in a `oneOf` a second that is the same lets nothing pass.
 */
function isCovered(pair: AlternativePair, view: View, other: View, by: Effect, moves: readonly SchemaMove[]): boolean {
  const effect = effectOf(moves);
  if (effect !== 'none') return effect === by;
  const isThing = (pair.kind === 'object' || pair.kind === 'array') && view.label !== undefined;
  return !view.exclusive && (!isThing || view.label === other.label);
}

/** Whether a branch of a `oneOf` surely shares values with another branch, so that these pass neither. */
function isInTheWay(view: View, views: readonly View[], kind: Kind): boolean {
  return views.some((other) => areRivals(view, other) && (covers(view, other, kind) || covers(other, view, kind)));
}

/** Whether a branch of a `oneOf` may share values with another branch. */
function mayOverlap(view: View, views: readonly View[], kind: Kind, schemas: Schemas): boolean {
  return views.some((other) => areRivals(view, other) && !arePair(view, other, kind, schemas));
}

/** Whether no value can be of two of the alternatives: they require the same field, and want other values in it. */
function areApart(views: readonly View[], kind: Kind, schemas: Schemas): boolean {
  return views.every((view, index) => views.slice(index + 1).every((other) => arePair(view, other, kind, schemas)));
}

function arePair(one: View, other: View, kind: Kind, schemas: Schemas): boolean {
  const [own, others] = [valuesOfKind(one, kind), valuesOfKind(other, kind)];
  if (own !== undefined && others !== undefined) return ![...own.keys()].some((text) => others.has(text));
  if (kind !== 'object') return false;
  const [before, after] = [objectViewOf(one), objectViewOf(other)];
  return [...before.required.keys()].some((name) => {
    const [left, right] = [before.properties.get(name), after.properties.get(name)];
    if (!after.required.has(name) || left === undefined || right === undefined) return false;
    const [leftKinds, rightKinds] = [schemas.form(left).kinds, schemas.form(right).kinds];
    return [...leftKinds].every(([inner, views]) =>
      views.every((view) =>
        (rightKinds.get(inner) ?? []).every((counterpart) => {
          const [mine, theirs] = [valuesOfKind(view, inner), valuesOfKind(counterpart, inner)];
          return mine !== undefined && theirs !== undefined && ![...mine.keys()].some((text) => theirs.has(text));
        }),
      ),
    );
  });
}

function nameOf({ label, parts }: View): string {
  return label ?? shown(parts.at(-1)?.value);
}
