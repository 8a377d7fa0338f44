import { isRecord } from '../../../spec/document/document.ts';
import type { JsonObject } from '../../../spec/json/json-object.ts';
import { valuesAt } from '../../../spec/resource/field-path.ts';
import type { Agreement } from '../../../spec/resource/resource.ts';
import type { Contract } from '../../contract/contract.ts';
import type { Resource } from '../resource/resources.ts';
import { type Change, setValues } from '../values/paths/set-values.ts';

type Basis = Pick<Contract, 'checkValue'>;

/**
 * A body whose values go together as the document says: none is there twice that is to be a value of its own, and what
 * names another value of the body names one that is there. What names a value of another record is left out. What is
 * wrong by its schema stays as it is.
 */
export function agreeingValues(
  contract: Basis,
  { agreements }: Pick<Resource, 'agreements'>,
  body: JsonObject,
): JsonObject {
  const agreed = [...agreements].sort(uniqueFirst).reduce<unknown>((value, agreement) => {
    const isRight = (old: unknown): boolean => contract.checkValue(agreement.pointer, old, 'request').length === 0;
    const change = agreement.kind === 'unique' ? distinctly(isRight) : namingOne(agreement, value);
    return setValues(value, agreement.path, (old) => (old === null || !isRight(old) ? 'keep' : change(old)));
  }, body);
  return isRecord(agreed) ? agreed : body;
}

/** What is named is settled before those that name it. */
function uniqueFirst(one: Agreement, other: Agreement): number {
  return Number(other.kind === 'unique') - Number(one.kind === 'unique');
}

/** Each value once: another takes the place of one that was there before, or nothing. */
function distinctly(isRight: (value: unknown) => boolean): (old: unknown) => Change {
  const seen = new Set<unknown>();
  return (old) => {
    if (seen.size < seen.add(old).size) return 'keep';
    const other = typeof old === 'string' ? `${old}${seen.size}` : undefined;
    if (other === undefined || seen.has(other) || !isRight(other)) return 'remove';
    seen.add(other);
    return { value: other };
  };
}

/** A value that is there in the place of one that is not. */
function namingOne(agreement: Agreement & { readonly kind: 'names' }, body: unknown): (old: unknown) => Change {
  if (agreement.in !== undefined) return () => 'remove';
  const names = valuesAt(body, agreement.of).map(({ value }) => value);
  return (old) => (names.includes(old) ? 'keep' : names.length === 0 ? 'remove' : { value: names[0] });
}
