import type { Refusal } from '../wire/problem.ts';

/** A call that a caller may not make, and why. */
export function forbidden(why: string): Refusal {
  return { problem: { kind: 'forbidden', why } };
}

/** A refusal for want of a record which there is, and which is hidden from the caller, as one for want of access. */
export function forbiddenInstead(refusal: Refusal, hidden: ReadonlySet<string>): Refusal {
  const { problem } = refusal;
  if (problem.kind === 'unknown-record' && hidden.has(problem.id)) {
    return forbidden(`The token has no access to the ${problem.resource} ${problem.id}.`);
  }
  if (problem.kind !== 'invalid-reference') return refusal;
  const found = problem.references.find(({ value }) => hidden.has(String(value)));
  if (found === undefined) return refusal;
  const { value, resource, place } = found;
  return forbidden(`The token has no access to the record ${value} of ${resource}, which ${place.join('.')} names.`);
}
