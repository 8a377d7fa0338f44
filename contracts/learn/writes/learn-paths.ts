import { isRecord } from '../../../spec/document/document.ts';
import { valueAt } from '../../../spec/json/json-pointer.ts';
import type { Parameter } from '../../../spec/parameter/parameter.ts';
import type { LessonBasis } from '../basis/lesson-basis.ts';
import { isGood } from '../evidence/observed.ts';
import type { SeenRecords } from '../records/seen-record.ts';
import { idShape } from '../schema/id-shape.ts';

/** Writes down what stands in paths where the document has it otherwise, and whether a PUT makes a record. */
export function learnPaths({ contract, writer }: LessonBasis, seen: SeenRecords): void {
  const done = new Set<string>();
  const known = [...seen.whole, ...seen.listed].flatMap(({ record }) => record[seen.idField ?? ''] ?? []);
  const good = seen.all.filter((one) => isGood(one) && one.part?.idParameter !== undefined);
  const named = good.flatMap(({ part, path }) => path[part?.idParameter ?? ''] ?? []);
  const ids = [...new Set([...known.map(String), ...named])];
  // What was asked for and is not there may have any shape, where that is no other kind of refusal.
  const asked = seen.all
    .filter(({ status }) => status === 404)
    .flatMap(({ part, path }) => path[part?.idParameter ?? ''] ?? []);
  const from = [...new Set([...good, ...[...seen.whole, ...seen.listed].map(({ in: one }) => one)])];
  for (const parameter of idParameters(contract, seen.collection)) {
    const { schema } = parameter;
    if (schema === undefined || schema === parameter.pointer || done.has(schema)) continue;
    done.add(schema);
    const isWrong = ids.some((id) => [id, Number(id)].every((one) => contract.checkValue(schema, one).length > 0));
    if (!isWrong) continue;
    const shape = idShape([...ids, ...asked]);
    writer.add({
      what: `${parameter.name} in paths of ${seen.collection} is ${shape?.name ?? 'a text'}`,
      from: from.map(({ number }) => number),
      at: parameter.pointer,
      without: [schema],
      update: { schema: shape?.schema ?? { type: 'string' } },
    });
  }
  learnPuts({ contract, writer }, seen);
}

/** The parameters that name a record of a collection, in its own paths and in those below it. */
function idParameters({ operations }: LessonBasis['contract'], collection: string): readonly Parameter[] {
  const start = `${collection}/{`;
  return operations
    .filter(({ path }) => path.startsWith(start))
    .flatMap(({ path, parameters }) => {
      const name = path.slice(start.length, path.indexOf('}', start.length));
      return parameters.filter((one) => one.in === 'path' && one.name === name);
    });
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
