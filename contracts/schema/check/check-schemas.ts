import { DocumentError, isRecord, type OpenApiDocument, referenceAt } from '../../../spec/document/document.ts';
import { type LineOf, placedPointer, placeText } from '../../../spec/document/line-map.ts';
import { appendPointer, type JsonPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import { referenceKeywords, subschemasOf } from '../keyword/walk.ts';
import type { Meant } from '../meant/meant.ts';
import { meantSchema } from '../meant/meant-schema.ts';
import type { DocumentNote, SchemaFault } from './document-note.ts';
import { keywordFaults } from './keyword-values.ts';
import { oddities } from './oddities.ts';
import { isRing } from './reference-ring.ts';
import { maxForOneValue, tooHeavy } from './weight.ts';

/** What the schemas of a document are like, before any value is judged by them. */
export interface SchemaReport {
  /** What is not read as it is written. */
  readonly found: readonly SchemaFault[];
  /** What is meant by schemas that let nothing through as they are written. */
  readonly meant: ReadonlyMap<JsonPointer, Meant>;
  /** The schemas that have a pattern which cannot be read. */
  readonly unread: ReadonlySet<JsonPointer>;
  /** Whether one asks for what the others beside it leave over; following that takes a compiler long. */
  readonly unevaluated: boolean;
  /** Whether one names a field that every object inherits, such as `constructor`. */
  readonly inherited: boolean;
}

/**
 * Looks through the schemas that judging can ask for, and through all others of the document.
 *
 * What stands in the way of judging is an error where an operation needs it, and a note where none does.
 *
 * @throws {DocumentError} where a schema that an operation needs cannot be read.
 */
export function checkSchemas(document: OpenApiDocument, needed: readonly JsonPointer[], lineOf: LineOf): SchemaReport {
  const survey = newSurvey();
  const faults = lookThrough(document, needed, survey);
  if (faults.length > 0) throw failure(faults.map((fault) => placedFault(fault, lineOf)));
  const idle = lookThrough(document, componentSchemas(document), survey).map((fault) => ({
    ...fault,
    message: `${fault.message} No operation needs this schema.`,
  }));
  const { reported, meant, unread, unevaluated, inherited } = survey;
  return { found: [...reported, ...idle], meant, unread, unevaluated, inherited };
}

/** Something that was found, with its line. */
export function placedFault(fault: SchemaFault, lineOf: LineOf): DocumentNote {
  return { ...fault, ...placedPointer(lineOf, fault.pointer) };
}

/** What stands in the way of judging by the schemas that operations need. */
export function schemaFaults(document: OpenApiDocument, needed: readonly JsonPointer[]): readonly SchemaFault[] {
  return lookThrough(document, needed, newSurvey());
}

function newSurvey(): Survey {
  return {
    seen: new Set(),
    inPlace: new Map(),
    reported: [],
    meant: new Map(),
    unread: new Set(),
    unevaluated: false,
    inherited: false,
  };
}

/** What has been found on the way. */
interface Survey {
  readonly seen: Set<JsonPointer>;
  /** The schemas that judge the same value as one that takes them in, where there are any. */
  readonly inPlace: Map<JsonPointer, JsonPointer[]>;
  readonly reported: SchemaFault[];
  readonly meant: Map<JsonPointer, Meant>;
  readonly unread: Set<JsonPointer>;
  unevaluated: boolean;
  inherited: boolean;
}

function lookThrough(document: OpenApiDocument, from: readonly JsonPointer[], survey: Survey): SchemaFault[] {
  const faults: SchemaFault[] = [];
  const fresh: JsonPointer[] = [];
  const takeIn = (pointer: JsonPointer, other: JsonPointer): void => {
    const others = survey.inPlace.get(pointer);
    if (others === undefined) survey.inPlace.set(pointer, [other]);
    else others.push(other);
  };
  const open = from.map((pointer): [JsonPointer, unknown] => [pointer, valueAt(document, pointer)]);
  for (const [pointer, schema] of open) {
    if (survey.seen.has(pointer)) continue;
    survey.seen.add(pointer);
    fresh.push(pointer);
    if (!isRecord(schema)) continue;
    if ('unevaluatedProperties' in schema || 'unevaluatedItems' in schema) survey.unevaluated = true;
    if (namesInherited(schema)) survey.inherited = true;
    for (const { keyword, message } of keywordFaults(schema)) {
      faults.push({ pointer: appendPointer(pointer, keyword), keyword, message });
    }
    for (const { unread, ...reported } of oddities(schema, pointer)) {
      survey.reported.push(reported);
      if (unread) survey.unread.add(pointer);
    }
    const meant = faults.length === 0 ? meantSchema(document, { schema, pointer }) : undefined;
    if (meant !== undefined) survey.meant.set(pointer, meant);
    for (const keyword of referenceKeywords) {
      const ref = schema[keyword];
      if (typeof ref !== 'string') continue;
      const target = targetOf(document, pointer, keyword, ref);
      if (typeof target === 'string') {
        takeIn(pointer, target);
        open.push([target, valueAt(document, target)]);
      } else faults.push(target);
    }
    for (const { pointer: at, value, inPlace } of subschemasOf(schema, pointer)) {
      if (inPlace) takeIn(pointer, at);
      open.push([at, value]);
    }
  }
  const heavy = faults.length === 0 ? tooHeavy(fresh, (pointer) => survey.inPlace.get(pointer) ?? []) : undefined;
  if (heavy !== undefined) {
    const message = `More than ${maxForOneValue} schemas would judge one value here, each counted as often as others take it in. Let fewer of them take in the same ones.`;
    faults.push({ pointer: heavy, keyword: 'allOf', message });
  }
  return faults;
}

/** Whether a schema names a field that every object inherits. */
function namesInherited({
  required,
  properties,
  dependentRequired,
  dependentSchemas,
}: Readonly<Record<string, unknown>>): boolean {
  const isInherited = (name: unknown): boolean => typeof name === 'string' && name in Object.prototype;
  for (const map of [properties, dependentRequired, dependentSchemas]) {
    if (isRecord(map) && Object.keys(map).some(isInherited)) return true;
  }
  const lists = [required, ...(isRecord(dependentRequired) ? Object.values(dependentRequired) : [])];
  return lists.some((list) => (Array.isArray(list) ? list.some(isInherited) : isInherited(list)));
}

function targetOf(
  document: OpenApiDocument,
  pointer: JsonPointer,
  keyword: string,
  ref: string,
): JsonPointer | SchemaFault {
  const at = appendPointer(pointer, keyword);
  try {
    const target = referenceAt(document, pointer, ref);
    const value = valueAt(document, target);
    if (isRing(document, target))
      return { pointer: at, keyword, message: `\`${keyword}\` leads back to itself, through nothing else. Mend it.` };
    if (isRecord(value) || typeof value === 'boolean') return target;
    const found = value === undefined ? 'nothing' : JSON.stringify(value);
    return {
      pointer: at,
      keyword,
      message: `\`${keyword}\` leads to ${target}, where ${found} stands. Mend it, or add a schema there.`,
    };
  } catch (error) {
    if (error instanceof DocumentError) return { pointer: at, keyword, message: error.message };
    throw error;
  }
}

function componentSchemas(document: OpenApiDocument): JsonPointer[] {
  const schemas: unknown = document.components?.schemas;
  return isRecord(schemas) ? Object.keys(schemas).map((name) => appendPointer('#/components/schemas', name)) : [];
}

/** Several at once are reported together: who mends a document wants to see them all. */
function failure(faults: readonly DocumentNote[]): DocumentError {
  const [first] = faults;
  const reported = faults.slice(0, 5).map((fault) => {
    const written = placeText(fault);
    return `At ${fault.pointer}${written === undefined ? '' : ` (${written})`}: ${fault.message}`;
  });
  const more = faults.length > 5 ? ` And ${faults.length - 5} more.` : '';
  const count = faults.length === 1 ? 'a schema in it' : `${faults.length} places in its schemas`;
  return new DocumentError(
    `Failed to read the document: ${count} cannot be read. ${reported.join(' ')}${more}`,
    first?.pointer ?? '#',
    first?.line,
  );
}
