import type { JsonPointer } from '../../../../spec/json/json-pointer.ts';
import type { Direction, SchemaMove } from '../../report/schema-rules.ts';
import type { Pointers } from '../view/alternatives.ts';
import type { Kind } from '../view/keywords.ts';
import { placeOf, type View } from '../view/view.ts';
import type { Sameness } from './sameness.ts';
import type { Schemas } from './schemas.ts';

/** One change of a schema, not yet judged. */
export interface SchemaChange {
  readonly move: SchemaMove;
  /** The way to it within the value: `owner.name`, `[]`. */
  readonly path: string;
  readonly old: JsonPointer;
  readonly new: JsonPointer;
  readonly before?: string;
  readonly after?: string;
}

export type Tell = (change: SchemaChange) => void;

/** Both documents, and which way the value travels. */
export interface SchemaSides {
  readonly old: Schemas;
  readonly new: Schemas;
  readonly sameness: Sameness;
  readonly direction: Direction;
}

/** One kind of value, looked at in one alternative of each side. */
export interface Visit {
  readonly sides: SchemaSides;
  readonly kind: Kind;
  readonly old: View;
  readonly new: View;
  readonly path: string;
  readonly tell: Tell;
  /** Compares schemas further in; a value that may be left out has a use for its default. */
  readonly inner: (old: Pointers, changed: Pointers, path: string, mayLack?: boolean) => void;
  /** Compares without telling: the moves from one to the other. */
  readonly movesBetween: (old: Pointers, changed: Pointers) => readonly SchemaMove[];
  /** The same, for values of this kind alone. */
  readonly movesOfKind: (old: Pointers, changed: Pointers) => readonly SchemaMove[];
}

/** Tells of a keyword, where it is written on both sides. */
export function tellOf(visit: Visit, move: SchemaMove, keyword: string, before?: string, after?: string): void {
  const places = { old: placeOf(visit.old, keyword), new: placeOf(visit.new, keyword) };
  const words = before === undefined || after === undefined ? {} : { before, after };
  visit.tell({ move, path: visit.path, ...places, ...words });
}
