import { isRecord } from '../../../../spec/document/document.ts';
import { canonical, meaningOf, shown } from '../../document/words.ts';
import type { Schemas } from '../form/schemas.ts';
import type { SchemaSides, Tell } from '../form/visit.ts';
import type { Pointers } from '../view/alternatives.ts';

/** Schemas of which the annotations are compared. */
export interface AnnotatedPair {
  readonly path: string;
  readonly old: Pointers;
  readonly new: Pointers;
  readonly tell: Tell;
  /** Whether the value may be left out, so that its default has a use. */
  readonly mayLack: boolean;
}

/** Compares what is said beside the values: the default, the field that tells alternatives apart, the form as XML. */
export function compareAnnotations(sides: SchemaSides, pair: AnnotatedPair): void {
  compareDefaults(sides, pair);
  const values = [
    ['discriminator', discriminatorOf(sides.old, pair.old), discriminatorOf(sides.new, pair.new)],
    ['xml', sides.old.annotation(pair.old, 'xml')?.value, sides.new.annotation(pair.new, 'xml')?.value],
  ] as const;
  for (const [keyword, before, after] of values) {
    if (meaningOf(before) === meaningOf(after)) continue;
    const [old, now] = placesOf(sides, pair, keyword);
    const words = { before: `${keyword} ${shown(before)}`, after: shown(after) };
    pair.tell({ move: 'hint-changed', path: pair.path, old, new: now, ...words });
  }
}

function compareDefaults(sides: SchemaSides, pair: AnnotatedPair): void {
  const before = sides.old.annotation(pair.old, 'default');
  const after = sides.new.annotation(pair.new, 'default');
  if (canonical(before?.value) === canonical(after?.value)) return;
  const turn = before === undefined ? 'default-added' : after === undefined ? 'default-removed' : 'default-changed';
  const [old, now] = placesOf(sides, pair, 'default');
  pair.tell({
    move: pair.mayLack ? turn : turn === 'default-changed' ? 'contradiction-changed' : 'idle-default-changed',
    path: pair.path,
    old,
    new: now,
    before: `default ${shown(before?.value)}`,
    after: shown(after?.value),
  });
}

function placesOf(sides: SchemaSides, pair: AnnotatedPair, keyword: string): readonly [old: string, changed: string] {
  return [
    sides.old.annotation(pair.old, keyword)?.pointer ?? pair.old[0] ?? '#',
    sides.new.annotation(pair.new, keyword)?.pointer ?? pair.new[0] ?? '#',
  ];
}

/** A discriminator without the entries that only say what goes without saying: a component by its own name. */
function discriminatorOf(schemas: Schemas, pointers: Pointers): unknown {
  const value = schemas.annotation(pointers, 'discriminator')?.value;
  if (!isRecord(value)) return value;
  const mapping = Object.entries(isRecord(value['mapping']) ? value['mapping'] : {}).flatMap(([name, target]) => {
    const component = String(target).split('/').at(-1);
    return component === name ? [] : [[name, component] as const];
  });
  return { propertyName: value['propertyName'], mapping: Object.fromEntries(mapping) };
}
