import type { Finding } from '../../violations/violation.ts';

/** What the contract has to say of one side of a recorded exchange. */
export interface TrafficFinding extends Finding {
  readonly side: 'request' | 'response';
}
