import { isRecord } from '../../../spec/document/document.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { type Basis, fits, type PlainRecord } from '../basis/basis.ts';
import type { RecordId } from '../basis/id-context.ts';

/** What a field is called that says where something is. */
const address = /^(location|uri|url|href|self|link)$/i;

/** What a field is called that names something by its id. */
const identity = /(id|uuid|guid)$/i;

/** What is called like an id in responses, and is none of a record: each has its own. */
const ofTheExchange = /^(request|req|trace|correlation|transaction|session|tenant|account|client)/i;

/** Where a record is. */
interface Place {
  readonly id: string;
  /** As a path, and whole. */
  readonly places: readonly string[];
}

/**
 * A response to a creation that shows nothing of the record but where it is: `{ entity_id, location }`, or its id alone.
 * Where one field alone is called like an id, it names the record; `undefined` where nothing does.
 */
export function pointingBody(
  basis: Basis,
  schema: JsonPointer,
  body: unknown,
  { id, places }: Place,
): PlainRecord | RecordId | undefined {
  if (typeof body === 'string' || typeof body === 'number') return pointingText(basis, schema, body, { id, places });
  const { fields } = basis.shapeAt(schema);
  if (fields === undefined || !isRecord(body)) return undefined;
  const names = [...fields.keys()].filter((name) => identity.test(name) && !ofTheExchange.test(name));
  const [only, second] = names;
  const given = [...fields].flatMap(([name, { pointer }]): [string, unknown][] => {
    const isId = name === only && second === undefined;
    const values = isId ? [id, Number(id)] : address.test(name) ? places.toReversed() : [];
    const value = values.find((one) => fits(basis, pointer, one));
    return value === undefined ? [] : [[name, value]];
  });
  const pointing = { ...body, ...Object.fromEntries(given) };
  return given.length > 0 && fits(basis, schema, pointing) ? pointing : undefined;
}

/** A text or number alone is the id, or an address where the document shows or wants one; a sentence is none of both. */
function pointingText(basis: Basis, schema: JsonPointer, body: RecordId, { id, places }: Place): RecordId | undefined {
  const text = String(body);
  if (/\s/.test(text)) return undefined;
  const values = /^(https?:\/)?\//.test(text) ? [text.startsWith('/') ? places[0] : places.at(-1)] : [id, Number(id)];
  return values.find((one) => one !== undefined && fits(basis, schema, one));
}
