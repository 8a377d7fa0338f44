import { withAddress } from './with-address.ts';

/**
 * Lets a response made by hand look like one that `fetch` gives: it has an address, its type is `basic`, its headers
 * cannot be changed, and a clone of it is the same.
 */
export function fetchedResponse(response: Response, url: string): Response {
  const { clone, headers } = response;
  Object.defineProperties(headers, unchangeable);
  return Object.defineProperties(withAddress(response, url), {
    type: { configurable: true, value: 'basic' },
    clone: { configurable: true, value: () => fetchedResponse(Reflect.apply(clone, response, []), url) },
  });
}

/** What `fetch` of Node says then. */
function refuseChange(): never {
  throw new TypeError('immutable');
}

const refused = { configurable: true, value: refuseChange };
const unchangeable = { append: refused, delete: refused, set: refused };
