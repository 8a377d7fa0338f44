import type { WireResponse } from '../wire/response.ts';
import { defaultAccount, type Engine, type MockRequest } from './engine.ts';

/** Writes down a request that was refused before the engine saw it, in the account of those who do not say who they are. */
export function turnedAway(engine: Engine, request: MockRequest, wire: WireResponse, reason: string): void {
  const { journal, clock } = engine.accountNamed(defaultAccount);
  const entry = journal.record(
    {
      at: clock.now(),
      duration: 0,
      account: defaultAccount,
      operation: undefined,
      method: request.method,
      url: request.url.href,
      status: wire.status,
      verdict: 'violation',
      violations: [],
      notes: [],
      reason,
      parameters: undefined,
      requestBody: undefined,
      responseBody: wire.body === undefined ? undefined : JSON.parse(wire.body),
    },
    {
      requestSize: request.body?.length ?? 0,
      responseSize: wire.body?.length ?? 0,
      request: request.headers,
      response: wire.headers,
    },
  );
  engine.observe(entry, undefined);
}
