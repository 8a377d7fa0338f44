import { isRecord } from '../../../spec/document/document.ts';
import { valueAt } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { LessonBasis } from '../basis/lesson-basis.ts';
import { isGood, type Observed } from '../evidence/observed.ts';
import type { SeenRecords } from '../records/seen-record.ts';
import type { Written } from '../schema/infer-schema.ts';

/** Writes down what becomes of fields that a PUT or a PATCH leaves out, where it is not what these are for. */
export function learnWrites({ contract, writer, ...basis }: LessonBasis, seen: SeenRecords): void {
  const deep = learnDeepMerges({ contract, writer, ...basis }, seen);
  const sent = new Set(seen.all.filter(isGood).flatMap((one) => Object.keys(seen.sentOf(one) ?? {})));
  const writes = seen.all.filter((one) => isGood(one) && (one.part?.role === 'replace' || one.part?.role === 'merge'));
  for (const operation of new Set(writes.map((one) => one.operation))) {
    if (deep.has(operation)) continue;
    const signs = writes
      .filter((one) => one.operation === operation)
      .map((one) => [one.number, staysWhatIsLeftOut(seen, one, sent)] as const)
      .filter(([, stays]) => stays !== undefined);
    const [first] = signs;
    if (first === undefined || signs.some(([, stays]) => stays !== first[1])) continue;
    const merges = first[1] === true;
    const written = valueAt(contract.document, operation.pointer);
    if (merges === (operation.method === 'PATCH') || (isRecord(written) && written['x-merges'] !== undefined)) continue;
    writer.add({
      what: merges
        ? `${operation.id} leaves what is not sent as it was`
        : `${operation.id} takes away what is not sent`,
      from: signs.map(([number]) => number),
      at: operation.pointer,
      update: { 'x-merges': merges },
    });
  }
}

/** Writes down that writes merge objects within a record too. */
function learnDeepMerges({ contract, writer }: LessonBasis, seen: SeenRecords): ReadonlySet<Operation> {
  const writes = seen.all.filter((one) => isGood(one) && (one.part?.role === 'replace' || one.part?.role === 'merge'));
  const found = new Set<Operation>();
  for (const operation of new Set(writes.map((one) => one.operation))) {
    const deep = writes.filter((one) => one.operation === operation && mergesBelow(seen, one));
    const written = valueAt(contract.document, operation.pointer);
    if (deep.length === 0 || (isRecord(written) && written['x-merges'] !== undefined)) continue;
    found.add(operation);
    writer.add({
      what: `${operation.id} merges objects within a record`,
      from: deep.map(({ number }) => number),
      at: operation.pointer,
      update: { 'x-merges': 'deep' },
    });
  }
  return found;
}

/** Whether an object that was sent in part has kept the rest. */
function mergesBelow(seen: SeenRecords, write: Observed): boolean {
  const { after, before } = aroundWrite(seen, write);
  const body = seen.sentOf(write);
  return Object.entries(body ?? {}).some(([name, sent]) => {
    const [old, next] = [before?.[name], after?.[name]];
    if (!isRecord(sent) || !isRecord(old) || !isRecord(next)) return false;
    return Object.keys(old).some((field) => !Object.hasOwn(sent, field) && Object.hasOwn(next, field));
  });
}

/** A record as a write left it, and as it was seen before. */
function aroundWrite(
  { idField, whole }: SeenRecords,
  write: Observed,
): { readonly after?: Written | undefined; readonly before?: Written | undefined } {
  const after = whole.find(({ in: one }) => one === write)?.record;
  if (after === undefined || idField === undefined) return {};
  const earlier = whole.filter(
    ({ in: one, record }) => one.number < write.number && record[idField] === after[idField],
  );
  return { after, before: earlier.at(-1)?.record };
}

/** Whether fields that clients send stay when they are left out; `undefined` where no field tells. */
function staysWhatIsLeftOut(seen: SeenRecords, write: Observed, sent: ReadonlySet<string>): boolean | undefined {
  const { idField, whole } = seen;
  const after = whole.find(({ in: one }) => one === write)?.record;
  const body = seen.sentOf(write);
  if (after === undefined || body === undefined || idField === undefined) return undefined;
  const earlier = whole.filter(
    ({ in: one, record }) => one.number < write.number && record[idField] === after[idField],
  );
  const before = earlier.at(-1)?.record;
  if (before === undefined) return undefined;
  const first = earlier.find(({ in: one }) => one.part?.role === 'create');
  const signs = [...sent].flatMap((name): boolean[] => {
    if (Object.hasOwn(body, name) || !Object.hasOwn(before, name)) return [];
    const isSame = JSON.stringify(before[name]) === JSON.stringify(after[name]);
    // A value that nobody has sent is a default, and is there again after a replacement.
    const wasSent = earlier.some(({ in: one }) => Object.hasOwn(seen.sentOf(one) ?? {}, name));
    return wasSent && first !== undefined ? [isSame] : [];
  });
  return signs.length === 0 || new Set(signs).size > 1 ? undefined : signs[0];
}
