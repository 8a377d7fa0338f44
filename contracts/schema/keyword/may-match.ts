import { PatternCostError } from '../../pattern/run.ts';
import { readPattern } from './read-pattern.ts';

/** Whether a text fits a pattern of a document; `undefined` where that cannot be judged. */
export function mayMatch(pattern: string, text: string): boolean | undefined {
  const read = readPattern(pattern);
  if (read.kind === 'unreadable') return undefined;
  try {
    return read.pattern.test(text);
  } catch (error) {
    if (error instanceof PatternCostError) return undefined;
    throw error;
  }
}
