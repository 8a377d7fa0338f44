import type { Contract } from '../../../contracts/contract/contract.ts';
import { mediaExample } from '../../../contracts/reading/responses/examples/media-example.ts';
import type { Content } from '../../../spec/content/content.ts';
import { isRecord } from '../../../spec/document/document.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import type { OutgoingRequest } from './outgoing-requests.ts';

/** The body of a request that the fake sends. */
export interface OutgoingBody {
  readonly mediaType: string | undefined;
  readonly body: unknown;
}

/** How deep in a body the record may stand. */
const deepest = 3;

/** Makes the body of a request: its example, or else a sample of its schema, filled with what a record has of its fields. */
export function outgoingBody(contract: Contract, { content }: OutgoingRequest, record: unknown): OutgoingBody {
  const [mediaType, { pointer, schema } = {}] = meantContent(content);
  if (mediaType === undefined || pointer === undefined) return { mediaType: undefined, body: undefined };
  const example: unknown = mediaExample(contract, pointer);
  if (schema === undefined) return { mediaType, body: example ?? record ?? {} };
  const isGood = example !== undefined && contract.checkValue(schema, example, 'response').length === 0;
  const sample = isGood ? undefined : contract.sample(schema, { direction: 'response' });
  const body = isGood ? example : sample?.ok === true ? sample.value : {};
  return { mediaType, body: filled(contract, schema, body, record) };
}

/** Whether a body keeps the schema of a request; the first violation where it does not. */
export function bodyFlaw(contract: Contract, { content }: OutgoingRequest, body: unknown): string | undefined {
  const [, { schema } = {}] = meantContent(content);
  return schema === undefined ? undefined : contract.checkValue(schema, body, 'response')[0]?.message;
}

/** The JSON of what a body may be, or else the first. */
function meantContent(content: OutgoingRequest['content']): readonly [string, Content] | readonly [] {
  return [...content].find(([type]) => /json/.test(type)) ?? [...content][0] ?? [];
}

function filled(contract: Contract, schema: JsonPointer, body: unknown, record: unknown): unknown {
  if (!isRecord(body) || !isRecord(record)) return body;
  const records = [record, ...Object.values(record).filter(isRecord)];
  const places = placesOf(contract.shapeAt(schema), []);
  let best: { readonly path: readonly string[]; readonly values: [string, unknown][] } | undefined;
  for (const one of records)
    for (const { path, names } of places) {
      const values = Object.entries(one).filter(([name]) => names.has(name));
      if (values.length > (best?.values.length ?? 0)) best = { path, values };
    }
  if (best === undefined) return body;
  const isValid = (value: unknown): boolean => contract.checkValue(schema, value, 'response').length === 0;
  const { path, values } = best;
  const whole = withValues(body, path, values);
  if (isValid(whole)) return whole;
  return values.reduce<unknown>((so, value) => {
    const next = isRecord(so) ? withValues(so, path, [value]) : so;
    return isValid(next) ? next : so;
  }, body);
}

/** The objects that a schema names fields of, the outermost first. */
function placesOf(
  { fields }: Shape,
  path: readonly string[],
): { readonly path: readonly string[]; readonly names: ReadonlySet<string> }[] {
  if (fields === undefined || path.length > deepest) return [];
  const below = [...fields].flatMap(([name, field]) => placesOf(field.shape(), [...path, name]));
  return [{ path, names: new Set(fields.keys()) }, ...below];
}

function withValues(
  body: Readonly<Record<string, unknown>>,
  [first, ...rest]: readonly string[],
  values: readonly [string, unknown][],
): Readonly<Record<string, unknown>> {
  if (first === undefined) return { ...body, ...Object.fromEntries(values) };
  const inner = body[first];
  return { ...body, [first]: withValues(isRecord(inner) ? inner : {}, rest, values) };
}
