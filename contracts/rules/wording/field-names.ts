import { cutText } from '../../violations/cut-text.ts';
import { didYouMean, nearMiss } from '../../violations/near-miss.ts';

/** A name for a sentence, the start of one that is long. */
export function quoted(name: string): string {
  return `\`${cutText(name, 200)}\``;
}

/** Names for a sentence, the first of them where there are very many. */
export function shortList(names: readonly string[]): string {
  const more = names.length > 40 ? ` and ${names.length - 40} more` : '';
  return names.slice(0, 40).join(', ') + more;
}

/**
 * Words an unknown key.
 *
 * @param present The keys that stand beside it: none of them was meant.
 */
export function unknownKey(
  name: string,
  known: readonly string[],
  present: readonly string[] = [],
): { message: string; suggestion: string | undefined } {
  const suggestion = nearMiss(name, known, present);
  return { message: `${quoted(name)} is not a field${didYouMean(suggestion) || '.'}`, suggestion };
}
