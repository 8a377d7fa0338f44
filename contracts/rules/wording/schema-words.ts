import { isRecord, type OpenApiDocument } from '../../../spec/document/document.ts';
import {
  appendPointer,
  dottedPath,
  type JsonPointer,
  pointerSegments,
  valueAt,
} from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import type { SchemaError } from '../../schema/schema-validator.ts';
import { cutText } from '../../violations/cut-text.ts';
import { didYouMean, nearMiss } from '../../violations/near-miss.ts';
import { type FindingWords, type Place, preview } from '../../violations/violation.ts';
import { expectation } from './expectation.ts';
import { quoted, shortList, unknownKey } from './field-names.ts';

/** What a value was judged against. */
export interface SchemaSubject {
  readonly document: OpenApiDocument;
  readonly operation: Operation | undefined;
  readonly in: Place;
  /** Put before each pointer, so that a parameter is named: `/limit`. */
  readonly prefix: JsonPointer;
  readonly value: unknown;
  readonly schema: JsonPointer;
  readonly shape: Shape;
}

/** Words a schema's complaint: where, what was expected, what was found, what was probably meant. */
export function schemaWords(subject: SchemaSubject, error: SchemaError): FindingWords {
  const { keyword, params } = error;
  if (keyword === 'writeOnly') return leak(subject, error);
  const stranger = params['additionalProperty'] ?? params['unevaluatedProperty'];
  if (typeof stranger === 'string') return forbiddenKey(subject, error, stranger);
  const missing = keyword === 'required' ? params['missingProperty'] : undefined;
  const at = typeof missing === 'string' ? appendPointer(error.instancePath, missing) : error.instancePath;
  const holder = valueAt(subject.value, error.instancePath);
  const actual = typeof missing === 'string' ? 'nothing' : describe(keyword, holder);
  const expected = expectation(error);
  const name = pathName(subject, at);
  const slip = typeof missing === 'string' ? misspelt(subject.shape, error.instancePath, missing, holder) : undefined;
  const suggestion = slip === undefined ? nearestAllowed(error, holder) : String(missing);
  const message =
    typeof missing === 'string'
      ? `${name} is missing${slip === undefined ? '; add it.' : `: ${unknownKey(slip, [missing]).message}`}`
      : `${name} must be ${expected}, but is ${actual}${didYouMean(suggestion) || '.'}`;
  return {
    operation: subject.operation?.id,
    in: subject.in,
    pointer: subject.prefix + at,
    documentPointer: documentPointer(subject, error),
    keyword,
    expected: typeof missing === 'string' ? `\`${missing}\` to be there` : expected,
    actual,
    message,
    suggestion,
  };
}

/** A field comes back that a client may only send. */
function leak(subject: SchemaSubject, error: SchemaError): FindingWords {
  const { instancePath: at, keyword } = error;
  return {
    operation: subject.operation?.id,
    in: subject.in,
    pointer: subject.prefix + at,
    documentPointer: documentPointer(subject, error),
    keyword,
    expected: 'nothing',
    // What must not be shown is not shown here either.
    actual: 'a value',
    message: `${pathName(subject, at)} is write-only and must not come back; leave it out.`,
  };
}

/** A key stands where the schema lets no other than its own stand. */
function forbiddenKey(subject: SchemaSubject, error: SchemaError, key: string): FindingWords {
  const known = [...(shapeBelow(subject.shape, error.instancePath)?.fields?.keys() ?? [])];
  const place = documentPointer(subject, error);
  const holder = valueAt(subject.value, error.instancePath);
  const absent = known.filter((name) => !isRecord(holder) || !Object.hasOwn(holder, name));
  // A part of the schema may allow fewer fields than the whole of it names.
  const words = known.includes(key)
    ? {
        message: `${quoted(key)} is not allowed here: ${allowedBeside(subject.document, place)}.`,
        suggestion: undefined,
      }
    : unknownKey(key, absent);
  return {
    operation: subject.operation?.id,
    in: subject.in,
    pointer: subject.prefix + appendPointer(error.instancePath, key),
    documentPointer: place,
    keyword: error.keyword,
    expected: known.length === 0 ? 'no field' : `one of ${shortList(known)}`,
    actual: quoted(key),
    ...words,
  };
}

/** Says which fields the schema lets stand that holds a keyword. */
function allowedBeside(document: OpenApiDocument, keyword: JsonPointer): string {
  const properties = valueAt(document, `${keyword.slice(0, keyword.lastIndexOf('/'))}/properties`);
  const names = isRecord(properties) ? Object.keys(properties) : [];
  return names.length === 0
    ? 'a part of the schema allows no other field'
    : `a part of the schema allows only ${shortList(names.map(quoted))}`;
}

/** What is named by the path within it, and how it is called as a whole. */
const wholes: ReadonlyMap<Place, string> = new Map([
  ['body', 'The body'],
  ['options', 'What the function is given'],
  ['result', 'The result'],
]);

function pathName({ in: place, prefix }: SchemaSubject, at: JsonPointer): string {
  const path = cutText(dottedPath(prefix + at), 300);
  const whole = wholes.get(place);
  if (whole !== undefined) return path === '' ? whole : `\`${path}\``;
  return place === 'header' ? `The header \`${path}\`` : `The ${place} parameter \`${path}\``;
}

function describe(keyword: string, value: unknown): string {
  if (keyword === 'type' && value !== undefined && typeof value !== 'object')
    return `the ${typeof value} ${preview(value)}`;
  return value === null ? 'null' : preview(value);
}

function nearestAllowed({ params }: SchemaError, value: unknown): string | undefined {
  const allowed = params['allowedValues'];
  if (typeof value !== 'string' || !Array.isArray(allowed)) return undefined;
  return nearMiss(
    value,
    allowed.filter((candidate) => typeof candidate === 'string'),
  );
}

/** A body may have very many names that nobody knows; so many are compared with one that is missing. */
const maxStrangers = 100;

/** Which unknown key beside a missing one was probably meant to be it. */
function misspelt(shape: Shape, at: JsonPointer, missing: string, holder: unknown): string | undefined {
  if (typeof holder !== 'object' || holder === null || Array.isArray(holder)) return undefined;
  const fields = shapeBelow(shape, at)?.fields;
  const strangers = Object.keys(holder)
    .filter((key) => fields === undefined || !fields.has(key))
    .slice(0, maxStrangers);
  return strangers.find((key) => nearMiss(key, [missing]) === missing);
}

/** The shape at a place within a value; `undefined` where the document names none. */
function shapeBelow(shape: Shape, at: JsonPointer): Shape | undefined {
  let below: Shape | undefined = shape;
  for (const name of pointerSegments(at)) {
    if (below === undefined) return undefined;
    below = below.fields?.get(name)?.shape() ?? below.items();
  }
  return below;
}

/** Where the broken keyword is written, or the schema that has it, where it is put in other words there. */
function documentPointer({ document, schema }: SchemaSubject, { place = schema }: SchemaError): JsonPointer {
  const known = written.get(document) ?? new Map<JsonPointer, JsonPointer>();
  written.set(document, known);
  const pointer = known.get(place) ?? (valueAt(document, place) === undefined ? above(place) : place);
  known.set(place, pointer);
  return pointer;
}

/** Where the keywords of a document that values have broken are written: there are as many as its schemas have. */
const written = new WeakMap<OpenApiDocument, Map<JsonPointer, JsonPointer>>();

function above(place: JsonPointer): JsonPointer {
  return place.slice(0, place.lastIndexOf('/'));
}
