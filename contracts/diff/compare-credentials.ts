import type { Operation } from '../../spec/operation.ts';
import type { SecurityAlternative, SecurityScheme } from '../../spec/security.ts';
import type { Comparison } from './comparison.ts';
import { nameOf } from './match-operations.ts';

const anybody = 'anybody';

/** Compares whom an operation lets in. */
export function compareCredentials(comparison: Comparison, old: Operation, changed: Operation): void {
  const before = alternativesOf(old.security);
  const after = alternativesOf(changed.security);
  const draft = { subject: nameOf(changed), operation: changed.id, old: old.pointer, new: changed.pointer };
  for (const alternative of before) {
    // Where anybody is let in, a caller with credentials is too.
    if (after.has(alternative) || after.has(anybody)) continue;
    comparison.report('credentials-removed', { ...draft, before: alternative });
  }
  for (const alternative of after) {
    if (before.has(alternative) || before.has(anybody)) continue;
    comparison.report('credentials-added', { ...draft, after: alternative });
  }
}

function alternativesOf(security: readonly SecurityAlternative[]): ReadonlySet<string> {
  if (security.length === 0) return new Set([anybody]);
  return new Set(security.map((all) => (all.length === 0 ? anybody : all.map(describe).sort().join(' and '))));
}

function describe(scheme: SecurityScheme): string {
  if (scheme.kind === 'http') return `a ${scheme.scheme} token`;
  return scheme.kind === 'apiKey' ? `the ${scheme.in} \`${scheme.name}\`` : scheme.type;
}
