import { isRecord } from '../../../../spec/document/document.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import type { Exchange } from '../../../check/exchange/exchange-log.ts';
import { expectSuccess } from '../../../check/expect/expectations.ts';
import type { OwnRecord } from '../../../check/records/own-records.ts';
import { type Resource, recordParameters } from '../../../check/resource/resources.ts';
import type { CheckSession } from '../../../check/session/session.ts';
import { expectThat } from '../../../check/stories/story.ts';
import { isSame } from '../../../check/values/same.ts';

/** The operations of the errors of a run, by their names in the document. */
export const errorOperations = [
  'listFlowErrors',
  'listStepErrors',
  'listResolvedErrors',
  'resolveErrors',
  'tagStepErrors',
  'retryErrors',
  'getRetryData',
  'updateRetryData',
  'getRetry',
] as const;

/** The operations of the errors of a run. */
export type ErrorOperations = Readonly<Record<(typeof errorOperations)[number], Operation>>;

/** Waits for a job to end; gives its status, or `undefined` where it does not, or is not there. */
export type AwaitJob = (
  session: CheckSession,
  id: string,
  wanted: Readonly<Record<string, unknown>>,
) => Promise<unknown>;

/** A tag that an error is given for a moment. */
const tagId = '59bbb1e10f7e2a5d7c1a9a02';

type AtStep = { readonly pathParameters: Readonly<Record<string, string>> };
type Shown = Readonly<Record<string, unknown>>;

/**
 * The errors that a run has brought: they are counted and listed, tagged, their data is read and written, one is retried,
 * and all are resolved. A backend whose run had none is not judged by what is done with errors.
 */
export async function judgeErrors(
  session: CheckSession,
  operations: ErrorOperations,
  flows: Resource,
  flow: OwnRecord,
  awaitJob: AwaitJob,
): Promise<void> {
  const { listFlowErrors, listStepErrors } = operations;
  const counted = await session.send({ operation: listFlowErrors, pathParameters: recordParameters(flows, flow.id) });
  let isFound = false;
  for (const { _expOrImpId: stepId, numError } of countsIn(counted)) {
    if (typeof stepId !== 'string') continue;
    const at = { pathParameters: { ...recordParameters(flows, flow.id), stepId } };
    const open = await session.send({ operation: listStepErrors, ...at });
    const errors = recordsIn(fieldOf(open, 'errors'));
    const isWhole = fieldOf(open, 'nextPageURL') === undefined;
    const message = `${listStepErrors.id} must list as many errors as ${listFlowErrors.id} counts.`;
    if (isWhole)
      expectThat(session, open, errors.length === numError, 'errors are counted', message, errors.length, numError);
    const [first] = errors;
    if (first === undefined) continue;
    isFound = true;
    await tag(session, operations, at, first);
    const retriable = errors.find(({ retryDataKey }) => typeof retryDataKey === 'string');
    if (retriable === undefined) leaveRetryUnjudged(session, operations, 'none of its errors could be retried');
    else {
      await rewrite(session, operations, at, String(retriable['retryDataKey']));
      await retry(session, operations, at, retriable, awaitJob);
    }
    await resolve(session, operations, at, errors);
  }
  if (isFound) return;
  const why = 'the run of a flow had no errors';
  session.leaveUnjudged(operations.tagStepErrors, `How errors are tagged could not be judged: ${why}.`);
  leaveRetryUnjudged(session, operations, why);
}

function leaveRetryUnjudged(session: CheckSession, operations: ErrorOperations, why: string): void {
  session.leaveUnjudged(operations.retryErrors, `How errors are retried could not be judged: ${why}.`);
  session.leaveUnjudged(operations.getRetryData, `What is sent again could not be judged: ${why}.`);
}

/** Tags an error, and takes the tag away. */
async function tag(
  session: CheckSession,
  { tagStepErrors, listStepErrors }: ErrorOperations,
  at: AtStep,
  { errorId }: Shown,
): Promise<void> {
  for (const tagIds of [[tagId], []]) {
    const tagged = await session.send({ operation: tagStepErrors, ...at, json: { errorIds: [errorId], tagIds } });
    if (tagIds.length === 0) {
      if (!expectSuccess(session, tagged, 'no tag is named that could be unknown')) return;
    } else if (tagged.response.status >= 300) {
      const message = 'How errors are tagged could not be judged: a tag that the account does not know was refused.';
      session.leaveUnjudged(tagStepErrors, message);
      return;
    }
    const listed = await session.send({ operation: listStepErrors, ...at });
    const tags = recordsIn(fieldOf(listed, 'errors')).find((one) => one['errorId'] === errorId)?.['tags'];
    const found = Array.isArray(tags) ? tags.length : 0;
    const message = `${listStepErrors.id} must show an error with the tags that ${tagStepErrors.id} has given it.`;
    expectThat(session, listed, found === tagIds.length, 'errors are tagged', message, found, tagIds.length);
  }
}

