import { RandomNumbers } from '../../mocks/engine/faults/rule/random.ts';
import type { Mutant } from './mutants.ts';

/** So many of the items, drawn by a seed, each as likely as any other; all of them, where there are not more. */
export function sampleOf<T>(items: readonly T[], count: number, seed: number): T[] {
  const numbers = new RandomNumbers(seed);
  const left = [...items];
  const drawn: T[] = [];
  while (drawn.length < count && left.length > 0) {
    drawn.push(...left.splice(Math.floor(numbers.next() * left.length), 1));
  }
  return drawn;
}

/**
 * Whether a mutant empties a sentence for people.
 *
 * Tests hold codes and data, and the wording of a sentence once, if at all: such a mutant says nothing of them. A text
 * is a sentence where it has three words in a row; a name, a path, a pattern or a key is none.
 */
export function isWording({ mutator, original }: Mutant): boolean {
  return mutator === 'StringLiteral' && /\p{L}+[,:;]? \p{L}+[,:;]? \p{L}+/u.test(original);
}
