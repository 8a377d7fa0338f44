import type { Problem, Refusal } from '../wire/problem.ts';
import type { AppliedPatch } from './applied-patch.ts';

/** Refuses a PATCH that would change a place which the document does not let it change. */
export function refusedPath(path: string): Refusal {
  const message = `${JSON.stringify(path)} is not a whitelisted property: the document does not let a PATCH change it.`;
  return { problem: { kind: 'unpatchable-path', path, message } };
}

/** Refuses a patch that cannot be applied, and says which operation is at fault, from 1. */
export function refusedPatch(index: number, why: string): Refusal {
  const message = `Operation ${index + 1} of the patch cannot be applied: ${why}.`;
  return { problem: { kind: 'invalid-patch', index, why, message } };
}

/** Refuses a patch whose operations did not come to an end. */
export function refusedOperation(applied: Exclude<AppliedPatch, { readonly kind: 'applied' }>): Refusal {
  if (applied.kind === 'invalid-patch') return refusedPatch(applied.index, applied.why);
  const { index, path } = applied;
  const message = `Operation ${index + 1} of the patch has failed: \`test\` found another value at ${JSON.stringify(path)}.`;
  const problem: Problem = { kind: 'failed-test', index, path, message };
  return { problem };
}
