import type { RequestFacts } from '../../../contracts/exchange/exchange.ts';
import { injectedFault } from '../../../contracts/rules/injected-fault.ts';
import { type Note, note } from '../../../contracts/violations/violation.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { FaultHit } from '../faults/fault-rules.ts';
import { type FaultRule, truncated } from '../faults/rule/fault.ts';
import type { MaybePromise } from '../time/maybe-promise.ts';
import type { MockResponse, WireResponse } from '../wire/response.ts';
import { serialize } from '../wire/serializer.ts';
import type { Engine } from './engine.ts';
import { type Exchange, finish, type Outcome, sendResponse } from './exchange.ts';
import { faultResponse } from './fault-response.ts';

/** Responds to an exchange that something goes wrong with: waits, and breaks it before the service acts or after. */
export async function injectFault(
  engine: Engine,
  exchange: Exchange & { readonly operation: Operation },
  hit: FaultHit,
  act: () => MaybePromise<Outcome>,
): Promise<WireResponse> {
  const { account, operation, request } = exchange;
  const { effect, latencyBefore, latencyAfter } = hit;
  const { generation } = account;

  const wait = async (milliseconds: number): Promise<boolean> => {
    if (milliseconds > 0) await engine.wait(milliseconds);
    if (account.generation !== generation) return false;
    account.clock.elapse(milliseconds);
    return true;
  };

  // An account that was reset meanwhile has not seen this exchange, and must not be changed by it.
  if (!(await wait(latencyBefore))) return broken;
  const outcome = letsTheServiceAct(effect) ? await act() : undefined;
  if (!(await wait(latencyAfter))) return broken;
  const current = outcome?.exchange ?? exchange;
  const noted = { ...current, notes: [...current.notes, injectedNote(engine, operation, request, hit)] };
  if (outcome !== undefined && (effect === undefined || 'failure' in outcome)) {
    return finish(engine, { ...outcome, exchange: noted });
  }
  const response = responseOf(engine, operation, effect, outcome?.response);
  return sendResponse(engine, noted, brokenBy(effect, serialize(response)), response.body);
}

/** Whether the service acts before the fault applies: it is asked to, or its own response is what breaks. */
function letsTheServiceAct(effect: FaultRule | undefined): boolean {
  if (effect === undefined || effect.phase === 'after') return true;
  return effect.status === undefined && (effect.connection === 'truncated' || effect.connection === 'drip');
}

const broken: WireResponse = { status: 503, headers: {}, body: undefined, connection: 'reset' };

/** The response that the fault gives, or the one that it breaks. */
function responseOf(
  engine: Engine,
  operation: Operation,
  effect: FaultRule | undefined,
  usual?: MockResponse,
): MockResponse {
  const { contract, conventions } = engine;
  if (effect?.status === undefined) return usual ?? { status: 200 };
  return faultResponse(contract, conventions, operation, effect.status, effect);
}

function brokenBy(effect: FaultRule | undefined, wire: WireResponse): WireResponse {
  if (effect?.connection === undefined) return wire;
  if (effect.connection === 'truncated') {
    return { ...wire, body: wire.body === undefined ? undefined : truncated(wire.body) };
  }
  if (effect.connection === 'drip') return { ...wire, connection: 'drip', dripFor: effect.dripFor ?? 1000 };
  return { ...wire, connection: effect.connection };
}

function injectedNote(engine: Engine, operation: Operation, request: RequestFacts, hit: FaultHit): Note {
  const { names, latencyBefore, latencyAfter, effect } = hit;
  const latency = latencyBefore + latencyAfter;
  const done = [
    ...(latency > 0 ? [`${latency} ms of latency`] : []),
    ...(effect?.status === undefined ? [] : [`status ${effect.status}`]),
    ...(effect?.connection === undefined ? [] : [`connection ${effect.connection}`]),
  ];
  const hasActed = effect?.phase === 'after';
  return note(injectedFault(operation, request, { names, done, hasActed }), engine.contract.lineOf);
}
