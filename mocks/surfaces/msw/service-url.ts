import { serviceHosts } from '../../integrator/regions.ts';

/** Whether a request goes to one of the service's hosts, over https. */
export function isForService(input: string | URL | Request): boolean {
  // Anything else that `fetch` takes, such as the URL of a polyfill, is taken as the text that it turns into.
  const href = input instanceof Request ? input.url : String(input);
  // Cheaper than a URL for calls that have nothing to do with us, and exact all the same.
  if (!href.startsWith('https://api.')) return false;
  const end = href.indexOf('/', 8);
  return serviceHosts.has(end < 0 ? href.slice(8) : href.slice(8, end));
}
