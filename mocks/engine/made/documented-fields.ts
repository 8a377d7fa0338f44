import type { Contract } from '../../../contracts/contract/contract.ts';
import type { RecordKind } from '../../../contracts/reading/records/record-kind.ts';
import { nodeAt } from '../../../spec/document/document.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { extensions } from '../../../spec/resource/marks/extension.ts';
import { wrongExtension } from '../../../spec/resource/marks/own-mark.ts';
import type { Call } from '../behaviours/behaviour.ts';
import type { MakeFields } from '../behaviours/conventions.ts';
import type { RecordCollection } from '../store/collection.ts';
import type { JsonRecord } from '../store/record.ts';
import { filledTemplate } from './filled-template.ts';
import { momentWriter } from './moment-writer.ts';

/** What is known when a field is made. */
interface Making {
  readonly call: Call;
  readonly collection: RecordCollection;
  readonly record: JsonRecord;
  readonly previous: JsonRecord | undefined;
}

/** Makes the value of a field; `undefined` leaves it as it is. */
type MakeField = (making: Making) => unknown;

/**
 * Makes the fields of which a document says with `x-made` that the service makes them: the moment at which the record
 * was `created` or `changed`, its `number`, its `revision`, the `default` where it is left out, or a text made of others.
 */
export function documentedFields(contract: Contract, { shape }: RecordKind): MakeFields | undefined {
  const makers = [...(shape.fields ?? [])].flatMap(([name, { pointer, fallback }]): [string, MakeField][] => {
    const { [extensions.made]: made, minimum } = nodeAt(contract.document, pointer).value;
    if (made === undefined) return [];
    return [[name, makerOf(contract, name, pointer, made, { fallback, start: typeof minimum === 'number' ? minimum : 1 })]];
  });
  if (makers.length === 0) return undefined;
  return (call, collection, record, previous) => {
    let next = record;
    for (const [name, make] of makers) {
      const value = make({ call, collection, record: next, previous });
      if (value !== undefined) next = { ...next, [name]: value };
    }
    return next;
  };
}

/** What the schema of a field says beside `x-made`. */
interface FieldFacts {
  readonly fallback: unknown;
  /** The smallest number, where it counts. */
  readonly start: number;
}

function makerOf(
  contract: Contract,
  name: string,
  pointer: JsonPointer,
  made: unknown,
  { fallback, start }: FieldFacts,
): MakeField {
  const moment = momentWriter(contract, pointer);
  switch (made) {
    case 'default':
      return ({ record }) => (Object.hasOwn(record, name) ? undefined : fallback);
    case 'created':
      return ({ call, previous }) => previous?.[name] ?? moment(call.now);
    case 'changed':
      // What has a default keeps it until the first change.
      return ({ call, previous }) => (previous === undefined && fallback !== undefined ? fallback : moment(call.now));
    case 'revision':
      return ({ previous }) => (previous === undefined ? start : Number(previous[name] ?? start - 1) + 1);
    case 'number':
      return ({ collection, previous }) => previous?.[name] ?? nextNumber(collection, name, start);
  }
  if (typeof made !== 'string' || !made.includes('{'))
    throw wrongExtension(
      pointer,
      extensions.made,
      made,
      '"created", "changed", "default", "revision", "number", or a text with fields such as "/pets/{id}"',
    );
  const isRenewed = made.startsWith('changed ');
  const template = isRenewed ? made.slice('changed '.length) : made;
  return ({ call, record, previous }) =>
    (isRenewed ? undefined : previous?.[name]) ?? filledTemplate(template, record, call.request.url.origin);
}

/** One more than the largest that there is. */
function nextNumber(collection: RecordCollection, name: string, start: number): number {
  return collection.all().reduce((next, record) => Math.max(next, Number(record[name] ?? 0) + 1), start);
}
