import { serviceHost, serviceHosts } from '../../integrator/service/regions.ts';

/** Whether a request goes to one of the service's hosts, however its URL is spelled. */
export function isForService(input: unknown): boolean {
  // Anything else that `fetch` takes, such as the URL of a polyfill, is taken as the text that it turns into.
  const href = input instanceof Request ? input.url : String(input);
  // Cheaper than a URL for calls in the usual spelling, and for those that have nothing to do with us.
  if (href.startsWith('https://api.')) {
    const end = href.indexOf('/', 8);
    if (serviceHosts.has(end < 0 ? href.slice(8) : href.slice(8, end))) return true;
  }
  return mention.test(href.slice(0, maxRead)) && serviceHost(hostnameOf(href)) !== undefined;
}

/** A part of the name of each host. */
const mention = /integrator/i;

/** How much of a URL is looked at for it: a user and a password may stand before it. */
const maxRead = 512;

function hostnameOf(href: string): string {
  try {
    return new URL(href).hostname;
  } catch {
    return '';
  }
}
