/** The releases of Node that were seen to have the flags, and to look at them while they run. */
const seen = [22, 24];

/**
 * Whether something of how V8 uses memory is ours to choose: in a release that was tried, where nobody has chosen.
 *
 * @param given What Node was started with.
 * @param what A part of the names of the flags that it is chosen by.
 */
export function isOurs(version: string, given: readonly string[], what: 'semi-space' | 'heap-growing'): boolean {
  const flags = given.join(' ').replaceAll('_', '-');
  return seen.includes(Number.parseInt(version, 10)) && !flags.includes(what) && !flags.includes('memory-saver');
}
