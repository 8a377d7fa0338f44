import { failedRecord } from '../hooks/failed-record.ts';
import { callHook, listAsLong } from '../hooks/hook.ts';
import { type DataWork, optionsOfStep, type StepWork } from '../work/data-work.ts';

/** Lets postResponseMap change the records that leave a step; where it fails, none of the page goes on. */
export async function postResponseMapped(
  work: DataWork,
  step: StepWork,
  records: readonly unknown[],
  responseData: readonly unknown[],
  kind: 'export' | 'import',
): Promise<readonly unknown[]> {
  if (records.length === 0) return records;
  const { oneToMany = false, pathToMany } = step.record;
  const outcome = await callHook(work, 'postResponseMap', step.processor['hooks'], () => ({
    ...optionsOfStep(work, step, kind),
    postResponseMapData: records,
    responseData,
    oneToMany,
    ...(pathToMany !== undefined && { pathToMany }),
  }));
  if (outcome.kind === 'none') return records;
  const list = outcome.kind === 'result' ? listAsLong(outcome.result, records.length, 'postResponseMap') : outcome;
  if (typeof list !== 'string' && !('kind' in list)) return list;
  const error =
    typeof list === 'string'
      ? { code: 'invalid_extension_response', message: list }
      : { code: list.code, message: list.message };
  for (const record of records) work.tally.fail(failedRecord(step.id, 'response_mapping', error, record));
  return [];
}
