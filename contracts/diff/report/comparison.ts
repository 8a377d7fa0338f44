import type { OpenApiDocument } from '../../../spec/document/document.ts';
import { type DocumentPlace, type LineOf, placeOf } from '../../../spec/document/line-map.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { type Change, classOf } from './change.ts';
import { type OperationRule, operationRules } from './operation-rules.ts';
import { type ResourceRule, resourceRules } from './resource-rules.ts';
import type { ChangeFacts, DiffRule } from './rule.ts';
import { type Direction, type SchemaMove, schemaRules } from './schema-rules.ts';

const rules: Readonly<Record<OperationRule | ResourceRule, DiffRule>> = { ...operationRules, ...resourceRules };

/** A document to compare, with the lines of its text where they are known. */
export interface DiffSide {
  readonly document: OpenApiDocument;
  readonly lineOf?: LineOf;
}

/** Where a change is, in both documents, and what its sentence speaks of. */
export interface ChangeDraft extends Partial<ChangeFacts> {
  readonly subject: string;
  readonly old: JsonPointer;
  readonly new: JsonPointer;
  /** The `operationId` that it touches. */
  readonly operation: string | undefined;
  /** Whether consumers and providers have changed places, as in a webhook. */
  readonly isCalledBack?: boolean;
}

/** Gathers the changes between two documents, each once, with all the operations that it touches. */
export class Comparison {
  readonly old: DiffSide;
  readonly new: DiffSide;
  /** A set of operations each: a document may have thousands, and a change touch them all. */
  readonly #changes = new Map<string, { readonly change: Change; readonly operations: Set<string> }>();

  constructor(old: DiffSide, changed: DiffSide) {
    this.old = old;
    this.new = changed;
  }

  /** The changes, in the order in which they were found. */
  get changes(): readonly Change[] {
    return [...this.#changes.values()].map(({ change, operations }) => ({ ...change, operations: [...operations] }));
  }

  report(rule: OperationRule | ResourceRule, draft: ChangeDraft): void {
    const judgement = rules[rule];
    this.#add(rule, draft.isCalledBack === true ? turned(judgement) : judgement, draft);
  }

  reportSchema(direction: Direction, move: SchemaMove, draft: ChangeDraft): void {
    const rule = schemaRules[move];
    this.#add(`${direction}-${move}`, { ...rule[direction], message: rule.message }, draft);
  }

  #add(name: string, rule: DiffRule, draft: ChangeDraft): void {
    const { subject, before = '', after = '', operation } = draft;
    const key = [name, draft.old, draft.new, before, after].join('\n');
    const known = this.#changes.get(key);
    if (known !== undefined) {
      if (operation !== undefined) known.operations.add(operation);
      return;
    }
    const { consumers, providers, reason, unclear = false } = rule;
    const message = rule.message({ subject, before, after });
    const change: Change = {
      rule: name,
      class: unclear ? 'not-understood' : classOf(consumers, providers),
      consumers,
      providers,
      operations: [],
      message: message.slice(0, 1).toUpperCase() + message.slice(1),
      reason,
      old: { pointer: draft.old, ...placeNear(this.old, draft.old) },
      new: { pointer: draft.new, ...placeNear(this.new, draft.new) },
    };
    this.#changes.set(key, { change, operations: new Set(operation === undefined ? [] : [operation]) });
  }
}

/** The rule where the provider calls and the consumer responds. */
function turned(rule: DiffRule): DiffRule {
  const reason = rule.reason.replaceAll(/(consumer)|provider/g, (_, consumer) => (consumer ? 'provider' : 'consumer'));
  return { ...rule, consumers: rule.providers, providers: rule.consumers, reason };
}

/** Where a place is written, or the nearest place around it of which that is known. */
function placeNear({ lineOf }: DiffSide, pointer: JsonPointer): DocumentPlace {
  for (let at = pointer; lineOf !== undefined && at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const place = placeOf(lineOf, at);
    if (place.line !== undefined) return place;
  }
  return { line: undefined };
}
