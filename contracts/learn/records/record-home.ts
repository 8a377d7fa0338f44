import { isRecord } from '../../../spec/document/document.ts';
import { appendPointer, type JsonPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import { plainName } from '../../../spec/resource/plain-name.ts';
import { schemaPlace } from '../../../spec/schema/schema-place.ts';
import type { LessonBasis } from '../basis/lesson-basis.ts';
import { schemaName } from '../overlay/component-names.ts';
import type { Written } from '../schema/infer-schema.ts';
import type { FieldLesson } from './made-field.ts';
import type { SeenRecords } from './seen-record.ts';

const schemas = '#/components/schemas';

/**
 * Writes down what records are like, at one place of the document that responses refer to: the schema that it has for
 * them, or a new one.
 */
export function writeRecords(basis: LessonBasis, seen: SeenRecords, fields: readonly FieldLesson[]): JsonPointer {
  const home = documentedHome(basis, seen);
  const required = requiredFields(seen, fields);
  if (home !== undefined) {
    refine(basis, home, fields, required, seen);
    return home;
  }
  const { writer, names } = basis;
  const name = names.take('schemas', schemaName(seen.singular));
  const at = appendPointer(schemas, name);
  const schema = {
    type: 'object',
    ...markOfId(seen),
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(fields.map((field) => [field.name, field.schema])),
  };
  const from = [...seen.whole, ...seen.listed].map(({ in: { number } }) => number);
  writer.add({
    what: `Records of ${seen.collection} have ${fields.map((field) => field.name).join(', ')}`,
    from,
    at: '#',
    update: { components: { schemas: { [name]: schema } } },
  });
  for (const field of fields) writer.tell(field.what, field.from, appendPointer(at, 'properties', field.name));
  return at;
}

/** The schema of components that the document has for the records of a collection. */
export function documentedHome(
  { contract, reading }: LessonBasis,
  { collection }: SeenRecords,
): JsonPointer | undefined {
  const places = (reading.kindOf(collection)?.schemas ?? []).map((one) => schemaPlace(contract.document, one));
  return places.find((one) => one.startsWith(`${schemas}/`) && contract.shapeAt(one).fields !== undefined);
}

/** Fewer records than these say nothing of what none has. */
const fewest = 3;

/** Says which field holds the id, where it is not called like one. */
function markOfId({ idField, ids, singular, all }: SeenRecords): Written | undefined {
  if (idField === undefined || ids.size === 0) return undefined;
  const parameters = all.flatMap(({ part }) => part?.idParameter ?? []);
  const usual = ['id', 'uuid', 'guid', 'sid', 'key', `${plainName(singular)}id`, ...parameters.map(plainName)];
  return usual.includes(plainName(idField)) ? undefined : { 'x-id-field': idField };
}

/** The fields that every record has. What a client may send too is none of them: a body may have the same schema. */
function requiredFields({ whole, listed }: SeenRecords, fields: readonly FieldLesson[]): string[] {
  const shown = whole.length > 0 ? whole : listed;
  return fields
    .filter(
      ({ name, schema }) => schema['readOnly'] === true && shown.every(({ record }) => Object.hasOwn(record, name)),
    )
    .map(({ name }) => name);
}

/** Adds to a documented schema what it does not say, and takes away what is not so. */
function refine(
  { contract, writer, reading }: LessonBasis,
  home: JsonPointer,
  fields: readonly FieldLesson[],
  required: readonly string[],
  seen: SeenRecords,
): void {
  const { whole, listed, collection } = seen;
  const shape = contract.shapeAt(home);
  const shown = [...whole, ...listed];
  for (const { name, what, schema, from, isMade } of fields) {
    const field = shape.fields?.get(name);
    const values = shown.flatMap(({ record }) => (Object.hasOwn(record, name) ? [record[name]] : []));
    if (field === undefined) {
      writer.add({ what, from, at: home, update: { properties: { [name]: schema } } });
      continue;
    }
    const isWrong = values.some((value) => contract.checkValue(field.pointer, value, 'response').length > 0);
    if (isWrong) {
      const without = field.pointer.startsWith(`${home}/`) ? [field.pointer] : [];
      writer.add({ what, from, at: home, without, update: { properties: { [name]: schema } } });
      continue;
    }
    const known = valueAt(contract.document, schemaPlace(contract.document, field.pointer));
    const more = moreOf(schema, isRecord(known) ? known : {}, isMade);
    if (Object.keys(more).length > 0) writer.add({ what, from, at: field.pointer, update: more });
  }
  const numbers = shown.map(({ in: { number } }) => number);
  const missing = required.filter((name) => shape.fields?.get(name)?.required !== true);
  if (missing.length > 0)
    writer.add({
      what: `Each record of ${collection} has ${missing.join(', ')}`,
      from: numbers,
      at: home,
      update: { required: missing },
    });
  const mark = markOfId(seen);
  const inHome = valueAt(contract.document, home);
  if (mark !== undefined && isRecord(inHome) && inHome['x-id-field'] === undefined)
    writer.add({
      what: `Paths name records of ${collection} by ${seen.idField}`,
      from: numbers,
      at: home,
      update: mark,
    });
  const documentedId = reading.kindOf(collection)?.idField;
  for (const [name, { pointer, fallback }] of shape.fields ?? []) {
    // What none has is seen in a few records; that the id is another one, in each.
    const isOtherId = name === documentedId && seen.idField !== undefined && name !== seen.idField;
    const isFilled = whole.length >= fewest && (fallback !== undefined || name === 'createdAt');
    if (!(isOtherId || isFilled) || !pointer.startsWith(`${home}/`)) continue;
    if (shown.some(({ record }) => Object.hasOwn(record, name))) continue;
    writer.remove(`No record of ${collection} has ${name}`, numbers, pointer);
  }
  const written = valueAt(contract.document, appendPointer(home, 'required'));
  for (const name of Array.isArray(written) ? written : []) {
    if (whole.length === 0 || whole.some(({ record }) => Object.hasOwn(record, String(name)))) continue;
    if (shape.fields?.get(String(name))?.writeOnly === true) continue;
    const what = `No record of ${collection} has ${name}`;
    writer.removeWord(what, numbers, appendPointer(home, 'required'), String(name));
  }
}

/** What a schema says of a field beyond its type that the document does not. */
function moreOf(schema: Written, known: Written, isMade: boolean): Written {
  const words = ['format', 'pattern', 'minimum', 'maximum', 'readOnly', 'x-made', 'default'];
  return Object.fromEntries(
    words.flatMap((word) => {
      const isSaid = known[word] !== undefined && word !== 'default';
      const isText = word !== 'format' && word !== 'pattern';
      if (schema[word] === undefined || isSaid || JSON.stringify(known[word]) === JSON.stringify(schema[word]))
        return [];
      return isText || isMade ? [[word, schema[word]] as const] : [];
    }),
  );
}
