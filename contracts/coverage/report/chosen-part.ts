import { listed } from '../../reporters/parts/visible.ts';

/**
 * The part of a document that a report is about, in words: `the operations of flows and imports`; nothing where it is the
 * whole of it.
 *
 * @param end What follows where there is a part: ` in `.
 */
export function chosenPart(resources: readonly string[] | undefined, end = ''): string {
  return resources === undefined ? '' : `the operations of ${inWords(resources)}${end}`;
}

/** Names as a sentence has them: `exports, flows and imports`. */
export function inWords(resources: readonly string[]): string {
  return listed(resources, resources.length);
}
