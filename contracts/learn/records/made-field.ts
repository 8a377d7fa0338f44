import { momentsKind } from '../schema/moment-kind.ts';
import { isGood } from '../evidence/observed.ts';
import { type NullStyle, nullable, type Written } from '../schema/infer-schema.ts';
import type { SeenRecord, SeenRecords } from './seen-record.ts';
import { templateOf } from './made-text.ts';

/** What was learned of one field. */
export interface FieldLesson {
  readonly name: string;
  readonly what: string;
  readonly schema: Written;
  /** Whether the service makes it. */
  readonly isMade: boolean;
  readonly from: readonly number[];
}

/** What the service puts into a field that clients do not send; `undefined` where nothing was found. */
export function madeField(seen: SeenRecords, name: string, style: NullStyle): FieldLesson | undefined {
  const shown = seen.whole.filter(({ record }) => Object.hasOwn(record, name));
  const some = shown.filter(({ record }) => record[name] !== null);
  const from = some.map(({ in: { number } }) => number);
  const values = some.map(({ record }) => record[name]);
  if (values.length === 0) return undefined;
  const lesson = (what: string, schema: Written): FieldLesson => ({
    name,
    what,
    schema: some.length < shown.length ? nullable(schema, style) : schema,
    isMade: true,
    from,
  });
  const moments = momentsKind(values);
  if (moments !== undefined) {
    const when = isRenewed(seen, name) ? 'changed' : 'created';
    // What is null until the first change has that as its default.
    const isLater = shown.some(({ in: { part }, record }) => part?.role === 'create' && record[name] === null);
    const schema = { ...moments.schema, readOnly: true, 'x-made': when, ...(isLater && { default: null }) };
    return lesson(`${name} is the moment at which a record is ${when}, as ${moments.name}`, schema);
  }
  const count = countOf(seen, name);
  if (count !== undefined) {
    const schema = { type: 'integer', minimum: count.start, readOnly: true, 'x-made': count.made };
    return lesson(`${name} counts ${count.made === 'number' ? 'the records' : 'the writes of a record'}`, schema);
  }
  const template = templateOf(some, name, seen.idField);
  if (template !== undefined)
    return lesson(`${name} is made as ${template}`, { type: 'string', readOnly: true, 'x-made': template });
  return undefined;
}

/** The versions of each record, in the order in which they were seen, and whether each is one of a write. */
function versions({ whole, idField }: SeenRecords): readonly (readonly SeenRecord[])[] {
  const byId = new Map<unknown, SeenRecord[]>();
  for (const one of whole) {
    const id = idField === undefined ? undefined : one.record[idField];
    byId.set(id, [...(byId.get(id) ?? []), one]);
  }
  return [...byId.values()];
}

/** Whether writes renew a moment; where they were too fast to tell, its name does. */
function isRenewed(seen: SeenRecords, name: string): boolean {
  let isSeen = false;
  for (const all of versions(seen)) {
    if (new Set(all.map(({ record }) => record[name])).size > 1) return true;
    isSeen ||= all.some(({ in: { part } }) => part?.role === 'replace' || part?.role === 'merge');
  }
  const isNamed = /updat|modif|chang|edit|touch/i.test(name);
  return isNamed && !(isSeen && /creat/i.test(name));
}

/** What a number counts: the records that were made, or the writes of each. */
function countOf(
  seen: SeenRecords,
  name: string,
): { readonly made: 'number' | 'revision'; readonly start: number } | undefined {
  const created = seen.whole.filter(({ in: one }) => isGood(one) && (one.part?.role === 'create' || one.status === 201));
  const numbers = created.map(({ record }) => record[name]);
  const [first] = numbers;
  if (!numbers.every((one): one is number => Number.isInteger(one)) || typeof first !== 'number') return undefined;
  if (numbers.length > 1 && numbers.every((one, index) => one === first + index))
    return { made: 'number', start: first };
  if (!numbers.every((one) => one === first)) return undefined;
  const steps = versions(seen).flatMap((all) => revisionSteps(all, name));
  return steps.length > 0 && steps.every(Boolean) ? { made: 'revision', start: first } : undefined;
}

/** Whether each write has added one, and each read none. */
function revisionSteps(all: readonly SeenRecord[], name: string): boolean[] {
  return all.slice(1).flatMap(({ in: { part }, record }, index) => {
    const before = all[index]?.record[name];
    const isWrite = part?.role === 'replace' || part?.role === 'merge';
    return isWrite ? [record[name] === Number(before) + 1] : [];
  });
}
