import { appendPointer, type JsonPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import { isRecord } from '../../../spec/document/document.ts';
import { schemaPlace } from '../../../spec/schema/schema-place.ts';
import type { LessonBasis } from '../lesson-basis.ts';
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
function documentedHome({ contract, reading }: LessonBasis, { collection }: SeenRecords): JsonPointer | undefined {
  const places = (reading.kindOf(collection)?.schemas ?? []).map((one) => schemaPlace(contract.document, one));
  return places.find((one) => one.startsWith(`${schemas}/`) && contract.shapeAt(one).fields !== undefined);
}

/** The fields that every record has; in a record that is shown whole. */
function requiredFields({ whole, listed }: SeenRecords, fields: readonly FieldLesson[]): string[] {
  const shown = whole.length > 0 ? whole : listed;
  return fields
    .filter(({ name, isMade }) => isMade && shown.every(({ record }) => Object.hasOwn(record, name)))
    .map(({ name }) => name);
}

/** Adds to a documented schema what it does not say, and takes away what is not so. */
function refine(
  { contract, writer }: LessonBasis,
  home: JsonPointer,
  fields: readonly FieldLesson[],
  required: readonly string[],
  { whole, listed, collection }: SeenRecords,
): void {
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
  const written = valueAt(contract.document, appendPointer(home, 'required'));
  for (const name of Array.isArray(written) ? written : []) {
    if (whole.length === 0 || whole.some(({ record }) => Object.hasOwn(record, String(name)))) continue;
    if (shape.fields?.get(String(name))?.writeOnly === true) continue;
    const index = Array.isArray(written) ? written.indexOf(name) : 0;
    writer.remove(`No record of ${collection} has ${name}`, numbers, appendPointer(home, 'required', index));
  }
}

/** What a schema says of a field beyond its type that the document does not. */
function moreOf(schema: Written, known: Written, isMade: boolean): Written {
  const words = ['format', 'pattern', 'minimum', 'maximum', 'readOnly', 'x-made', 'default'];
  return Object.fromEntries(
    words.flatMap((word) => {
      const isSaid = known[word] !== undefined && word !== 'default';
      const isText = word !== 'format' && word !== 'pattern';
      if (schema[word] === undefined || isSaid || known[word] === schema[word]) return [];
      return isText || isMade ? [[word, schema[word]] as const] : [];
    }),
  );
}
