import type { FakeMemory } from '../../../define/fake-context.ts';
import { noteSent } from '../../connections/debug/sent-requests.ts';
import type { EndedRun } from '../../jobs/run/ended-run.ts';
import type { JobsAccount } from '../../jobs/state/job.ts';

/**
 * A run with what its steps send to their applications written down, where somebody watches them: a request of each step
 * at its start, and one for each error. An error tells by which request it came about.
 *
 * Source: choice, how many requests a step sends.
 */
export function withStepRequests(memory: FakeMemory, account: JobsAccount, run: EndedRun, startedAt: number): EndedRun {
  const flow = run.parent._flowId;
  if (flow === undefined) return run;
  const typeOf = new Map(run.children.map(({ type, _exportId, _importId }) => [_importId ?? _exportId, type]));
  for (const [id, type] of typeOf) {
    if (id === undefined || (type !== 'export' && type !== 'import')) continue;
    noteSent(memory, account, { at: startedAt, type, id, flow, statusCode: 200, response: [] });
  }
  const errors = run.errors.map((error) => {
    const { step, code, message, occurredAt } = error;
    const type = typeOf.get(step) === 'import' ? 'import' : 'export';
    if (step === undefined) return error;
    const statusCode = /^[1-5]\d\d$/.test(code ?? '') ? Number(code) : 422;
    const sending = { at: Date.parse(occurredAt), type, id: step, flow, statusCode, response: { message } } as const;
    const reqAndResKey = noteSent(memory, account, sending);
    return reqAndResKey === undefined ? error : { ...error, reqAndResKey };
  });
  return { ...run, errors };
}
