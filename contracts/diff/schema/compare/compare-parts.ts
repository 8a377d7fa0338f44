import { shown } from '../../document/words.ts';
import type { Schemas } from '../form/schemas.ts';
import { tellOf, type Visit } from '../form/visit.ts';
import type { Pointers } from '../view/alternatives.ts';
import { placeOf } from '../view/view.ts';

/** A schema under a keyword, such as `items`, on both sides; none where it is not written. */
export interface PartPair {
  readonly keyword: string;
  readonly path: string;
  readonly old: Pointers;
  readonly new: Pointers;
  /** Whether a person must read the keyword's name, as there is no field or item to speak of. */
  readonly isWide?: boolean;
}

/** Compares the schemas under a keyword; where only one side has it, the other lets everything pass. */
export function compareParts(visit: Visit, pair: PartPair): void {
  const { keyword, path, isWide = false } = pair;
  const { old, new: changed } = visit.sides;
  const [wasFree, isFree] = [old.isAnything(pair.old), changed.isAnything(pair.new)];
  if (wasFree && isFree) return;
  if (!wasFree && !isFree) visit.inner(pair.old, pair.new, path);
  else if (isWide) {
    const before = `${keyword} ${wasFree ? 'none' : written(old, pair.old)}`;
    tellOf(
      visit,
      wasFree ? 'keyword-added' : 'keyword-removed',
      keyword,
      before,
      isFree ? 'none' : written(changed, pair.new),
    );
  } else {
    const places = { old: placeOf(visit.old, keyword), new: placeOf(visit.new, keyword) };
    visit.tell({ move: wasFree ? 'schema-added' : 'schema-dropped', path, ...places });
  }
}

/** A schema in few words. */
export function written(schemas: Schemas, pointers: Pointers): string {
  return pointers.map((pointer) => shown(schemas.reader.valueAt(pointer))).join(' and ');
}
