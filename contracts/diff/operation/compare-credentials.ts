import type { CredentialsView } from '../document/operation-view.ts';
import type { OperationPair } from './operation-pair.ts';

/** Compares whom an operation lets in. */
export function compareCredentials(pair: OperationPair): void {
  const { security: before } = pair.old;
  const { security: after } = pair.new;
  const draft = { subject: pair.name, old: before.pointer, new: after.pointer };
  for (const credentials of before.alternatives) {
    // Whoever shows more than is asked is let in too.
    if (after.alternatives.some((other) => isWithin(other, credentials))) continue;
    const close = after.alternatives.find((other) => hasSameSchemes(other, credentials));
    if (close === undefined) pair.report('credentials-removed', { ...draft, before: describe(credentials) });
    else pair.report('scope-added', { ...draft, before: describe(credentials), after: missing(close, credentials) });
  }
  for (const credentials of after.alternatives) {
    if (before.alternatives.some((other) => isWithin(other, credentials))) continue;
    const close = before.alternatives.find((other) => hasSameSchemes(other, credentials));
    if (close === undefined) pair.report('credentials-added', { ...draft, after: describe(credentials) });
    else pair.report('scope-removed', { ...draft, after: describe(credentials), before: missing(close, credentials) });
  }
}

/** Whether everything that one asks for is shown by the other. */
function isWithin(asked: CredentialsView, shown: CredentialsView): boolean {
  return [...asked].every(([scheme, scopes]) => {
    const own = shown.get(scheme);
    return own !== undefined && [...scopes].every((scope) => own.has(scope));
  });
}

function hasSameSchemes(one: CredentialsView, other: CredentialsView): boolean {
  return one.size === other.size && [...one.keys()].every((scheme) => other.has(scheme));
}

/** The scopes that one asks for and the other does not show. */
function missing(asked: CredentialsView, shown: CredentialsView): string {
  const scopes = [...asked].flatMap(([scheme, own]) => [...own].filter((scope) => !shown.get(scheme)?.has(scope)));
  return [...new Set(scopes)].map((scope) => `\`${scope}\``).join(', ');
}

function describe(credentials: CredentialsView): string {
  if (credentials.size === 0) return 'anybody';
  const schemes = [...credentials].map(([scheme, scopes]) =>
    scopes.size === 0 ? scheme : `${scheme} with ${[...scopes].map((scope) => `\`${scope}\``).join(', ')}`,
  );
  return schemes.sort().join(' and ');
}