/** Reads what is sent again, at both addresses, and writes it as it is. */
async function rewrite(
  session: CheckSession,
  { getRetryData, updateRetryData, getRetry }: ErrorOperations,
  at: AtStep,
  retryDataKey: string,
): Promise<void> {
  const one = { pathParameters: { ...at.pathParameters, retryDataKey } };
  const read = await session.send({ operation: getRetryData, ...one });
  if (!expectSuccess(session, read, 'an error has that key')) return;
  const wanted = fieldOf(read, 'data');
  const json = isRecord(read.response.value) ? read.response.value : {};
  const written = await session.send({ operation: updateRetryData, ...one, json });
  if (!expectSuccess(session, written, 'the data is sent as it was read')) return;
  for (const operation of [getRetryData, getRetry]) {
    const after = await session.send({ operation, ...one });
    const data = fieldOf(after, 'data');
    const message = `${operation.id} must show the data that ${updateRetryData.id} was sent.`;
    expectThat(session, after, isSame(data, wanted), 'retry data is kept', message, data, wanted);
  }
}

/** Retries an error, which is resolved when its retry is completed, and stays open where that fails. */
async function retry(
  session: CheckSession,
  { retryErrors, listStepErrors, listResolvedErrors }: ErrorOperations,
  at: AtStep,
  { errorId }: Shown,
  awaitJob: AwaitJob,
): Promise<void> {
  const started = await session.send({ operation: retryErrors, ...at, json: { errorIds: [errorId] } });
  const id = fieldOf(started, '_id');
  const { status } = started.response;
  const message = `${retryErrors.id} must respond with the job that retries an error which has a retryDataKey.`;
  if (
    !expectThat(session, started, status === 200 && typeof id === 'string', 'errors are retried', message, status, 200)
  )
    return;
  const ended = await awaitJob(session, String(id), { _id: id, type: 'retry' });
  // One that fails leaves the error open, or brings another one.
  if (ended !== 'completed') return;
  const open = await session.send({ operation: listStepErrors, ...at });
  const isOpen = recordsIn(fieldOf(open, 'errors')).some((one) => one['errorId'] === errorId);
  const resolved = await session.send({ operation: listResolvedErrors, ...at });
  const isResolved = recordsIn(fieldOf(resolved, 'resolved')).some((one) => one['errorId'] === errorId);
  const why = `${listResolvedErrors.id} must show an error when its retry is completed, and ${listStepErrors.id} no longer.`;
  const found = `${isOpen ? 'open' : 'not open'}, ${isResolved ? 'resolved' : 'not resolved'}`;
  const rule = 'retried errors are resolved';
  expectThat(session, resolved, !isOpen && isResolved, rule, why, found, 'not open, resolved');
}

/** Resolves errors, which are then open no more. */
async function resolve(
  session: CheckSession,
  { resolveErrors, listStepErrors }: ErrorOperations,
  at: AtStep,
  shown: readonly Shown[],
): Promise<void> {
  const errors = shown.map(({ errorId }) => errorId);
  await session.send({ operation: resolveErrors, ...at, json: { errors } });
  const left = await session.send({ operation: listStepErrors, ...at });
  const still = recordsIn(fieldOf(left, 'errors')).filter(({ errorId }) => errors.includes(errorId));
  const why = `${listStepErrors.id} must not show errors that ${resolveErrors.id} has resolved.`;
  expectThat(session, left, still.length === 0, 'resolved errors are open no more', why, still, []);
}

/** The counts of the steps, whatever they are called. */
function countsIn({ response }: Exchange): readonly Shown[] {
  return isRecord(response.value) ? Object.values(response.value).flatMap(recordsIn) : [];
}

/** A field of a response. */
export function fieldOf({ response }: Exchange, name: string): unknown {
  return isRecord(response.value) ? response.value[name] : undefined;
}

function recordsIn(value: unknown): readonly Shown[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
