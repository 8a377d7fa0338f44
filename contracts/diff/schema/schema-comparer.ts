import type { SchemaMove } from '../report/schema-rules.ts';
import { compareAlternatives } from './compare/compare-alternatives.ts';
import { compareAnnotations } from './compare/compare-annotations.ts';
import { compareConditions } from './compare/compare-conditions.ts';
import { compareFields } from './compare/compare-fields.ts';
import { compareItems } from './compare/compare-items.ts';
import { compareMisplaced } from './compare/compare-misplaced.ts';
import { compareValues } from './compare/compare-values.ts';
import { describeTypes, formOfKind, type NormalForm, typePlace } from './form/normal-form.ts';
import type { SchemaSides, Tell, Visit } from './form/visit.ts';
import type { Pointers } from './view/alternatives.ts';
import { hasFractions } from './view/bounds.ts';
import type { Kind } from './view/keywords.ts';
import { placeOf, type View } from './view/view.ts';

/** Compares schemas by their normal forms: not how they are written, but what they let pass. */
export class SchemaComparer {
  readonly #sides: SchemaSides;
  readonly #moves = new Map<string, readonly SchemaMove[]>();

  constructor(sides: SchemaSides) {
    this.#sides = sides;
  }

  /** Compares the schemas at some pointers; none let everything pass. A value that may lack has a use for its default. */
  compare(old: Pointers, changed: Pointers, tell: Tell, mayLack = false): void {
    this.#compare(old, changed, '', { tell, seen: new Set(), mayLack });
  }

  #compare(old: Pointers, changed: Pointers, path: string, walk: Walk): void {
    const key = `${old.join('\n')}\n\n${changed.join('\n')}`;
    // Schemas may lead back to themselves.
    if (walk.seen.has(key) || this.#sides.sameness.ofPointers(old, changed)) return;
    walk.seen.add(key);
    const before = this.#sides.old.form(old);
    const after = this.#sides.new.form(changed);
    compareAnnotations(this.#sides, { path, old, new: changed, tell: walk.tell, mayLack: walk.mayLack });
    this.#compareForms(before, after, path, walk);
  }

  #compareForms(before: NormalForm, after: NormalForm, path: string, walk: Walk): void {
    compareTypes(before, after, path, walk.tell);
    compareMisplaced(this.#sides.sameness, before, after, path, walk.tell);
    for (const [kind, old] of before.kinds) {
      compareAlternatives({
        sides: this.#sides,
        kind,
        path,
        old,
        new: after.kinds.get(kind) ?? [],
        tell: walk.tell,
        compare: (one, other) => {
          if (kind === 'number' && hasSameNumbers(before, after)) compareNumberTypes(one, other, path, walk.tell);
          this.#compareViews(one, other, kind, path, walk);
        },
        movesBetween: (one, other) => this.#movesBetweenViews(one, other, kind),
      });
    }
  }

  #compareViews(old: View, changed: View, kind: Kind, path: string, walk: Walk): void {
    const visit: Visit = {
      sides: this.#sides,
      kind,
      old,
      new: changed,
      path,
      tell: walk.tell,
      inner: (from, to, at, mayLack = false) => this.#compare(from, to, at, { ...walk, mayLack }),
      movesBetween: (from, to) => this.#movesBetween(from, to),
      movesOfKind: (from, to) => this.#movesOfKind(from, to, kind),
    };
    compareValues(visit);
    compareConditions(visit);
    if (kind === 'object') compareFields(visit);
    if (kind === 'array') compareItems(visit);
  }

  #movesBetween(old: Pointers, changed: Pointers): readonly SchemaMove[] {
    return this.#silently(`${old.join('\n')}\n\n${changed.join('\n')}`, (walk) => {
      this.#compare(old, changed, '', walk);
    });
  }

  #movesOfKind(old: Pointers, changed: Pointers, kind: Kind): readonly SchemaMove[] {
    return this.#silently(`${old.join('\n')}\n\n${changed.join('\n')}\n\nfor ${kind}`, (walk) => {
      if (this.#sides.sameness.ofPointers(old, changed)) return;
      const [before, after] = [this.#sides.old.form(old), this.#sides.new.form(changed)];
      this.#compareForms(formOfKind(before, kind), formOfKind(after, kind), '', walk);
    });
  }

  #movesBetweenViews(old: View, changed: View, kind: Kind): readonly SchemaMove[] {
    return this.#silently(`${keyOf(old)}\n\n${keyOf(changed)}\n\n${kind}`, (walk) => {
      if (kind === 'number') compareNumberTypes(old, changed, '', walk.tell);
      this.#compareViews(old, changed, kind, '', walk);
    });
  }

  #silently(key: string, compare: (walk: Walk) => void): readonly SchemaMove[] {
    const known = this.#moves.get(key);
    if (known !== undefined) return known;
    const moves: SchemaMove[] = [];
    // Whoever asks for the same on the way may take the two for equal: only the end of the way tells.
    this.#moves.set(key, moves);
    compare({ tell: ({ move }) => moves.push(move), seen: new Set(), mayLack: false });
    return moves;
  }
}

function compareTypes(before: NormalForm, after: NormalForm, path: string, tell: Tell): void {
  const isLost = [...before.types].some((type) => !after.types.has(type));
  const isNew = [...after.types].some((type) => !before.types.has(type));
  if (!isLost && !isNew) return;
  const move = isLost && isNew ? 'type-changed' : isLost ? 'type-narrowed' : 'type-widened';
  const words = { before: describeTypes(before), after: describeTypes(after) };
  tell({ move, path, old: typePlace(before), new: typePlace(after), ...words });
}

/** One walk through two schemas. */
interface Walk {
  readonly tell: Tell;
  readonly seen: Set<string>;
  readonly mayLack: boolean;
}

const numberTypes = ['integer', 'fraction'] as const;

/** Whether the types of whole schemas say nothing of numbers, so that only their alternatives can. */
function hasSameNumbers(before: NormalForm, after: NormalForm): boolean {
  return numberTypes.every((type) => before.types.has(type) === after.types.has(type));
}

/** Whether an alternative lets whole numbers and others pass; of a whole schema its types tell that. */
function compareNumberTypes(old: View, changed: View, path: string, tell: Tell): void {
  for (const type of numberTypes) {
    const [was, is] = [old, changed].map((view) => (type === 'fraction' ? hasFractions(view) : view.types.has(type)));
    if (was === is) continue;
    const places = { old: placeOf(old, 'type'), new: placeOf(changed, 'type') };
    const words = { before: describeTypes(old), after: describeTypes(changed) };
    tell({ move: is ? 'type-widened' : 'type-narrowed', path, ...places, ...words });
  }
}

function keyOf({ parts, values }: View): string {
  return [...parts.map(({ pointer }) => pointer), ...(values?.keys() ?? [])].join('\n');
}
