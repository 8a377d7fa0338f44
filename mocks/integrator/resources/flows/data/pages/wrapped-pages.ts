import { isRecord } from '../../../../../../spec/document/document.ts';
import { callNamed } from '../hooks/hook.ts';
import { errorsIn } from '../hooks/hook-errors.ts';
import { connectionOf, type DataWork, optionsOfStep, type StepWork } from '../work/data-work.ts';
import type { RunPage } from '../work/run-data.ts';

/** After how many times of the same response an export that goes on is taken for a loop. Source: doc. */
const maxSame = 5;

/** How many pages an export function is asked for in one run. Source: choice: a test that hangs tells nothing. */
const maxPages = 10_000;

/**
 * Asks an app's own export function for pages until it says `lastPage`, and gives its state back to it each time.
 *
 * @param data What a lookup is asked about.
 * @returns Nothing where the export names no function, or nobody has its code.
 */
export async function* wrappedPages(
  work: DataWork,
  step: StepWork,
  data?: readonly unknown[],
): AsyncGenerator<RunPage> {
  const { tally } = work;
  const { type, delta, once, test } = step.record;
  const fail = (code: string, message: string): void => {
    tally.fail({ step: step.id, source: 'application', code, message });
    tally.stop();
  };
  let state: unknown = {};
  let before: string | undefined;
  let same = 0;
  for (let page = 0; page < maxPages; page += 1) {
    const outcome = await callNamed(work, 'exportWrapper', step.record['wrapper'], () => ({
      ...optionsOfStep(work, step, 'export'),
      connection: connectionOf(work, step),
      ...(type !== undefined && { type }),
      ...(delta !== undefined && { delta }),
      ...(once !== undefined && { once }),
      ...(test !== undefined && { test }),
      ...(data !== undefined && { data }),
      state,
    }));
    if (outcome.kind === 'none') return;
    if (outcome.kind === 'failed') return fail(outcome.code, outcome.message);
    if (!isRecord(outcome.result))
      return fail('invalid_extension_response', 'An export function must return { data, lastPage }.');
    const { result } = outcome;
    for (const { code, message } of errorsIn(result))
      tally.fail({ step: step.id, source: 'application', code, message });
    if (result['connectionOffline'] === true)
      return fail('connection_offline', 'The export function says that its connection is offline.');
    const response = JSON.stringify(result);
    same = response === before ? same + 1 : 1;
    before = response;
    if (same > maxSame)
      return fail('export_loop', `The export function gave the same response more than ${maxSame} times.`);
    const records: unknown = result['data'];
    if (Array.isArray(records)) yield records;
    if (result['lastPage'] === true) return;
    ({ state } = result);
  }
  fail('export_loop', `The export function gave ${maxPages} pages and no last one.`);
}
