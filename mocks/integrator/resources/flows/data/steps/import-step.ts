import { mappedRecord } from '../../../imports/mapping/mapped-record.ts';
import { MappingFault } from '../../../imports/mapping/mapped-value.ts';
import { elementsOf } from '../hooks/element-hook.ts';
import { callHook, listAsLong } from '../hooks/hook.ts';
import { type DataWork, optionsOfStep, type StepWork } from '../work/data-work.ts';
import { isFault, type PageOfImport, pageOfImport, type Travelling } from './page-of-import.ts';
import { postResponseMapped } from './post-response-map.ts';
import { withResponse } from './response-mapping.ts';
import { readResponse, submittedRecords } from './submitted-records.ts';

/**
 * Takes a page through an import: preMap, mapping, postMap, submit, postSubmit, response mapping, postResponseMap.
 *
 * @param from How many records the import was sent before in this run.
 * @returns The records that go on to the next step.
 */
export async function throughImport(
  work: DataWork,
  step: StepWork,
  records: readonly unknown[],
  from: number,
): Promise<readonly unknown[]> {
  const { tally } = work;
  const page = pageOfImport(work, step, records);
  tally.count(step.id, 'pages', 1);
  await map(work, step, page);
  await submit(work, step, page, from);
  tally.count(step.id, 'ignored', page.all.filter(({ fate }) => fate === 'ignored').length);
  const { proceedOnFailure, responseMapping } = step.processor;
  const onward = page.all.filter(({ fate }) => fate !== 'failed' || proceedOnFailure === true);
  return postResponseMapped(
    work,
    step,
    onward.map(({ record, response }) => withResponse(responseMapping, record, response, tally.say)),
    onward.map(({ response }) => response ?? {}),
    'import',
  );
}

/** preMap, mapping, postMap. */
async function map(work: DataWork, step: StepWork, page: PageOfImport): Promise<void> {
  const { hooks, lookups } = step.record;
  const first = page.open();
  const given = first.map(({ data }) => data);
  const toMap = await callHook(work, 'preMap', hooks, () => ({ ...optionsOfStep(work, step, 'import'), data: given }));
  page.settle(first, elementsOf(toMap, given, 'preMap'), 'pre_map_hook');

  for (const one of page.open()) {
    one.toMap = one.data;
    try {
      one.data = mappedRecord(step.record, one.data, { lookups, say: work.tally.say });
    } catch (error) {
      if (!(error instanceof MappingFault)) throw error;
      page.fail(one, 'mapping', [{ code: 'mapping_failed', message: error.message }]);
    }
  }

  const second = page.open();
  if (second.length === 0) return;
  const mapped = await callHook(work, 'postMap', hooks, () => ({
    ...optionsOfStep(work, step, 'import'),
    ...mappedData(second),
  }));
  page.settle(second, elementsOf(mapped, mappedData(second).postMapData, 'postMap'), 'post_map_hook');
}

/** Submit, or the app's own import function, and postSubmit; what is written counts. */
async function submit(work: DataWork, step: StepWork, page: PageOfImport, from: number): Promise<void> {
  const sent = page.open();
  if (sent.length === 0) return;
  const data = mappedData(sent);
  const responses = await submittedRecords(work, step, data, from);
  if (isFault(responses)) {
    for (const one of sent) page.fail(one, 'application', [responses]);
    return;
  }
  const judged = await callHook(work, 'postSubmit', step.record['hooks'], () => ({
    ...optionsOfStep(work, step, 'import'),
    ...data,
    responseData: responses,
  }));
  const last = judged.kind === 'result' ? listAsLong(judged.result, sent.length, 'postSubmit') : responses;
  const fault =
    judged.kind === 'failed'
      ? judged
      : typeof last === 'string'
        ? { code: 'invalid_extension_response', message: last }
        : undefined;
  for (const [index, one] of sent.entries()) {
    if (fault !== undefined) page.fail(one, 'post_submit_hook', [fault]);
    else responded(one, last[index]);
  }

  function responded(one: Travelling, response: unknown): void {
    one.response = response;
    const { ignored, errors } = readResponse(response);
    if (errors.length > 0) page.fail(one, 'application', errors);
    else if (ignored) one.fate = 'ignored';
    else work.tally.count(step.id, 'imported', 1);
  }
}

function mappedData(those: readonly Travelling[]): {
  readonly preMapData: readonly unknown[];
  readonly postMapData: readonly unknown[];
} {
  return { preMapData: those.map(({ toMap }) => toMap), postMapData: those.map(({ data }) => data) };
}
