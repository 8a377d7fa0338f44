import type { BrowserIntegrator, BrowserOptions } from './browser-options.ts';
import { WorkerError } from './worker-error.ts';

/** The place between a page and the network: one fake has it at a time. */
export interface PagePlace {
  readonly integrator: BrowserIntegrator;
  readonly options: BrowserOptions;
  /** Fulfilled once it is started. */
  ready: Promise<void>;
  /** Fulfilled once it has given the place up; `undefined` while it has not been asked to. */
  stopping: Promise<void> | undefined;
}

/** On the page and not in this module: a page may have two copies of it, as after a hot replacement. */
const key: unique symbol = Symbol.for('integrator-testkit/page');

/** The fake that runs in this page, or is about to. */
export function runningPlace(): PagePlace | undefined {
  const place = placeOfPage();
  return place?.stopping === undefined ? place : undefined;
}

/**
 * Takes the place, once a fake that is about to stop has given it up.
 *
 * @throws {WorkerError} where another one has it.
 */
export async function takePlace(place: PagePlace): Promise<void> {
  for (let taken = placeOfPage(); taken !== undefined && taken !== place; taken = placeOfPage()) {
    if (taken.stopping === undefined) {
      throw new WorkerError(
        'Failed to start the fake: another one runs in this page. Stop that one first, or call startIntegrator(), which gives the one that runs.',
      );
    }
    await taken.stopping.catch(() => undefined);
  }
  Reflect.set(globalThis, key, place);
}

/** Gives the place up. */
export function leavePlace(place: PagePlace): void {
  if (placeOfPage() === place) Reflect.deleteProperty(globalThis, key);
}

function placeOfPage(): PagePlace | undefined {
  const value: unknown = Reflect.get(globalThis, key);
  return isPlace(value) ? value : undefined;
}

function isPlace(value: unknown): value is PagePlace {
  return typeof value === 'object' && value !== null && 'integrator' in value && 'ready' in value;
}
