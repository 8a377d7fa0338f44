import type { SetupWorker } from 'msw/browser';
import type { IntegratorOptions } from '../../../integrator/options.ts';
import type { Integrator } from '../../msw/integrator.ts';

/** How the fake is put between a page and the network. */
export interface BrowserOptions extends Omit<IntegratorOptions, 'maxJournalBytes'> {
  /**
   * Where msw's worker is served. `npx msw init public/ --save` puts it there.
   *
   * `false` does without a worker: the page's own calls of `fetch` and `XMLHttpRequest` are served all the same, also
   * on an insecure origin, but the browser's developer tools do not show them.
   *
   * @default '/mockServiceWorker.js'
   */
  readonly workerUrl?: string | false;
  /** How long the worker may take to respond, in milliseconds; after that the page responds. @default 5000 */
  readonly workerTimeoutMs?: number;
  /** @deprecated Use `workerTimeoutMs`. */
  readonly workerPatience?: number;
  /**
   * Whether the state outlives the page: a reload goes on where the page was, and all tabs of the origin share it.
   *
   * `true` keeps it under the key `default`; with a key of its own, several apps on one origin stay apart. It is all in
   * IndexedDB, and not in `localStorage`: that holds some 5 MB, and a tab may read there what another has changed
   * already. A response is given when its write is on disk. Journals, revoked tokens, scripts and faults with a
   * `predicate` are not kept. With another `seed` it begins anew; `reset()` begins anew in all tabs.
   *
   * @default false
   */
  readonly persist?: boolean | { readonly key: string };
  /**
   * Whether the page has a small button in its corner that opens the inspector. It is loaded when the button is pressed
   * first.
   *
   * @default false
   */
  readonly inspector?: boolean;
  /** Whether nothing is said on the console when the fake starts, as msw's `quiet`. @default false */
  readonly quiet?: boolean;
}

/** The fake, between a page and the network. */
export interface BrowserIntegrator extends Integrator {
  /** msw's own worker, for handlers of other hosts and for life-cycle events. `undefined` before `start()`. */
  readonly worker: SetupWorker | undefined;
  /**
   * From now on requests to the service's hosts are served by the fake; all others pass through.
   *
   * @throws {WorkerError} where there is no worker, or not the right one; the message has the command that mends it.
   */
  start(): Promise<void>;
  /**
   * Loads what the document says of these resources, or of all of them where none is named; and the records of the seed
   * with what makes more, in any case.
   *
   * Requests wait for it by themselves, and so does the start for what the seed holds. A call that cannot wait, such as
   * `integrator.flows.put()` and `integrator.create.flow()`, needs it to be there; so does one that reads records before
   * the start, but for the integrations of a named seed and for records of your own.
   *
   * @throws {OptionError} where there is no resource of a name, or the seed cannot be.
   * @throws {RecordError} where a record of the seed breaks the contract.
   * @example
   * await integrator.ready('flows');
   */
  ready(...resources: readonly string[]): Promise<void>;
  /** Everything as it was before `start()`. The fake keeps its state. */
  stop(): Promise<void>;
}
