import { judgeRequest } from './judge-request.ts';
import { judgeResponse } from './judge-response.ts';
import { unroutedRequest } from './parts/unrouted-request.ts';

/** What judges whole exchanges. A page that only lets the fake respond loads it no earlier. */
export interface Judges {
  readonly judgeRequest: typeof judgeRequest;
  readonly judgeResponse: typeof judgeResponse;
  readonly unroutedRequest: typeof unroutedRequest;
}

export const judges: Judges = { judgeRequest, judgeResponse, unroutedRequest };
