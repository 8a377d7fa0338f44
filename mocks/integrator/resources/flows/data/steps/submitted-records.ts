import { isRecord } from '../../../../../../spec/document/document.ts';
import { OptionError } from '../../../../errors/option-error.ts';
import { callNamed, listAsLong } from '../hooks/hook.ts';
import type { HookError } from '../hooks/hook-errors.ts';
import { connectionOf, type DataWork, optionsOfStep, type StepWork } from '../work/data-work.ts';

/** What an application, or an app's own import function, said of each record; a fault of the page where that failed. */
export async function submittedRecords(
  work: DataWork,
  step: StepWork,
  { preMapData, postMapData }: { readonly preMapData: readonly unknown[]; readonly postMapData: readonly unknown[] },
  from: number,
): Promise<readonly unknown[] | HookError> {
  const { data, tally } = work;
  const wrapped = await callNamed(work, 'importWrapper', step.record['wrapper'], () => ({
    ...optionsOfStep(work, step, 'import'),
    connection: connectionOf(work, step),
    preMapData,
    postMapData,
  }));
  if (wrapped.kind === 'failed') return { code: wrapped.code, message: wrapped.message };
  tally.submit(step.id, postMapData);
  if (wrapped.kind === 'result') {
    const list = listAsLong(wrapped.result, postMapData.length, 'An import function');
    return typeof list === 'string' ? { code: 'invalid_extension_response', message: list } : list;
  }
  const { submit } = data;
  if (typeof submit === 'function') {
    const given = await submit({ _importId: step.id, records: structuredClone(postMapData) });
    const list = listAsLong(given, postMapData.length, `submit, for the import ${step.id},`);
    if (typeof list === 'string') throw new OptionError(`Failed to run the flow ${work.flow._id}: ${list}`);
    return structuredClone(list);
  }
  const scripted = submit?.[step.id] ?? [];
  const mocked: unknown = step.record['mockResponse'];
  return postMapData.map((record, index) => {
    const one = scripted[from + index];
    if (one !== undefined) return structuredClone(one);
    return { statusCode: 200, _json: (Array.isArray(mocked) ? mocked[from + index] : undefined) ?? record };
  });
}

/** What a response says of its record. */
export function readResponse(response: unknown): {
  readonly written: boolean;
  readonly ignored: boolean;
  readonly errors: readonly HookError[];
} {
  const { statusCode = 200, ignored, errors } = isRecord(response) ? response : {};
  const written = typeof statusCode === 'number' && statusCode >= 200 && statusCode < 300;
  const given = (Array.isArray(errors) ? errors : []).filter(isRecord).map(({ code, message }) => ({
    code: typeof code === 'string' ? code : String(statusCode),
    message: typeof message === 'string' ? message : 'No message was given.',
  }));
  const silent = { code: String(statusCode), message: `The application responded ${String(statusCode)}.` };
  return {
    written: written && ignored !== true,
    ignored: written && ignored === true,
    errors: written ? [] : given.length > 0 ? given : [silent],
  };
}
