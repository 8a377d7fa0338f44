/**
 * A backend's words must not steer the terminal, nor begin a line of their own, nor be a command to the CI whose log they
 * stand in: `::error::`, `##[group]`, `##vso[…]`, `##teamcity[…]`.
 */
export function visible(text: string): string {
  return text
    .replaceAll(steering, (found) => written(found))
    .replace(/^\s*:(?=:)/, (found) => found.replace(':', written));
}

/** What steers a terminal or the direction of a text, and the first sign of a command that CI reads anywhere in a line. */
const steering = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]|#(?=#\w*\[)/gu;

function written(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A text of several lines, each of them made visible. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}

/** A number with its noun: `1 check`, `1,630 checks`. */
export function counted(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}

/** Names in a row, the first few of many. */
export function listed(names: readonly string[], max: number): string {
  const shown = names.slice(0, max);
  const rest = names.length - shown.length;
  const last = rest > 0 ? `${rest.toLocaleString('en')} more` : shown.pop();
  return shown.length === 0 ? (last ?? '') : `${shown.join(', ')} and ${last}`;
}

/** A time in the unit that reads best; an empty text where it is not known. */
export function duration(milliseconds: number | undefined): string {
  if (milliseconds === undefined) return '';
  // Rounded first: a minute has no 60 seconds left over.
  if (Math.round(milliseconds) < 1000) return `${Math.round(milliseconds)} ms`;
  const tenths = Math.round(milliseconds / 100);
  if (tenths < 600) return `${(tenths / 10).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
