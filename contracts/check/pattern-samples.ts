import fc from 'fast-check';

/** What was made for a pattern before: making it is slow, and it is the same each time. */
const generators = new Map<string, fc.Arbitrary<string>>();
const samples = new Map<string, readonly string[]>();

/** Generates texts that fit a pattern. */
export function patternTexts(pattern: string): fc.Arbitrary<string> {
  const known = generators.get(pattern) ?? fc.stringMatching(new RegExp(pattern, 'u'), { size: 'small' });
  generators.set(pattern, known);
  return known;
}

/** Some texts that fit a pattern, always the same for the same pattern. */
export function patternSamples(pattern: string): readonly string[] {
  const known = samples.get(pattern) ?? fc.sample(patternTexts(pattern), { seed: 3, numRuns: 5 });
  samples.set(pattern, known);
  return known;
}
