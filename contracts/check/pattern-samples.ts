import fc from 'fast-check';
import { patternText, toPattern } from '../sample/pattern-text.ts';

/** What was made for a pattern before: making it is slow, and it is the same each time. */
const generators = new Map<string, fc.Arbitrary<string>>();
const samples = new Map<string, readonly string[]>();

/** Generates texts that fit a pattern. */
export function patternTexts(pattern: string): fc.Arbitrary<string> {
  const known = generators.get(pattern) ?? textsFor(pattern);
  generators.set(pattern, known);
  return known;
}

function textsFor(pattern: string): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern, 'u'), { size: 'small' });
  } catch {
    // Looks ahead, back references, other dialects: a few plain texts, if any is found.
    const texts = [0, 1, 2, 3].flatMap((choice) => patternText(pattern, { more: choice, choice }) ?? []);
    return fc.constantFrom('', ...texts.filter((text) => toPattern(pattern)?.test(text) === true));
  }
}

/** Some texts that fit a pattern, always the same for the same pattern. */
export function patternSamples(pattern: string): readonly string[] {
  const known = samples.get(pattern) ?? fc.sample(patternTexts(pattern), { seed: 3, numRuns: 5 });
  samples.set(pattern, known);
  return known;
}
