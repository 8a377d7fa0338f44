import { isRecord } from '../../../../spec/document/document.ts';
import { accountOf, hosts } from '../../../integrator/service/regions.ts';
import { attempt, type Context } from '../state/context.ts';
import { refresh } from './refresh.ts';

/** How the API responded, in words. */
export interface ApiResponse {
  readonly ok: boolean;
  readonly message: string;
}

/** What is asked of the API. */
export interface ApiCall {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  /** Below `/v1`. */
  readonly path: string;
  readonly body?: unknown;
  /** What to tell the reader where it goes well; a function is given the status. */
  readonly done: string | ((status: number) => string);
}

/** Who asks: the page, with a token of the account that it shows. */
type Caller = Pick<Context, 'store' | 'integrator' | 'token'>;

/** The token of the account that is looked at. */
export function bearerOf({ store, token }: Pick<Context, 'store' | 'token'>): string {
  const { account } = accountOf(store.state.account);
  return account === 'default' ? token : `${token}@${account}`;
}

/** Sends a request as an app of the account would. */
export function sendAsApp(caller: Caller, method: string, url: string, body: unknown): Promise<Response> {
  return caller.integrator.fetch(url, {
    method,
    headers: {
      authorization: `Bearer ${bearerOf(caller)}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

/** Asks the API as an app of the account would: the journal has a line of it. */
export async function callApi(caller: Caller, { method, path, body, done }: ApiCall): Promise<ApiResponse> {
  const { region } = accountOf(caller.store.state.account);
  const response = await sendAsApp(caller, method, `https://${hosts[region]}/v1${path}`, body);
  const { status } = response;
  return inWords(status, await response.json().catch(() => undefined), typeof done === 'string' ? done : done(status));
}

/**
 * Asks the API, tells the reader how it went, and shows what has become of it.
 *
 * @param name By what the page knows it while it runs.
 */
export async function runOverApi(context: Context, name: string, call: ApiCall): Promise<boolean> {
  const { store } = context;
  store.change({ running: name, notice: undefined });
  let isDone = false;
  await attempt(context, async () => {
    const { ok, message } = await callApi(context, call);
    isDone = ok;
    store.change({ notice: { kind: ok ? 'done' : 'failed', text: message } });
  });
  store.change({ running: undefined });
  await refresh(context);
  return isDone;
}

function inWords(status: number, body: unknown, done: string): ApiResponse {
  if (status >= 400) return { ok: false, message: `The API responded with ${status}: ${wordsOf(body)}` };
  if (isRecord(body) && body['success'] === false) {
    return { ok: false, message: `The function did not succeed: ${wordsOf(body)}` };
  }
  return { ok: true, message: done };
}

function wordsOf(body: unknown): string {
  if (!isRecord(body)) return 'no reason given.';
  const [first] = Array.isArray(body['errors']) ? body['errors'] : [];
  const message = isRecord(first) ? first['message'] : body['message'];
  return typeof message === 'string' ? message : 'no reason given.';
}
