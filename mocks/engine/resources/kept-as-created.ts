import { isSame } from '../../../contracts/check/values/same.ts';
import type { Contract } from '../../../contracts/contract/contract.ts';
import { createOnly } from '../../../contracts/rules/create-only.ts';
import { note } from '../../../contracts/violations/violation.ts';
import { isRecord } from '../../../spec/document/document.ts';
import { appendPointer } from '../../../spec/json/json-pointer.ts';
import type { MarkedField } from '../../../spec/resource/resource.ts';
import { type Ring, ringOf } from '../../../spec/resource/ring/ring.ts';
import type { RuledCall } from '../rules/record-rules.ts';
import type { JsonRecord } from '../store/record.ts';

/** A record in which what is written when it is created, and never again, is as it was; a note tells of other values. */
export function keptAsCreated(
  contract: Pick<Contract, 'lineOf'>,
  call: Pick<RuledCall, 'operation' | 'note'>,
  fields: readonly MarkedField[],
  next: JsonRecord,
  previous: JsonRecord,
): JsonRecord {
  let kept: unknown = next;
  for (const field of fields) {
    kept = keptAt(kept, previous, field.path, '', (pointer) =>
      call.note(note(createOnly(call.operation, pointer, field), contract.lineOf)),
    );
  }
  return isRecord(kept) ? kept : next;
}

/** What has no place in the record as it was, such as a new item of a list, is created now: it stays as it was sent. */
function keptAt(
  next: unknown,
  before: unknown,
  [step, ...rest]: readonly string[],
  pointer: string,
  tell: (pointer: string) => void,
): unknown {
  const ring = step === undefined ? undefined : ringOf(step);
  if (ring !== undefined) return keptAround(next, before, { ring, places: ring.start, rest }, pointer, tell);
  if (step === undefined) {
    if (isSame(next, before)) return next;
    tell(pointer);
    return before;
  }
  if (Array.isArray(next) && Array.isArray(before)) {
    if (step !== '*') return next;
    return next.map((item, index) =>
      index < before.length ? keptAt(item, before[index], rest, appendPointer(pointer, index), tell) : item,
    );
  }
  if (!isRecord(next) || !isRecord(before)) return next;
  const names = step === '*' ? Object.keys(before) : [step];
  const entries = new Map(Object.entries(next));
  for (const name of names) {
    const at = appendPointer(pointer, name);
    const [had, has] = [Object.hasOwn(before, name), Object.hasOwn(next, name)];
    if (rest.length > 0) {
      if (had && has) entries.set(name, keptAt(next[name], before[name], rest, at, tell));
    } else if (has) {
      const kept = keptAt(next[name], had ? before[name] : undefined, rest, at, tell);
      if (kept === undefined) entries.delete(name);
      else entries.set(name, kept);
    } else if (had) entries.set(name, before[name]);
  }
  return Object.fromEntries(entries);
}

/** What goes around a ring: where in it, and how it goes on behind it. */
interface Around {
  readonly ring: Ring;
  readonly places: readonly number[];
  readonly rest: readonly string[];
}

function keptAround(
  next: unknown,
  before: unknown,
  { ring, places, rest }: Around,
  pointer: string,
  tell: (pointer: string) => void,
): unknown {
  const below = (key: string | number, child: unknown, was: unknown): unknown => {
    const reached = ring.next(places, key);
    if (reached.length === 0) return child;
    return keptAround(child, was, { ring, places: reached, rest }, appendPointer(pointer, key), tell);
  };
  let kept = next;
  if (Array.isArray(next) && Array.isArray(before)) {
    kept = next.map((item, index) => (index < before.length ? below(index, item, before[index]) : item));
  } else if (isRecord(next) && isRecord(before)) {
    kept = Object.fromEntries(
      Object.entries(next).map(([name, child]) => [
        name,
        Object.hasOwn(before, name) ? below(name, child, before[name]) : child,
      ]),
    );
  }
  return ring.ends(places) ? keptAt(kept, before, rest, pointer, tell) : kept;
}
