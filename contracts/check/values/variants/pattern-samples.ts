import fc from 'fast-check';
import { shortestOf } from '../../../pattern/length.ts';
import { readSyntax } from '../../../pattern/syntax.ts';
import { patternText } from '../../../sample/demand/pattern-text.ts';
import { mayMatch } from '../../../schema/keyword/may-match.ts';
import { readPattern } from '../../../schema/keyword/read-pattern.ts';

/** What was made for a pattern before: making it is slow, and it is the same each time. */
const generators = new Map<string, fc.Arbitrary<string>>();
const samples = new Map<string, readonly string[]>();

/** Generates texts that fit a pattern. */
export function patternTexts(pattern: string): fc.Arbitrary<string> {
  const known = generators.get(pattern) ?? textsFor(pattern);
  generators.set(pattern, known);
  return known;
}

/** What demands longer texts gets none that are made at random. */
const longestText = 10_000;

function textsFor(pattern: string): fc.Arbitrary<string> {
  const read = readPattern(pattern);
  try {
    if (read.kind === 'read' && read.expression.flags === 'u') {
      const { source, flags } = read.expression;
      if (shortestOf(readSyntax(source, flags)) <= longestText) {
        return fc.stringMatching(read.expression, { size: 'small' });
      }
    }
  } catch {
    // It looks ahead, for example: the generator does not know how.
  }
  // A few plain texts; where none is found, an empty one has to do.
  const texts = [0, 1, 2, 3].flatMap((choice) => patternText(pattern, { more: choice, choice }) ?? []);
  const fitting = texts.filter((text) => mayMatch(pattern, text) === true);
  return fc.constantFrom(...(fitting.length === 0 ? [''] : fitting));
}

/** Some texts that fit a pattern, always the same for the same pattern. */
export function patternSamples(pattern: string): readonly string[] {
  const known = samples.get(pattern) ?? fc.sample(patternTexts(pattern), { seed: 3, numRuns: 5 });
  samples.set(pattern, known);
  return known;
}
