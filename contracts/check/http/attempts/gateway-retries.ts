import type { Operation } from '../../../../spec/operation/operation.ts';

/** How often one request is sent again after a 502, 503 or 504, and how often all of a run are. */
const [ofRequest, ofRun] = [8, 20];

/** How often requests are sent again that a gateway responded to in the place of the backend. */
export interface GatewayRetries {
  /** Whether retries are left for an operation. */
  lasts(operation: Operation): boolean;
  /** Takes some of it for one more try; `false`: there is none left. */
  takes(operation: Operation, tries: number): boolean;
}

/**
 * Makes the retries of a run: as many as a backend needs that starts anew, and none for an operation that did not come
 * back by then, so that what is down for good costs its time once.
 */
export function createGatewayRetries(): GatewayRetries {
  const down = new Set<Operation>();
  let left = ofRun;
  const lasts = (operation: Operation): boolean => left > 0 && !down.has(operation);
  return {
    lasts,
    takes: (operation, tries) => {
      if (tries >= ofRequest) down.add(operation);
      if (!lasts(operation)) return false;
      left -= 1;
      return true;
    },
  };
}

/** Whether a status is a gateway's, and none of the API's own. */
export function isOfGateway(status: number): boolean {
  return status >= 502 && status <= 504;
}
