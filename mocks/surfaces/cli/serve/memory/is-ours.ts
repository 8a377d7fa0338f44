/** The releases of Node that were seen to have the flags, and to look at them while they run. */
const seen = [22, 24];

/** What somebody says who has their own idea of how much memory is taken. */
const own =
  /--(?:(?:min|max)[-_]semi[-_]space|semi[-_]space|max[-_]old[-_]space|max[-_]heap|heap[-_]growing|memory[-_]saver)/;

/** Whether how V8 uses memory is ours to choose: in a release that was tried, where nobody has chosen. */
export function isOurs(version: string, given: readonly string[]): boolean {
  return seen.includes(Number.parseInt(version, 10)) && !own.test(given.join(' '));
}
