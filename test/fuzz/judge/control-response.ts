import type { Flaw, WireExchange } from '../campaign/exchange.ts';
import { headerOf, type WireResponse } from '../target/read-response.ts';
import { control } from '../wire/control.ts';
import { isOfNode, shown } from './api-response.ts';

/** What a refusal may take, in bytes: a hundred violations, and none of what was sent as a whole. */
const longest = 200_000;

/** Judges a response of the control API by its own document. */
export async function judgeControl(
  { method, target }: Pick<WireExchange, 'method' | 'target'>,
  response: WireResponse,
): Promise<Flaw | undefined> {
  const { status, body } = response;
  if (status >= 500) return { oracle: 'status', what: `${status}: ${shown(body)}` };
  const url = URL.parse(`http://localhost${target}`);
  // A preflight, or a page: neither is an operation.
  if (url === null || method === 'OPTIONS' || isOfNode(response)) return undefined;
  if (status >= 400 && body.length > longest) {
    return { oracle: 'shape', what: `a refusal of ${body.length} bytes: ${shown(body)}` };
  }
  const route = control.contract.route(method, url.pathname);
  if (route.kind === 'operation') {
    const headers = { get: (name: string) => headerOf(response, name) ?? null };
    const { violations } = await control.contract.checkResponse({ method, url }, { status, headers, body });
    const [first] = violations;
    return first && { oracle: 'contract', what: `${status}: ${first.rule} ${first.pointer}: ${first.message}` };
  }
  if (status < 400 || method === 'HEAD') return undefined;
  const isSaid = /"message":"Failed to /.test(body.toString());
  return isSaid ? undefined : { oracle: 'shape', what: `${status} without a sentence: ${shown(body)}` };
}
