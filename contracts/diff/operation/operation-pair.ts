import type { DocumentNode } from '../../../spec/document/document.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { OperationView, SchemaPlace } from '../document/operation-view.ts';
import { isWord, shown } from '../document/words.ts';
import type { ChangeDraft, Comparison } from '../report/comparison.ts';
import type { OperationRule } from '../report/operation-rules.ts';
import type { Direction } from '../report/schema-rules.ts';
import type { Sameness } from '../schema/form/sameness.ts';
import type { Schemas } from '../schema/form/schemas.ts';
import type { Tell } from '../schema/form/visit.ts';
import type { SchemaComparer } from '../schema/schema-comparer.ts';

/** Both documents as the comparison reads them. */
export interface ReadSides {
  readonly comparison: Comparison;
  readonly old: Schemas;
  readonly new: Schemas;
  readonly sameness: Sameness;
  readonly comparers: Readonly<Record<Direction, SchemaComparer>>;
}

/** What a change is about: the words for it, and its places. */
export type Draft = Pick<ChangeDraft, 'subject' | 'old' | 'new' | 'before' | 'after'>;

/** One operation in two documents: what is found is reported as its own, for both parties where they stand. */
export class OperationPair {
  readonly sides: ReadSides;
  readonly old: OperationView;
  readonly new: OperationView;

  constructor(sides: ReadSides, old: OperationView, changed: OperationView) {
    this.sides = sides;
    this.old = old;
    this.new = changed;
  }

  get name(): string {
    return this.new.name;
  }

  report(rule: OperationRule, draft: Draft): void {
    const { id, isCalledBack } = this.new;
    this.sides.comparison.report(rule, { ...draft, operation: id, isCalledBack });
  }

  /** Compares schemas of what is sent (`request`) or given back; a webhook's request travels to the consumer. */
  compareSchemas(part: Direction, label: string, old: PlacedSchema, changed: PlacedSchema, mayLack = false): void {
    const { comparison } = this.sides;
    const direction = this.new.isCalledBack ? (part === 'request' ? 'response' : 'request') : part;
    const operation = this.new.id;
    const nameOf = (path: string): string => (path === '' ? label : `\`${path}\` in ${label}`);
    const [wasFree, isFree] = [this.sides.old.isAnything(old.schema), this.sides.new.isAnything(changed.schema)];
    if (wasFree !== isFree && (old.schema.length === 0 || changed.schema.length === 0)) {
      const places = { old: old.schema[0] ?? old.holder, new: changed.schema[0] ?? changed.holder };
      const move = wasFree ? 'schema-added' : 'schema-dropped';
      comparison.reportSchema(direction, move, { subject: nameOf(''), operation, ...places });
      return;
    }
    const comparer = this.sides.comparers[direction];
    const tell: Tell = ({ move, path, ...rest }) =>
      comparison.reportSchema(direction, move, { subject: nameOf(path), operation, ...rest });
    comparer.compare(old.schema, changed.schema, tell, mayLack);
  }

  /** Tells of every difference between two objects of the documents that is under none of the keys with a rule. */
  compareRest(subject: string, old: DocumentNode, changed: DocumentNode, known: readonly string[]): void {
    for (const draft of restOf(this.sides, subject, old, changed, known)) this.report('not-understood', draft);
  }
}

export interface PlacedSchema {
  readonly schema: SchemaPlace;
  readonly holder: JsonPointer;
}

/** The differences between two objects of the documents under keys that have no rule. */
export function restOf(
  sides: ReadSides,
  subject: string,
  old: DocumentNode,
  changed: DocumentNode,
  known: readonly string[],
): readonly Draft[] {
  const keys = new Set([...Object.keys(old.value), ...Object.keys(changed.value)]);
  return [...keys].flatMap((key): Draft[] => {
    if (known.includes(key) || isWord(key)) return [];
    const [before, after] = [old.value[key], changed.value[key]];
    if (sides.sameness.ofValues(before, after)) return [];
    const words = { before: `${key} ${shown(before)}`, after: shown(after) };
    return [{ subject, ...words, old: old.pointer, new: changed.pointer }];
  });
}
