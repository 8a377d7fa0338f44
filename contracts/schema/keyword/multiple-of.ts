/**
 * Whether a number is a multiple of another, as they are written: 19.99 is one of 0.01.
 *
 * Neither can be written in binary, so a division of the two cannot tell; whole numbers of their last place can.
 */
export function isMultipleOf(value: number, divisor: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor)) return value % divisor === 0;
  const one = decimalOf(value);
  const other = decimalOf(divisor);
  if (one === undefined || other === undefined || other.digits === 0n) return false;
  const places = Math.max(one.places, other.places);
  return (
    (one.digits * 10n ** BigInt(places - one.places)) % (other.digits * 10n ** BigInt(places - other.places)) === 0n
  );
}

/** A number as a whole number and how many of its digits stand behind the point; fewer than none where it ends in zeros. */
function decimalOf(value: number): { readonly digits: bigint; readonly places: number } | undefined {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  if (whole === '') return undefined;
  return { digits: BigInt(sign + whole + fraction), places: fraction.length - Number(exponent) };
}
