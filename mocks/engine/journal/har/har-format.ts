import type { Omitted } from '../../../../contracts/violations/omitted.ts';
import type { Finding } from '../../../../contracts/violations/violation.ts';
import type { JournalVerdict } from '../entry/entry.ts';

/** A journal as a HAR 1.2 recording, which browsers, proxies and this package's own tools read. */
export interface Har {
  log: { version: '1.2'; creator: HarCreator; entries: HarEntry[]; comment?: string };
}

/** Who wrote a HAR. */
export interface HarCreator {
  name: string;
  version: string;
}

/**
 * One exchange. What begins with `_` is the journal's own, as HAR lets it be.
 *
 * It is no interface, which the published types of HAR would not take for one of theirs.
 */
export type HarEntry = {
  startedDateTime: string;
  time: number;
  request: HarRequest;
  response: HarResponse;
  cache: Record<never, never>;
  timings: { send: number; wait: number; receive: number };
  comment?: string;
  _sequence: number;
  _account: string;
  _operation: string | null;
  _verdict: JournalVerdict;
  _violations: Finding[];
  _notes: Finding[];
  /** How many more there are than those that are listed; absent where all are. */
  _omitted?: Omitted;
};

/** A name and its value. */
export interface HarPair {
  name: string;
  value: string;
}

/** What was sent. */
export interface HarRequest {
  method: string;
  url: string;
  httpVersion: string;
  cookies: [];
  headers: HarPair[];
  queryString: HarPair[];
  postData?: { mimeType: string; text: string };
  headersSize: number;
  bodySize: number;
}

/** What came back; status 0 where nothing did. */
export interface HarResponse {
  status: number;
  statusText: string;
  httpVersion: string;
  cookies: [];
  headers: HarPair[];
  content: { size: number; mimeType: string; text?: string };
  redirectURL: string;
  headersSize: number;
  bodySize: number;
}
