/**
 * Compares two values as texts have them: numbers as numbers, moments as moments, and anything else as text. Below 0 where
 * the first comes first, above where it comes last, 0 where they are the same.
 */
export function compareTexts(one: string, other: string): number {
  for (const read of [Number, Date.parse]) {
    const [left, right] = [read(one), read(other)];
    if (one !== '' && other !== '' && !Number.isNaN(left) && !Number.isNaN(right)) return left - right;
  }
  return one < other ? -1 : one > other ? 1 : 0;
}
