import type { Contract } from '../../../../contracts/contract/contract.ts';
import type { CrudPart } from '../../../../spec/resource/crud-parts.ts';
import { refusedPatch } from '../../patch/patch-problems.ts';
import type { JsonRecord } from '../../store/record.ts';
import type { Refusal } from '../../wire/problem.ts';
import type { Call } from '../behaviour.ts';
import type { Composed } from './absent-record.ts';
import { operationsField, withOperations } from './beside/sent-operations.ts';
import { mergedRecord, patchedRecord, type Write } from './written-record.ts';

/** Makes what puts together a record as a call changes it: by fields, by operations, or by what its path says. */
export function merging(
  contract: Contract,
  write: Write,
  { effect }: CrudPart,
): (call: Call, previous: JsonRecord) => Composed | Refusal {
  const { kind, shape, sentIn } = write;
  const operations = operationsField(shape);
  if (effect !== undefined)
    return (call, previous) => ({
      composed: withEffect(mergedRecord(write, call, previous), previous, effect),
      previous,
    });
  return (call, previous) => {
    if (operations !== undefined) {
      const done = withOperations(kind.shape, previous, Object(call.body)[operations]);
      if ('tooMuch' in done)
        return refusedPatch(done.tooMuch, 'the operations before it have looked at too many items');
      const { record } = done;
      const violations = contract.checkValue(kind.shape.pointer, record, 'response');
      if (violations.length > 0) return { problem: { kind: 'invalid-body', violations, body: record } };
      return { composed: patchedRecord(write, call, previous, { record, shape: kind.sent }), previous };
    }
    const patched = call.rules?.patched(call, sentIn(call), previous);
    if (patched !== undefined && 'problem' in patched) return patched;
    const composed =
      patched === undefined ? mergedRecord(write, call, previous) : patchedRecord(write, call, previous, patched);
    return { composed, previous };
  };
}

/** A record to which something was done, and how often; what is done again counts once. */
function withEffect(
  record: JsonRecord,
  previous: JsonRecord,
  { set, count }: NonNullable<CrudPart['effect']>,
): JsonRecord {
  const isNew = Object.entries(set).some(([name, value]) => (previous[name] ?? false) !== value);
  if (count === undefined || !isNew) return { ...record, ...set };
  const step = Object.values(set).includes(true) ? 1 : -1;
  return { ...record, ...set, [count]: Math.max(0, Number(previous[count] ?? 0) + step) };
}
