/**
 * The classes of the web as they were when this was loaded; where there were none yet, those that there are now.
 *
 * msw puts classes of its own over them that remember how headers were spelled, and take several times as long to make.
 */
const before: Partial<Pick<typeof globalThis, 'Request' | 'Response'>> = {
  Request: globalThis.Request,
  Response: globalThis.Response,
};

/** Makes a request as a call of `fetch` does. */
export function newRequest(...given: ConstructorParameters<typeof Request>): Request {
  return new (before.Request ?? Request)(...given);
}

/** Makes a response. */
export function newResponse(...given: ConstructorParameters<typeof Response>): Response {
  return new (before.Response ?? Response)(...given);
}
