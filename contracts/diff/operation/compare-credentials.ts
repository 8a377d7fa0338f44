import type { CredentialsView, OperationView } from '../document/operation-view.ts';
import type { OperationPair } from './operation-pair.ts';

type Security = OperationView['security'];

/** Compares whom an operation lets in. */
export function compareCredentials(pair: OperationPair): void {
  const { security: before } = pair.old;
  const { security: after } = pair.new;
  const draft = { subject: pair.name, old: before.pointer, new: after.pointer };
  for (const { credentials, close } of unmatched(before, after)) {
    if (close === undefined) pair.report('credentials-removed', { ...draft, before: describe(credentials) });
    else pair.report('scope-added', { ...draft, before: describe(credentials), after: missing(close, credentials) });
  }
  for (const { credentials, close } of unmatched(after, before)) {
    if (close === undefined) pair.report('credentials-added', { ...draft, after: describe(credentials) });
    else pair.report('scope-removed', { ...draft, after: describe(credentials), before: missing(close, credentials) });
  }
}

interface Unmatched {
  readonly credentials: CredentialsView;
  /** What asks for the same schemes on the other side, with other scopes. */
  readonly close: CredentialsView | undefined;
}

/** What two lists were found to be, since most operations share that of their document. */
const compared = new WeakMap<Security, WeakMap<Security, readonly Unmatched[]>>();

/** The credentials of one list that let nobody in by the other. */
function unmatched(security: Security, others: Security): readonly Unmatched[] {
  const known = compared.get(security) ?? new WeakMap<Security, readonly Unmatched[]>();
  compared.set(security, known);
  const found = known.get(others) ?? findUnmatched(security, others);
  known.set(others, found);
  return found;
}

function findUnmatched({ alternatives }: Security, others: Security): readonly Unmatched[] {
  // By one of their schemes, so that each is compared only with those that may be like it.
  const byScheme = new Map<string | undefined, CredentialsView[]>();
  for (const other of others.alternatives) {
    const [first] = other.keys();
    const group = byScheme.get(first);
    if (group === undefined) byScheme.set(first, [other]);
    else group.push(other);
  }
  return alternatives.flatMap((credentials) => {
    const alike = [undefined, ...credentials.keys()].flatMap((scheme) => byScheme.get(scheme) ?? []);
    // Whoever shows more than is asked is let in too.
    if (alike.some((other) => isWithin(other, credentials))) return [];
    return [{ credentials, close: alike.find((other) => hasSameSchemes(other, credentials)) }];
  });
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
