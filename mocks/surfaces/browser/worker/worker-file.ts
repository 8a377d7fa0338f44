import { withTimeout } from '../options/time-limits.ts';
import { WorkerError } from '../options/worker-error.ts';

/** The command that puts msw's worker where a page finds it. */
export const initCommand = 'npx msw init public/ --save';

/** What the page can do where there is no worker at all. */
const orWithout = 'or give { workerUrl: false } to respond in the page itself.';

/** @throws {WorkerError} where this page can have no service worker. */
export function serviceWorkers(): ServiceWorkerContainer {
  if ('serviceWorker' in navigator) return navigator.serviceWorker;
  throw new WorkerError(
    isSecureContext
      ? `Failed to start the fake: this browser has no service workers here, as in a private window. Open the page in a normal window, ${orWithout}`
      : `Failed to start the fake: ${location.origin} is no secure context, and service workers need one. Open the page at http://localhost or over https, ${orWithout}`,
  );
}

/**
 * Sees to it that the worker at an address is there, is msw's, is the newest, and covers the page.
 *
 * A server that is gone is no reason to fail where the browser has the worker already.
 *
 * @throws {WorkerError} with the command that mends it.
 */
export async function checkWorkerFile(workerUrl: string, timeoutMs: number): Promise<void> {
  const container = serviceWorkers();
  const { href } = new URL(workerUrl, location.href);
  const scope = new URL('.', href).href;
  const registration = (await container.getRegistrations()).find(
    ({ active, waiting, installing }) => (active ?? waiting ?? installing)?.scriptURL === href,
  );
  if (!location.href.startsWith(registration?.scope ?? scope)) {
    throw new WorkerError(
      `Failed to start the fake: the worker ${href} is for pages under ${scope}, and this page is ${location.href}. Put the worker into the folder that the site is served from: ${initCommand}`,
    );
  }
  const response = await fetch(href, { cache: 'no-store' }).catch(() => undefined);
  const usable = registration?.active != null;
  if (response === undefined || response.status >= 500) {
    if (usable) return;
    throw new WorkerError(
      `Failed to start the fake: ${href} cannot be had${response ? ` (status ${response.status})` : ''}, and the browser does not have that worker yet. Load the page once while its server runs.`,
    );
  }
  const text = await readWorkerFile(href, response);
  if (registration === undefined || (await isUpToDate(container, registration, text))) return;
  // The old one may hold on to a request that is never served; whether it is good enough, msw tells then.
  await withTimeout(timeoutMs, update(registration), () => undefined);
}

/** @throws {WorkerError} where what a server responded with is not msw's worker. */
async function readWorkerFile(href: string, response: Response): Promise<string> {
  const type = response.headers.get('content-type') ?? 'none';
  if (!response.ok) {
    throw new WorkerError(
      `Failed to start the fake: there is no worker at ${href} (status ${response.status}). ${initCommand}`,
    );
  }
  if (!/(java|ecma)script/i.test(type)) {
    throw new WorkerError(
      `Failed to start the fake: there is no worker at ${href}; the server responded with a page in its place (content type ${type}). ${initCommand}`,
    );
  }
  const text = await response.text();
  if (text.includes('MOCK_ACTIVATE')) return text;
  throw new WorkerError(`Failed to start the fake: the file at ${href} is not the worker of msw. ${initCommand}`);
}

/** Whether the worker that runs is the one in the file. It is asked, since an update takes a browser a second or more. */
async function isUpToDate(
  container: ServiceWorkerContainer,
  { active }: ServiceWorkerRegistration,
  text: string,
): Promise<boolean> {
  if (active === null) return false;
  const ended = new AbortController();
  const checksum = new Promise<string>((resolve) => {
    const listen = ({ data, source }: MessageEvent): void => {
      if (source === active && data?.type === 'INTEGRITY_CHECK_RESPONSE') resolve(String(data.payload?.checksum));
    };
    container.addEventListener('message', listen, { signal: ended.signal });
    container.startMessages();
    active.postMessage('INTEGRITY_CHECK_REQUEST');
  });
  const found = await withTimeout(1000, checksum, () => undefined);
  ended.abort();
  return found !== undefined && text.includes(found);
}

/** Puts the newest file in the place of an older one that the browser has kept. */
async function update(registration: ServiceWorkerRegistration): Promise<void> {
  await registration.update().catch(() => undefined);
  const next = registration.installing ?? registration.waiting;
  if (next === null) return;
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (next.state === 'activated' || next.state === 'redundant') resolve();
    };
    next.addEventListener('statechange', look);
    look();
  });
}
