import type * as extensionJudge from '../../../../contracts/apis/extension/judge.ts';
import { functionKinds } from '../../../../contracts/apis/extension/kinds.ts';
import { asyncFunction } from '../../../../contracts/rules/async-function.ts';
import { type Note, note, type Violation } from '../../../../contracts/violations/violation.ts';
import { parseJson } from '../../../../spec/json/json-depth.ts';
import type { JournalEntry } from '../../../engine/journal/journal.ts';
import { late, withinTimeLimit } from '../../../engine/time/time-limit.ts';
import type { HostOf } from '../hosts/create-host.ts';
import type { AppCall, AppCaller, AppOutcome, CallingAccount } from '../interface/app-caller.ts';
import type { HostCall, HostOutcome } from '../interface/app-host.ts';
import type { OneTimeTokens } from '../tokens/one-time-tokens.ts';
import { writeCallDown } from './call-entry.ts';
import { issueToken } from './issue-token.ts';
import { outcomeFor } from './outcome-for.ts';
import { refusedResult } from './refused-result.ts';

/** What judges the options that a function is called with, what it calls back with, and how. */
export type AppJudge = typeof extensionJudge;

/** What calls of functions are made with. */
export interface CallerParts {
  readonly hostOf: HostOf;
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
    has: (account, connector) => parts.hostOf(account, connector) !== undefined,
    call: (account, call) => callApp(parts, account, call),
  };
}

async function callApp(parts: CallerParts, account: CallingAccount, asked: AppCall): Promise<AppOutcome> {
  const { hostOf, tokens, timeoutMs, judge } = parts;
  const { kind, function: name, connector } = asked;
  const host = hostOf(account, connector);
  if (host === undefined) return outcomeFor(asked, { status: 0, why: 'its code is nowhere' }, false);
  const { type } = functionKinds[kind];
  const grant = issueToken(tokens, account.name);
  const at = account.clock.now();
  const options: unknown = parseJson(JSON.stringify({ ...asked.options, bearerToken: grant.token }));
  const call: HostCall = { function: name, type, _connectorId: connector, options: Object(options), maxResponseSize };
  const violations: Violation[] = [...judge.judgeOptions(kind, options)];
  const notes: Note[] = [];
  const written = { call, kind, id: grant.call, at, where: host.where };
  let isOver = false;
  const report = (found: Violation): void => {
    if (!isOver) violations.push(found);
    // The call is written down already: what came too late stands beside it.
    else parts.observe(writeCallDown(account, { ...written, at: account.clock.now() }, undefined, [found], []));
  };
  const gone = new AbortController();
  const working = host
    .call(call, {
      calledAgain: () => report(judge.calledBackAgain(kind, name)),
      threw: (error) => report(judge.threw(kind, name, error)),
      isAsync: () => void notes.push(note(asyncFunction(kind, name), () => undefined)),
      signal: gone.signal,
    })
    .catch((error: unknown): HostOutcome => ({ status: 0, why: `it could not be called (${String(error)})` }));
  const outcome = await withinTimeLimit(working, timeoutMs);
  gone.abort();
  tokens.grants.delete(grant.token);
  if (outcome === late) {
    account.clock.elapse(timeoutMs);
    violations.push(judge.neverCalledBack(kind, name, timeoutMs));
  }
  const became: HostOutcome =
    outcome === late ? { status: 0, why: `it has not called back within ${timeoutMs} ms` } : outcome;
  const ofResult =
    'result' in became
      ? judge.judgeResult(kind, options, became.result, { maxResponseSize })
      : refusedResult(kind, became, maxResponseSize);
  violations.push(...ofResult);
  isOver = true;
  parts.observe(writeCallDown(account, written, became, violations, notes));
  return outcomeFor(asked, became, ofResult.length > 0);
}
