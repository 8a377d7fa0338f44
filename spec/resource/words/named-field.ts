import { isRecord, type OpenApiDocument, referenceAt } from '../../document/document.ts';
import { appendPointer, type JsonPointer, valueAt } from '../../json/json-pointer.ts';
import type { FieldPath } from '../field-path.ts';

/**
 * Whether a schema has a place for a field: it names it, or lets any field through.
 *
 * @param path Where the field stands; a number and `-` are items of a list, as `*` is.
 */
export function namesField(document: OpenApiDocument, schema: JsonPointer, path: FieldPath): boolean {
  const seen = new Set<string>();

  function isNamed(pointer: JsonPointer, depth: number): boolean {
    const step = path[depth];
    const key = `${depth} ${pointer}`;
    const written = valueAt(document, pointer);
    if (step === undefined) return written !== undefined && written !== false;
    if (written === true) return true;
    if (!isRecord(written) || seen.has(key)) return false;
    seen.add(key);
    if (typeof written['$ref'] === 'string' && isNamed(referenceAt(document, pointer, written['$ref']), depth)) {
      return true;
    }
    const branches = inPlace.flatMap((keyword) => childrenOf(pointer, keyword, written[keyword]));
    if (branches.some((branch) => isNamed(branch, depth))) return true;
    const next = isItem(step) ? [...items, ...maps] : ['additionalProperties', 'unevaluatedProperties'];
    if (
      next.flatMap((keyword) => childrenOf(pointer, keyword, written[keyword])).some((one) => isNamed(one, depth + 1))
    ) {
      return true;
    }
    const { properties, patternProperties } = written;
    if (isRecord(properties) && Object.hasOwn(properties, step)) {
      if (isNamed(appendPointer(pointer, 'properties', step), depth + 1)) return true;
    }
    if (isRecord(patternProperties) && !isItem(step)) return true;
    return saysNothing(written);
  }

  return isNamed(schema, 0);
}

/** Keywords whose schemas are about the same value. */
const inPlace = ['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'dependentSchemas'];
const items = ['items', 'prefixItems', 'contains', 'unevaluatedItems'];
const maps = ['additionalProperties', 'unevaluatedProperties', 'properties', 'patternProperties'];

function isItem(step: string): boolean {
  return step === '*' || step === '-' || /^\d+$/.test(step);
}

function childrenOf(pointer: JsonPointer, keyword: string, value: unknown): readonly JsonPointer[] {
  if (value === undefined) return [];
  const at = appendPointer(pointer, keyword);
  if (Array.isArray(value)) return [...value.keys()].map((index) => appendPointer(at, index));
  const isMap = keyword === 'properties' || keyword === 'patternProperties' || keyword === 'dependentSchemas';
  return isMap ? Object.keys(Object(value)).map((name) => appendPointer(at, name)) : [at];
}

/** Whether a schema names no field and no item, so that any may be there. */
function saysNothing(schema: Readonly<Record<string, unknown>>): boolean {
  const { type } = schema;
  const types = Array.isArray(type) ? type : [type];
  const isOpen = type === undefined || types.includes('object') || types.includes('array');
  const said = ['$ref', 'properties', 'patternProperties', 'additionalProperties', ...inPlace, ...items];
  return isOpen && !said.some((keyword) => keyword in schema);
}
