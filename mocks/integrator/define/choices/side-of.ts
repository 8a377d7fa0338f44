/** The side of an option that counts in a fake at the moment; the first where it is none of them. */
export function sideOf<Side extends string | number>(sides: readonly [Side, ...Side[]], value: unknown): Side {
  return sides.find((one) => one === value) ?? sides[0];
}
