import type { Flaw, WireExchange } from '../campaign/exchange.ts';
import { headerOf, type WireResponse } from '../target/read-response.ts';
import { api } from '../wire/api.ts';

type Asked = Pick<WireExchange, 'method' | 'target' | 'faulty'>;

/** Judges a response of the API by its contract, and one that no operation has by the shape of its errors. */
export async function judgeApi({ method, target, faulty }: Asked, response: WireResponse): Promise<Flaw | undefined> {
  const { status } = response;
  if (status >= 500) return judgeFailure(response, faulty);
  // A fault may respond with whatever the fuzzer asked for.
  if (faulty || isOfNode(response)) return undefined;
  const url = URL.parse(`http://localhost${target}`);
  if (url === null) return undefined;
  const route = api.contract.route(method, url.pathname);
  if (route.kind === 'operation' && !isBeforeRouting(response)) {
    const headers = { get: (name: string) => headerOf(response, name) ?? null };
    const { violations } = await api.contract.checkResponse({ method, url }, { status, headers, body: response.body });
    const [first] = violations;
    return first && { oracle: 'contract', what: `${status}: ${first.rule} ${first.pointer}: ${first.message}` };
  }
  if (status < 400 || method === 'HEAD') return undefined;
  return hasErrors(response.body)
    ? undefined
    : { oracle: 'shape', what: `${status} without errors in the API's shape: ${shown(response.body)}` };
}

/** A refusal that comes from the server around the API, whatever operation is meant: whom a request is for is not clear. */
function isBeforeRouting({ status, body }: WireResponse): boolean {
  return status === 421 || (status === 400 && body.includes('"code":"bad_request"'));
}

/** Node's own refusal of more than 16 KiB of path and headers: it has no body, and comes before any of the package's code. */
export function isOfNode({ status, body }: WireResponse): boolean {
  return status === 431 && body.length === 0;
}

function judgeFailure({ status, body }: WireResponse, faulty: boolean): Flaw | undefined {
  const text = body.toString();
  const isFromWithin = text.includes('"internal"') || (!faulty && text.includes('"contract-violation"'));
  if (faulty && !isFromWithin) return undefined;
  return { oracle: 'status', what: `${status}: ${shown(body)}` };
}

/** Whether a body is `{ "errors": [ { "code", "message" } ] }`. */
function hasErrors(body: Buffer): boolean {
  try {
    const { errors } = JSON.parse(body.toString());
    return (
      Array.isArray(errors) &&
      errors.length > 0 &&
      errors.every((error) => typeof error.code === 'string' && typeof error.message === 'string')
    );
  } catch {
    return false;
  }
}

/** The beginning of a body, as a message shows it. */
export function shown(body: Buffer): string {
  return JSON.stringify(body.subarray(0, 300).toString());
}
