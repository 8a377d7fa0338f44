import { isRecord } from '../../../spec/document/document.ts';
import { valueAt } from '../../../spec/json/json-pointer.ts';
import type { LessonBasis } from '../basis/lesson-basis.ts';
import { isGood } from '../evidence/observed.ts';
import { idShape } from '../schema/id-shape.ts';
import type { SeenRecords } from './seen-record.ts';

/** Writes down what stands in paths where the document has it otherwise, and whether a PUT makes a record. */
export function learnPaths({ contract, writer }: LessonBasis, seen: SeenRecords): void {
  const done = new Set<string>();
  for (const { operation, part } of seen.all) {
    const parameter = operation.parameters.find(
      ({ in: place, name }) => place === 'path' && name === part?.idParameter,
    );
    const { schema } = parameter ?? {};
    if (parameter === undefined || schema === undefined || done.has(schema)) continue;
    done.add(schema);
    const good = seen.all.filter((one) => isGood(one) && one.part?.idParameter === parameter.name);
    const ids = good.flatMap(({ path }) => path[parameter.name] ?? []);
    const isWrong = ids.some((id) => [id, Number(id)].every((one) => contract.checkValue(schema, one).length > 0));
    if (!isWrong || schema === parameter.pointer) continue;
    // What was asked for and is not there may have any shape, where that is no other kind of refusal.
    const asked = seen.all.filter(({ status }) => status === 404).flatMap(({ path }) => path[parameter.name] ?? []);
    const shape = idShape([...ids, ...asked]);
    writer.add({
      what: `${parameter.name} in ${operation.path} is ${shape?.name ?? 'a text'}`,
      from: good.map(({ number }) => number),
      at: parameter.pointer,
      without: [schema],
      update: { schema: shape?.schema ?? { type: 'string' } },
    });
  }
  learnPuts({ contract, writer }, seen);
}

function learnPuts({ contract, writer }: Pick<LessonBasis, 'contract' | 'writer'>, seen: SeenRecords): void {
  const puts = seen.all.filter((one) => one.part?.role === 'replace' && isGood(one));
  for (const operation of new Set(puts.map((one) => one.operation))) {
    const made = puts.filter(
      (one) => one.operation === operation && isMaking(seen, one.number, one.url.pathname, one.status),
    );
    const written = valueAt(contract.document, operation.pointer);
    if (made.length === 0 || (isRecord(written) && written['x-creates'] === true)) continue;
    writer.add({
      what: `${operation.id} makes a record where there is none`,
      from: made.map(({ number }) => number),
      at: operation.pointer,
      update: { 'x-creates': true },
    });
  }
}

/** Whether a PUT made its record: it says so, or there was none just before. */
function isMaking({ all }: SeenRecords, number: number, pathname: string, status: number): boolean {
  if (status === 201) return true;
  const before = all.filter((one) => one.number < number && one.url.pathname === pathname).at(-1);
  return before !== undefined && (before.status === 404 || (before.part?.role === 'remove' && isGood(before)));
}
