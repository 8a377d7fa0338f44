import type { FunctionKind } from '../../../../contracts/apis/extension/kinds.ts';
import { asyncFunction } from '../../../../contracts/rules/async-function.ts';
import { functionCall } from '../../../../contracts/rules/function-call.ts';
import { type Note, note, type Violation, violation } from '../../../../contracts/violations/violation.ts';
import type { JournalEntry } from '../../../engine/journal/journal.ts';
import { late, withinTimeLimit } from '../../../engine/time/time-limit.ts';
import type { AppCall, AppCaller, AppOutcome, CallingAccount } from '../app-caller.ts';
import type { AppHost, HostCall, HostOutcome } from '../hosts/app-host.ts';
import type { OneTimeTokens } from '../one-time-tokens.ts';
import { writeCallDown } from './call-entry.ts';
import { outcomeFor } from './outcome-for.ts';

/** What judges the options that a function is called with, and its result. */
export interface AppJudge {
  judgeOptions(kind: FunctionKind, options: unknown): readonly Violation[];
  judgeResult(kind: FunctionKind, options: unknown, result: unknown): readonly Violation[];
}

/** What calls of functions are made with. */
export interface CallerParts {
  readonly host: AppHost;
  readonly tokens: OneTimeTokens;
  readonly timeoutMs: number;
  readonly judge: AppJudge;
  /** Informed of each call when it is over. */
  readonly observe: (entry: JournalEntry) => void;
}

/** The largest result that a stack is asked for, in bytes. Source: the published server of stacks. */
const maxResponseSize = 5 * 1024 * 1024;

/** Makes what calls the functions of apps at a host. */
export function createCaller(parts: CallerParts): AppCaller {
  return {
    has: (connector) => parts.host.has(connector),
    call: (account, call) => callApp(parts, account, call),
  };
}

async function callApp(parts: CallerParts, account: CallingAccount, asked: AppCall): Promise<AppOutcome> {
  const { host, tokens, timeoutMs, judge } = parts;
  const { kind, type, function: name, connector } = asked;
  const grant = tokens.issue(account.name);
  const at = account.clock.now();
  const options: unknown = JSON.parse(JSON.stringify({ ...asked.options, bearerToken: grant.token }));
  const call: HostCall = { function: name, type, _connectorId: connector, options: Object(options), maxResponseSize };
  const violations: Violation[] = [...judge.judgeOptions(kind, options)];
  const notes: Note[] = [];
  const written = { call, kind, id: grant.call, at, where: host.where };
  let isOver = false;
  const breach = (did: string, expected = 'one call of its callback'): void => {
    const found = violation(functionCall(asked, expected, did), () => undefined);
    if (!isOver) violations.push(found);
    // It was written down already: what came too late stands beside it.
    else parts.observe(writeCallDown(account, { ...written, at: account.clock.now() }, undefined, [found], []));
  };
  const gone = new AbortController();
  const outcome = await waited(host, call, timeoutMs, {
    breach: (did) => breach(did),
    remark: (did) => void notes.push(note(asyncFunction(asked, did), () => undefined)),
    signal: gone.signal,
  });
  gone.abort();
  tokens.end(grant);
  if (outcome.status === 0) {
    if (outcome.isLate) account.clock.elapse(timeoutMs);
    breach(outcome.why, outcome.isLate ? `a callback within ${timeoutMs} ms` : 'a response of a stack');
  }
  const ofResult = 'result' in outcome ? judge.judgeResult(kind, options, outcome.result) : [];
  violations.push(...ofResult);
  isOver = true;
  parts.observe(writeCallDown(account, written, outcome, violations, notes));
  return outcomeFor(asked, outcome, ofResult.length > 0);
}

type Waited = HostOutcome & { readonly isLate?: boolean };

/** What became of a call, or that nothing has in time. */
async function waited(
  host: AppHost,
  call: HostCall,
  timeoutMs: number,
  watching: Parameters<AppHost['call']>[1],
): Promise<Waited> {
  const outcome = await withinTimeLimit(host.call(call, watching), timeoutMs);
  if (outcome !== late) return outcome;
  return { status: 0, isLate: true, why: `has not called back within ${timeoutMs} ms. Call back in every case` };
}
