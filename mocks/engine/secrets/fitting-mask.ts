import type { Contract } from '../../../contracts/contract/contract.ts';
import { type Masking, maskedAll } from '../../../contracts/redaction/masked-values.ts';
import { secretMask } from '../../../contracts/redaction/secrets/mark.ts';
import { isRecord, type OpenApiDocument } from '../../../spec/document/document.ts';
import { appendPointer, type JsonPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import type { MarkedField } from '../../../spec/resource/resource.ts';
import { schemaAt } from '../../../spec/schema/schema.ts';

/**
 * Makes what masks the secrets of a document so that their schemas let the masks through: six stars, as many as the
 * schema wants, or another text that says nothing. Where none fits, the secret is left out.
 */
export function fittingMasking(contract: Pick<Contract, 'document' | 'checkValue'>): Masking<MarkedField> {
  const texts = new Map<JsonPointer, string | undefined>();
  const plain = new Map<JsonPointer, boolean>();
  const isPlain = (pointer: JsonPointer): boolean => {
    const known = plain.get(pointer) ?? takesAnyText(contract.document, pointer);
    plain.set(pointer, known);
    return known;
  };
  const fits = (pointer: JsonPointer, value: unknown): boolean => {
    try {
      return contract.checkValue(pointer, value, 'response').length === 0;
    } catch {
      // A contract that is compiled beforehand judges whole bodies only: the response is judged before it leaves.
      return typeof value !== 'string' || hasLength(contract, pointer, value);
    }
  };
  const textOf = (pointer: JsonPointer): string | undefined => {
    if (isPlain(pointer)) return secretMask;
    if (!texts.has(pointer)) {
      const text = candidates(contract, pointer).find((one) => fits(pointer, one));
      texts.set(pointer, text);
    }
    return texts.get(pointer);
  };
  return ({ pointer }, secret) => {
    if (secret === null || secret === '') return secret;
    if (typeof secret === 'string') return textOf(pointer);
    if (typeof secret !== 'object') return undefined;
    if (isPlain(pointer)) return maskedAll(secret);
    return [maskedAll(secret), maskedAll(withoutNumbers(secret))].find((masked) => fits(pointer, masked));
  };
}

/** Whether a schema lets any text through wherever it lets one: most secrets have such a schema, and need no validator. */
function takesAnyText(document: OpenApiDocument, pointer: JsonPointer, depth = 0): boolean {
  if (valueAt(document, pointer) === true) return true;
  if (!isRecord(valueAt(document, pointer)) || depth > deepest) return false;
  const { keywords, layers } = schemaAt(document, pointer);
  const [only, second] = layers;
  if (only === undefined || second !== undefined) return false;
  return Object.entries(keywords).every(([keyword, value]) => {
    if (keyword === 'type') return takesText(value, keywords);
    if (keyword === 'properties')
      return Object.keys(Object(value)).every((name) =>
        takesAnyText(document, appendPointer(only, keyword, name), depth + 1),
      );
    if (keyword === 'items' || keyword === 'additionalProperties')
      return takesAnyText(document, appendPointer(only, keyword), depth + 1);
    return says.has(keyword) || keyword.startsWith('x-');
  });
}

function takesText(type: unknown, keywords: Readonly<Record<string, unknown>>): boolean {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  const isHolder = 'properties' in keywords || 'additionalProperties' in keywords || 'items' in keywords;
  return types.includes('string') || (isHolder && types.some((one) => one === 'object' || one === 'array'));
}

/** Keywords that let everything through. */
const says: ReadonlySet<string> = new Set([
  ...['title', 'description', 'default', 'example', 'examples', 'deprecated', 'readOnly', 'writeOnly', 'required'],
]);

/** Deeper than this, a schema is not looked into. */
const deepest = 20;

/** Texts that stand for a secret, the plainest first. */
function candidates(contract: Pick<Contract, 'document'>, pointer: JsonPointer): readonly string[] {
  const { minLength, maxLength } = schemaAt(contract.document, pointer).keywords;
  const lengths = [secretMask.length, minLength, maxLength].filter(
    (length): length is number => typeof length === 'number' && length > 0 && length <= longest,
  );
  const filled = (text: string, length: number): string =>
    text.repeat(Math.ceil(length / text.length)).slice(0, length);
  return [
    secretMask,
    ...['*', 'x', 'X', '0', 'Xx0*'].flatMap((text) => lengths.map((length) => filled(text, length))),
    '00000000-0000-0000-0000-000000000000',
  ];
}

function hasLength(contract: Pick<Contract, 'document'>, pointer: JsonPointer, { length }: string): boolean {
  const { minLength = 0, maxLength = longest } = schemaAt(contract.document, pointer).keywords;
  return length >= Number(minLength) && length <= Number(maxLength);
}

/** Longer masks are not made, whatever a schema wants. */
const longest = 10_000;

/** A value without its numbers: no mask is one. */
function withoutNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => typeof item !== 'number').map(withoutNumbers);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).filter(([, child]) => typeof child !== 'number');
  return Object.fromEntries(entries.map(([name, child]) => [name, withoutNumbers(child)]));
}
