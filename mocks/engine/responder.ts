import { createFetch } from './fetch/create-fetch.ts';
import { handle } from './pipeline/handle.ts';
import { makeBehaviour } from './resources/make-behaviour.ts';
import { operationReport } from './resources/operation-report.ts';
import { createSelfCheck } from './wire/self-check/self-check.ts';

/** What responds to requests: most of the engine, and of no use to anybody who has not sent one. */
export interface Responder {
  readonly createFetch: typeof createFetch;
  readonly createSelfCheck: typeof createSelfCheck;
  readonly handle: typeof handle;
  readonly makeBehaviour: typeof makeBehaviour;
  readonly operationReport: typeof operationReport;
}

export const responder: Responder = { createFetch, createSelfCheck, handle, makeBehaviour, operationReport };
