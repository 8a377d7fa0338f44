import { withoutEndSlashes } from '../../../spec/operation/end-slashes.ts';
import { credentialsOf, withCredentials } from '../exchange/shown-credentials.ts';
import { createSender } from '../http/send/create-sender.ts';
import { ResponseLimitError } from '../http/send/response-limit-error.ts';
import { sendOnce } from '../http/send/send-once.ts';
import type { Target } from '../http/send/target.ts';
import type { Pace } from '../time/pace.ts';
import { stoppedError, unlessStopped } from '../time/unjudged-error.ts';
import type { Question } from './questions.ts';
import type { Sight } from './sight.ts';

/** Asks the plain questions of a preflight; counts them. */
export interface Asking {
  ask(baseUrl: string, question: Question): Promise<Sight>;
  readonly sent: number;
}

/** The longest that a response from a base URL that nobody gave may take, in milliseconds. */
const longest = 10_000;

/**
 * Makes the function that a preflight asks by. It follows no redirect, and shows the token to the origin of the
 * target's base URL only.
 */
export function createAsking(options: Target, pace: Pace): Asking {
  const { baseUrl: given, token, signal } = options;
  const sender = createSender(options);
  let sent = 0;
  const { origin } = new URL(given);
  return {
    ask: async (baseUrl, { operation, target, headers: required }) => {
      await unlessStopped(pace.turn(), signal);
      sent += 1;
      const base = withoutEndSlashes(baseUrl);
      const url = base + target;
      const credentials = credentialsOf(operation, new URL(url).origin === origin ? 'good' : 'none', token);
      const timeoutMs = baseUrl === given ? sender.timeoutMs : Math.min(sender.timeoutMs, longest);
      const seen = { operation, target, url };
      try {
        const shown = withCredentials({ target, headers: { accept: '*/*', ...required } }, credentials);
        const wire = { url: base + shown.target, method: 'GET', headers: shown.headers };
        const response = await sendOnce({ ...sender, timeoutMs }, wire, signal);
        return { ...seen, response, error: undefined };
      } catch (error) {
        if (signal?.aborted === true) throw stoppedError(signal);
        if (error instanceof ResponseLimitError) return { ...seen, response: error.response, error, isGivenUp: true };
        return { ...seen, response: undefined, error };
      }
    },
    get sent() {
      return sent;
    },
  };
}
