import type { Contract } from '../../../contracts/contract/contract.ts';
import { type Masking, maskedAll } from '../../../contracts/redaction/masked-values.ts';
import { secretMask } from '../../../contracts/redaction/secrets/mark.ts';
import { isRecord } from '../../../spec/document/document.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { MarkedField } from '../../../spec/resource/resource.ts';
import { schemaAt } from '../../../spec/schema/schema.ts';

/**
 * Makes what masks the secrets of a document so that their schemas let the masks through: six stars, as many as the
 * schema wants, or another text that says nothing. Where none fits, the secret is left out.
 */
export function fittingMasking(contract: Contract): Masking<MarkedField> {
  const texts = new Map<JsonPointer, string | undefined>();
  const fits = (pointer: JsonPointer, value: unknown): boolean =>
    contract.checkValue(pointer, value, 'response').length === 0;
  const textOf = (pointer: JsonPointer): string | undefined => {
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
    return [maskedAll(secret), maskedAll(withoutNumbers(secret))].find((masked) => fits(pointer, masked));
  };
}

/** Texts that stand for a secret, the plainest first. */
function candidates(contract: Contract, pointer: JsonPointer): readonly string[] {
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

/** Longer masks are not made, whatever a schema wants. */
const longest = 10_000;

/** A value without its numbers: no mask is one. */
function withoutNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => typeof item !== 'number').map(withoutNumbers);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).filter(([, child]) => typeof child !== 'number');
  return Object.fromEntries(entries.map(([name, child]) => [name, withoutNumbers(child)]));
}
