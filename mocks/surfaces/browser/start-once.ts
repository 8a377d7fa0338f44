import type { BrowserIntegrator, BrowserOptions } from './options/browser-options.ts';
import { checkBrowserOptions } from './options/check-browser-options.ts';
import { needPage } from './options/need-page.ts';
import { runningPlace } from './options/page-place.ts';

/**
 * Starts a fake, or gives the one that runs in this page: React calls an effect twice in its strict mode, and a hot
 * replacement runs the module of an app again.
 */
export async function startOnce(
  options: BrowserOptions,
  setup: (options: BrowserOptions) => BrowserIntegrator,
): Promise<BrowserIntegrator> {
  checkBrowserOptions(options);
  needPage();
  const running = runningPlace();
  if (running !== undefined) {
    const others = differingOptions(running.options, options);
    if (others.length > 0) console.warn(`[integrator-testkit] ${goesOn(others)}`);
    await running.ready;
    return running.integrator;
  }
  const integrator = setup(options);
  await integrator.start();
  return integrator;
}

/** The options that are not the same. A function is taken for the same as another: each call makes it anew. */
export function differingOptions(one: BrowserOptions, other: BrowserOptions): readonly string[] {
  const [before, after] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => !isSame(before.get(name), after.get(name))).sort();
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other || (typeof one === 'function' && typeof other === 'function')) return true;
  return JSON.stringify(one) === JSON.stringify(other);
}

function goesOn(names: readonly string[]): string {
  const list = names.map((name) => `\`${name}\``).join(', ');
  return `startIntegrator() was called while a fake runs in this page, with another value of ${list}. The one that runs goes on as it was started. To start it with other options, call its stop() first.`;
}
