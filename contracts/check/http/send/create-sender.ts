import { createBreath } from '../../time/breath.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { defaultMaxResponseBytes, type ResponseLimits } from './response-limits.ts';
import type { Sender } from './send-once.ts';

/** How long one request may take, in milliseconds, unless a run says otherwise. */
export const defaultTimeoutMs = 30_000;

/** What sends, and its limits, as somebody gave them. */
export interface SenderOptions extends ResponseLimits {
  readonly fetch: typeof fetch;
  readonly timeoutMs?: number;
  readonly timeout?: number;
}

/** Makes what sends requests, with the usual limits where none are given. */
export function createSender(options: SenderOptions): Sender {
  const { fetch, timeoutMs, timeout, maxResponseBytes = defaultMaxResponseBytes } = options;
  const limits = { timeoutMs: timeoutMs ?? timeout ?? defaultTimeoutMs, maxResponseBytes };
  return { fetch, ...limits, turn: oneAtATime(), breath: createBreath() };
}
