import type { Syntax } from './syntax.ts';

/** How many characters the shortest text has that a pattern takes. */
export function shortestOf(syntax: Syntax): number {
  if (syntax.kind === 'atom') return 1;
  if (syntax.kind === 'repeat') return syntax.min === 0 ? 0 : syntax.min * shortestOf(syntax.body);
  if (syntax.kind === 'sequence') return syntax.parts.reduce((sum, part) => sum + shortestOf(part), 0);
  return syntax.kind === 'choice' ? syntax.parts.map(shortestOf).reduce((one, other) => Math.min(one, other)) : 0;
}

/** How many characters the longest text has that a pattern takes; infinity where there is no longest. */
export function longestOf(syntax: Syntax): number {
  if (syntax.kind === 'atom') return 1;
  // What takes nothing may still be tried as often as it may be repeated.
  if (syntax.kind === 'repeat') return syntax.max === 0 ? 0 : syntax.max * Math.max(1, longestOf(syntax.body));
  if (syntax.kind === 'sequence') return syntax.parts.reduce((sum, part) => sum + longestOf(part), 0);
  return syntax.kind === 'choice' ? syntax.parts.map(longestOf).reduce((one, other) => Math.max(one, other)) : 0;
}
