import { type Backend, type Defect, jsonResponse, type ProxyRequest, type ProxyResponse, parsed } from '../../proxy.ts';

/** What a request to state asks for. */
export type StateAct = 'list' | 'clear' | 'get' | 'put' | 'remove';

/** Where the state is that a defect is in: that of the account, or that of flows. */
export type StateOwner = 'account' | 'flow';

export type Next = (request: ProxyRequest) => Promise<ProxyResponse>;

const paths: Readonly<Record<StateOwner, RegExp>> = {
  account: /^\/v1\/state(?:\/([^/]+))?$/,
  flow: /^\/v1\/flows\/[^/]+\/state(?:\/([^/]+))?$/,
};

/** What a request asks of state, and of which key; `undefined`: it is for something else. */
export function askedOf(
  owner: StateOwner,
  { method, url }: ProxyRequest,
): { readonly act: StateAct; readonly key: string } | undefined {
  const found = paths[owner].exec(url.pathname);
  if (found === null) return undefined;
  const acts: Readonly<Record<string, StateAct>> =
    found[1] === undefined ? { GET: 'list', DELETE: 'clear' } : { GET: 'get', PUT: 'put', DELETE: 'remove' };
  const act = acts[method];
  return act && { act, key: decodeURIComponent(found[1] ?? '') };
}

/** A backend that responds to an act otherwise, where it has something to say. */
export function inAct(
  owner: StateOwner,
  act: StateAct,
  respond: (
    request: ProxyRequest,
    next: Next,
    more: { readonly key: string; readonly backend: Backend },
  ) => Promise<ProxyResponse | undefined> | ProxyResponse | undefined,
): Defect {
  return () => async (request, next, backend) => {
    const asked = askedOf(owner, request);
    const other = asked?.act === act ? await respond(request, next, { key: asked.key, backend }) : undefined;
    return other ?? next(request);
  };
}

/** A backend that responds with another status. */
export function restated(owner: StateOwner, act: StateAct, from: number, to: Partial<ProxyResponse>): Defect {
  return inAct(owner, act, async (request, next) => {
    const response = await next(request);
    return response.status === from ? { ...response, ...to } : response;
  });
}

/** A backend that shows other JSON where it succeeds. */
export function reshown(owner: StateOwner, act: 'list' | 'get', change: (value: unknown) => unknown): Defect {
  return inAct(owner, act, async (request, next) => {
    const response = await next(request);
    return response.status === 200 ? jsonResponse(200, change(parsed(response.body))) : response;
  });
}

/** A backend that is asked with a good token by whoever comes. */
export function openTo(owner: StateOwner, act: StateAct): Defect {
  return inAct(owner, act, async (request, next) => {
    const response = await next(request);
    const headers = { ...request.headers, authorization: 'Bearer my_api_token' };
    return response.status === 401 ? next({ ...request, headers }) : response;
  });
}
