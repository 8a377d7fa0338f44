import { applyPatch, type Operation as PatchStep } from 'rfc6902';
import { isRecord } from '../../../spec/document/document.ts';
import { pointerSegments, valueAt } from '../../../spec/json/json-pointer.ts';
import type { AppliedPatch, Applying } from './applied-patch.ts';

/**
 * Applies the operations of a JSON Patch one after the other, as RFC 6902 has it; all of them, or none.
 *
 * The library looks values up as JavaScript does; so each place is looked at first, and what is no member of its own,
 * such as `/constructor` or the `length` of a list, is not there.
 *
 * @param target What is changed: the caller's own copy.
 */
export function applyOperations(
  target: unknown,
  operations: readonly unknown[],
  { seen, replaceAdds }: Applying,
): AppliedPatch {
  // The root may be replaced, so it is a member of what is given to the library.
  const holder = { root: target };
  for (const [index, operation] of operations.entries()) {
    const read = readStep(operation);
    if (typeof read === 'string') return { kind: 'invalid-patch', index, why: read };
    for (const step of stepsOf(holder.root, replaceAdds ? addingWhereMissing(holder.root, read) : read)) {
      const shown = step.op === 'test' ? { root: seen(holder.root) } : holder;
      const missing = missingPlace(shown, step);
      if (missing !== undefined) {
        return step.op === 'test'
          ? { kind: 'failed-test', index, path: step.path }
          : { kind: 'invalid-patch', index, why: `there is no place \`${missing}\` for \`${read.op}\`` };
      }
      const [error] = applyPatch(shown, [belowRoot(step)]);
      if (error == null) continue;
      if (error.name === 'TestError') return { kind: 'failed-test', index, path: step.path };
      return { kind: 'invalid-patch', index, why: `\`${read.op}\` cannot be applied at \`${step.path}\`` };
    }
  }
  return { kind: 'applied', value: holder.root };
}

/** An operation with all that it must have; or why it is none. */
function readStep(operation: unknown): PatchStep | string {
  if (!isRecord(operation)) return 'an operation is an object';
  const { op, path, from, value } = operation;
  if (!isPointer(path)) return 'its `path` is no JSON Pointer';
  switch (op) {
    case 'add':
    case 'replace':
    case 'test':
      if (!Object.hasOwn(operation, 'value')) return `\`${op}\` has no \`value\``;
      return { op, path, value };
    case 'remove':
      return { op, path };
    case 'move':
    case 'copy':
      if (!isPointer(from)) return 'its `from` is no JSON Pointer';
      if (op === 'move' && `${path}/`.startsWith(`${from}/`) && path !== from)
        return 'nothing can be moved into itself';
      return { op, from, path };
    default:
      return 'its `op` is none of add, remove, replace, move, copy and test';
  }
}

/** A move is a removal, and then an addition to what that has left: the items of a list have other numbers then. */
function stepsOf(root: unknown, step: PatchStep): readonly PatchStep[] {
  if (step.op !== 'move' || step.from === step.path) return [step];
  const { from, path } = step;
  return [
    { op: 'remove', path: from },
    { op: 'add', path, value: valueAt(root, from) },
  ];
}

/** `add` in the place of a `replace` of a member that an object does not have. */
function addingWhereMissing(root: unknown, step: PatchStep): PatchStep {
  if (step.op !== 'replace' || isThere(root, step.path, false)) return step;
  const above = valueAt(root, step.path.slice(0, step.path.lastIndexOf('/')));
  return isRecord(above) ? { op: 'add', path: step.path, value: step.value } : step;
}

function isPointer(value: unknown): value is string {
  return typeof value === 'string' && (value === '' || value.startsWith('/')) && !/~(?![01])/.test(value);
}

function belowRoot(step: PatchStep): PatchStep {
  const path = `/root${step.path}`;
  return 'from' in step ? { ...step, path, from: `/root${step.from}` } : { ...step, path };
}

/** The place that an operation needs and that is not there. */
function missingPlace(holder: { readonly root: unknown }, step: PatchStep): string | undefined {
  if ('from' in step && !isThere(holder.root, step.from, false)) return step.from;
  const puts = step.op === 'add' || step.op === 'move' || step.op === 'copy';
  if (step.op === 'remove' && step.path === '') return step.path;
  return isThere(holder.root, step.path, puts) ? undefined : step.path;
}

/** Whether there is such a place; where something is put, its last step may be new. */
function isThere(root: unknown, pointer: string, mayBeNew: boolean): boolean {
  let value = root;
  const steps = pointerSegments(pointer);
  for (const [index, step] of steps.entries()) {
    const isNew = mayBeNew && index === steps.length - 1;
    if (Array.isArray(value)) {
      if (isNew && step === '-') return true;
      if (!/^(0|[1-9]\d{0,8})$/.test(step) || Number(step) >= value.length + (isNew ? 1 : 0)) return false;
      value = value[Number(step)];
    } else if (isRecord(value)) {
      // The library passes over these, wherever they stand.
      if (step === '__proto__' || step === 'constructor' || step === 'prototype') return false;
      if (!isNew && !Object.hasOwn(value, step)) return false;
      value = Object.hasOwn(value, step) ? value[step] : undefined;
    } else return false;
  }
  return true;
}
