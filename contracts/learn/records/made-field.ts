import { isRecord } from '../../../spec/document/document.ts';
import { isGood } from '../evidence/observed.ts';
import { type NullStyle, nullable, type Written } from '../schema/infer-schema.ts';
import { momentsKind } from '../schema/moment-kind.ts';
import { templateOf } from './made-text.ts';
import type { SeenRecord, SeenRecords } from './seen-record.ts';

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
  if (some.length === 0) return undefined;
  const found = madeValue(seen, { name, shown, some, of: ({ record }) => record[name] });
  if (found === undefined) return undefined;
  const { what, schema } = found;
  return {
    name,
    what,
    schema: some.length < shown.length ? nullable(schema, style) : schema,
    isMade: true,
    from: some.map(({ in: { number } }) => number),
  };
}

/** A place in records, and what stands there. */
interface MadePlace {
  readonly name: string;
  readonly shown: readonly SeenRecord[];
  /** Those in which it is not null. */
  readonly some: readonly SeenRecord[];
  readonly of: (one: SeenRecord) => unknown;
}

function madeValue(
  seen: SeenRecords,
  { name, shown, some, of }: MadePlace,
): { readonly what: string; readonly schema: Written } | undefined {
  const values = some.map(of);
  const moments = momentsKind(values);
  if (moments !== undefined) {
    const when = isRenewed(seen, name, of) ? 'changed' : 'created';
    // What is null until the first change has that as its default.
    const isLater = shown.some((one) => one.in.part?.role === 'create' && of(one) === null);
    const schema = { ...moments.schema, readOnly: true, 'x-made': when, ...(isLater && { default: null }) };
    return { what: `${name} is the moment at which a record is ${when}, as ${moments.name}`, schema };
  }
  const count = countOf(seen, of);
  if (count !== undefined) {
    const schema = { type: 'integer', minimum: count.start, readOnly: true, 'x-made': count.made };
    return { what: `${name} counts ${count.made === 'number' ? 'the records' : 'the writes of a record'}`, schema };
  }
  const template = numberedText(created(seen).map(of)) ?? templateOf(some, of, name, seen.idField);
  if (template !== undefined)
    return { what: `${name} is made as ${template}`, schema: { type: 'string', readOnly: true, 'x-made': template } };
  return values.every(isRecord) ? madeObject(seen, { name, shown, some, of }) : undefined;
}

/** An object in which the service makes each field, such as `_links`. */
function madeObject(
  seen: SeenRecords,
  { name, some, of }: MadePlace,
): { readonly what: string; readonly schema: Written } | undefined {
  const inner = (one: SeenRecord): Written => Object(of(one));
  const names = [...new Set(some.flatMap((one) => Object.keys(inner(one))))];
  const parts = names.map((part) => {
    const place = { name: part, shown: some, some, of: (one: SeenRecord): unknown => inner(one)[part] };
    return [part, madeValue(seen, place)?.schema] as const;
  });
  if (parts.length === 0 || parts.some(([, schema]) => schema === undefined)) return undefined;
  const schema = { type: 'object', readOnly: true, required: names, properties: Object.fromEntries(parts) };
  return { what: `${name} is made with ${names.join(', ')}`, schema };
}

/** The records that were made, in their order. */
function created({ whole }: SeenRecords): readonly SeenRecord[] {
  return whole.filter(({ in: one }) => isGood(one) && (one.part?.role === 'create' || one.status === 201));
}

/** The template of texts that are numbered one after the other: `WID-0001`; `undefined` where they are not. */
function numberedText(values: readonly unknown[]): string | undefined {
  const found = values.map((value) => {
    const text = typeof value === 'string' ? value : '';
    const digits = /\d{1,15}$/.exec(text)?.[0] ?? '';
    return { prefix: text.slice(0, text.length - digits.length), digits };
  });
  const [first] = found;
  if (first === undefined || first.digits === '' || found.length < 2 || !/^[A-Za-z]/.test(first.prefix))
    return undefined;
  const isNext = found.every(
    ({ prefix, digits }, index) => prefix === first.prefix && Number(digits) === Number(first.digits) + index,
  );
  return isNext ? `${first.prefix}{number:${first.digits}}` : undefined;
}

/** The versions of each record, in the order in which they were seen, and whether each is one of a write. */
function versions({ whole, idField }: SeenRecords): readonly (readonly SeenRecord[])[] {
  // Without an id nothing tells which of them are of the same record.
  if (idField === undefined) return [];
  const byId = new Map<unknown, SeenRecord[]>();
  for (const one of whole) {
    const id = one.record[idField];
    byId.set(id, [...(byId.get(id) ?? []), one]);
  }
  return [...byId.values()];
}

/** Whether writes renew a moment; where they were too fast to tell, its name does. */
function isRenewed(seen: SeenRecords, name: string, of: MadePlace['of']): boolean {
  let isSeen = false;
  for (const all of versions(seen)) {
    if (new Set(all.map(of)).size > 1) return true;
    isSeen ||= all.some(({ in: { part } }) => part?.role === 'replace' || part?.role === 'merge');
  }
  const isNamed = /updat|modif|chang|edit|touch/i.test(name);
  return isNamed && !(isSeen && /creat/i.test(name));
}

/** What a number counts: the records that were made, or the writes of each. */
function countOf(
  seen: SeenRecords,
  of: MadePlace['of'],
): { readonly made: 'number' | 'revision'; readonly start: number } | undefined {
  const numbers = created(seen).map(of);
  const [first] = numbers;
  if (!numbers.every((one): one is number => Number.isInteger(one)) || typeof first !== 'number') return undefined;
  if (numbers.length > 1 && numbers.every((one, index) => one === first + index))
    return { made: 'number', start: first };
  if (!numbers.every((one) => one === first)) return undefined;
  const steps = versions(seen).flatMap((all) => revisionSteps(all, of));
  return steps.length > 0 && steps.every(Boolean) ? { made: 'revision', start: first } : undefined;
}

/** Whether each write has added one, and each read none. */
function revisionSteps(all: readonly SeenRecord[], of: MadePlace['of']): boolean[] {
  return all.slice(1).flatMap((one, index) => {
    const before = all[index];
    const role = one.in.part?.role;
    const isWrite = role === 'replace' || role === 'merge';
    return isWrite && before !== undefined ? [of(one) === Number(of(before)) + 1] : [];
  });
}
