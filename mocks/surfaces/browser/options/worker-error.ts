import { TestkitError } from '../../../../spec/errors/testkit-error.ts';

/** The service worker that hands a page's requests to the fake cannot be had, or is not the right one. */
export class WorkerError extends TestkitError {
  override readonly name = 'WorkerError' as const;
}
