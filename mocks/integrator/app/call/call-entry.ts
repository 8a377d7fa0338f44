import type { Note, Violation } from '../../../../contracts/violations/violation.ts';
import type { JournalEntry } from '../../../engine/journal/journal.ts';
import type { CallingAccount } from '../interface/app-caller.ts';
import type { HostCall, HostOutcome } from '../interface/app-host.ts';

/** A call as it is written down. */
export interface WrittenCall {
  readonly call: HostCall;
  readonly kind: string;
  readonly id: string;
  /** When it was made. */
  readonly at: number;
  /** Where the code runs. */
  readonly where: string;
}

/** Writes a call into the journal of its account, as an exchange that the fake began. */
export function writeCallDown(
  account: CallingAccount,
  { call, kind, id, at, where }: WrittenCall,
  outcome: HostOutcome | undefined,
  violations: readonly Violation[],
  notes: readonly Note[],
): JournalEntry {
  const { function: name, type, _connectorId, options, maxResponseSize } = call;
  const requestBody = {
    function: name,
    ...(type !== undefined && { type }),
    ...(_connectorId === undefined ? { diy: true } : { _connectorId }),
    options,
    maxResponseSize,
  };
  const responseBody = bodyOf(outcome);
  const isBad = violations.length > 0 || (outcome !== undefined && outcome.status !== 200);
  const entry = {
    at,
    duration: account.clock.since(at),
    account: account.name,
    operation: undefined,
    method: 'POST',
    url: where.startsWith('app:') ? `${where}/${type ?? 'function'}/${encodeURIComponent(name)}` : `${where}/function`,
    status: outcome?.status ?? 0,
    verdict: isBad ? 'violation' : notes.length > 0 ? 'note' : 'ok',
    violations,
    notes,
    ...(outcome !== undefined && outcome.status !== 200 && { reason: reasonOf(name, outcome) }),
    parameters: undefined,
    requestBody,
    responseBody,
    call: { id, kind, function: name, ...(type !== undefined && { type }) },
  } as const;
  return account.journal.record(entry, {
    requestSize: JSON.stringify(requestBody).length,
    responseSize: responseBody === undefined ? 0 : JSON.stringify(responseBody).length,
    request: noHeaders,
    response: {},
  });
}

function reasonOf(name: string, outcome: Exclude<HostOutcome, { status: 200 }>): string {
  if (outcome.status === 0) return `The function ${name} gave no result: ${outcome.why}.`;
  const errors = outcome.errors.map(({ code, message }) => `${code}: ${message}`).join('; ');
  return `The function ${name} failed: ${errors}`;
}

function bodyOf(outcome: HostOutcome | undefined): unknown {
  if (outcome === undefined || outcome.status === 0) return undefined;
  return outcome.status === 200 ? outcome.result : { errors: outcome.errors };
}

const noHeaders = { get: (): null => null };
