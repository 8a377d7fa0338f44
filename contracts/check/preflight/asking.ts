import { readJsonBody } from '../../json-body.ts';
import type { Target } from '../client.ts';
import type { Pace } from '../pace.ts';
import { credentialsOf, withCredentials } from '../shown-credentials.ts';
import { stoppedError, unlessStopped } from '../unjudged-error.ts';
import type { Question } from './questions.ts';
import type { Sight } from './sight.ts';

/** Asks the plain questions of a preflight; counts them. */
export interface Asking {
  ask(baseUrl: string, question: Question): Promise<Sight>;
  readonly sent: number;
}

/** The longest that an answer from a base URL that nobody gave may take, in milliseconds. */
const longest = 10_000;

/**
 * Makes the function that a preflight asks by. It follows no redirect, and shows the token to the origin of the
 * target's base URL only.
 */
export function createAsking({ baseUrl: given, token, fetch, timeout = 30_000, signal }: Target, pace: Pace): Asking {
  let sent = 0;
  const { origin } = new URL(given);
  return {
    ask: async (baseUrl, { operation, target, headers: required }) => {
      await unlessStopped(pace.turn(), signal);
      sent += 1;
      const base = baseUrl.replace(/\/+$/, '');
      const url = base + target;
      const credentials = credentialsOf(operation, new URL(url).origin === origin ? 'good' : 'none', token);
      const limit = AbortSignal.timeout(baseUrl === given ? timeout : Math.min(timeout, longest));
      const seen = { operation, target, url };
      try {
        const all = signal === undefined ? limit : AbortSignal.any([signal, limit]);
        const shown = withCredentials({ target, headers: { accept: '*/*', ...required } }, credentials);
        const { headers } = shown;
        const response = await unlessStopped(
          fetch(base + shown.target, { method: 'GET', headers, redirect: 'manual', signal: all }),
          signal,
        );
        const bytes = new Uint8Array(await unlessStopped(response.arrayBuffer(), signal));
        const json = readJsonBody(bytes);
        const answer = {
          status: response.status,
          headers: Object.fromEntries(response.headers),
          bytes,
          body: new TextDecoder().decode(bytes),
          value: json.ok ? json.value : undefined,
        };
        return { ...seen, answer, error: undefined };
      } catch (error) {
        if (signal?.aborted === true) throw stoppedError();
        return { ...seen, answer: undefined, error };
      }
    },
    get sent() {
      return sent;
    },
  };
}
