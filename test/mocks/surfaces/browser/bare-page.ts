import type { BrowserContext, Page } from 'playwright-core';
import { openTab, type Tab } from './browser.ts';
import { type Site, type Stand, serve } from './site.ts';

/** Where a bare page sends its requests. */
export const listUrl = 'https://api.integrator.io/v1/integrations';

/** A tab with a page that holds `testkit` and does nothing, and the server that it came from. */
export interface BarePage extends Tab {
  readonly site: Site;
}

/** Opens bare pages, each served on a port of its own: what a browser keeps, it keeps by origin. */
export function barePages(
  context: BrowserContext,
  folder: string,
): {
  readonly open: (stands?: Record<string, Stand>) => Promise<BarePage>;
  readonly closeSites: () => Promise<void>;
} {
  const sites: Site[] = [];
  return {
    open: async (stands = {}) => {
      const site = await serve(folder, { stands });
      sites.push(site);
      const tab = await openTab(context);
      await tab.go(site.url);
      return { ...tab, site };
    },
    closeSites: async () => void (await Promise.all(sites.map((site) => site.close()))),
  };
}

/** Starts the fake in a bare page, which holds it as `fake` from then on. */
export async function startFake(page: Page, options = '{}'): Promise<void> {
  await page.evaluate(`testkit.startIntegrator(${options}).then((fake) => { globalThis.fake = fake; })`);
}

/** The error that starting the fake ends with, as a text. */
export function failure(page: Page, options = '{}'): Promise<string> {
  return page.evaluate(`testkit.startIntegrator(${options}).then(() => 'no error', String)`);
}

/** Sends with `XMLHttpRequest`; gives the event it ended with, the status, and the name or number of what came. */
export function xhr(method: string, url: string, body = 'null', before = ''): string {
  return `new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('${method}', '${url}');
    request.setRequestHeader('authorization', 'Bearer my_api_token');
    if (${body} !== null) request.setRequestHeader('content-type', 'application/json');
    request.responseType = 'json';
    for (const name of ['load', 'error', 'abort', 'timeout']) {
      request.addEventListener(name, () =>
        resolve([name, request.status, request.response === null ? null : request.response.length ?? request.response.name]));
    }
    ${before}
    request.send(${body});
  })`;
}
