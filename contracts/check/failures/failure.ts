import type { DocumentPlace } from '../../../spec/document/line-map.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { readJsonBody } from '../../bodies/json-body.ts';
import type { TokenOrLogin } from '../../exchange/login.ts';
import { shellQuoted } from '../../exchange/shell-quoted.ts';
import { redactionFor, shownBody, shownTarget } from '../../redaction/run-redaction.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import type { ReportedExchange, ShownExchange } from '../exchange/reported-exchange.ts';
import { reportedCredentials, shellCoding, shellVariable, withCredentials } from '../exchange/shown-credentials.ts';

/** The parts of a conformance run, in the order in which they run. */
export const phases = ['examples', 'positive', 'negative', 'security', 'stateful'] as const;

/** A part of a conformance run. */
export type Phase = (typeof phases)[number];

/** What a report can tell of: a part of a run, or how far two backends respond alike. */
export type ReportPhase = Phase | 'parity';

/** Something that the backend does and the document does not allow. */
export interface CheckFailure extends DocumentPlace {
  /** The same for the same fault, run after run: phase, operation, check and rule. */
  readonly id: string;
  readonly phase: ReportPhase;
  readonly operation: string;
  /** The promise that was broken. */
  readonly check: string;
  readonly rule: string;
  /** A sentence. */
  readonly message: string;
  readonly received: string;
  readonly documented: string;
  readonly documentPointer: JsonPointer;
  /** A line for a shell that sends the request again; the token is `$TOKEN`. */
  readonly curl: string;
  /** What is at fault, whichever operation shows it: `status 500`, `header link`, `field lastModified`. */
  readonly place: string;
  /** What it rests on that the document does not say, and what that was read from; left out where it rests on nothing else. */
  readonly inferred?: string;
  /** The request and the response that show it, without secrets; `undefined` where nothing was sent. */
  readonly exchange: ReportedExchange | undefined;
}

/**
 * Kinds of notes.
 *
 * `account-moved`: others changed the account while the run looked, and what it saw was not judged; `redirect`: a redirect
 * was not followed; `link-elsewhere`: a link leads to another host, or out of the base path, and was not followed there;
 * `not-read`: what is there before the run could not be read, so that it did not write; `may-not-write`: its token may not;
 * `cut`: more was found than a report holds; `not-called`: an operation was not called, for it may do more than keep records.
 */
export type NoteCode =
  | 'account-moved'
  | 'redirect'
  | 'link-elsewhere'
  | 'not-read'
  | 'may-not-write'
  | 'cut'
  | 'not-called';

/** Something that the document does not promise, but that is worth a look. */
export interface CheckNote {
  /** What kind of thing it is, where programs may want to know. */
  readonly code?: NoteCode;
  readonly phase: ReportPhase;
  readonly operation: string;
  readonly message: string;
}

/** Takes a token, and what is secret by its shape, out of a text that a backend may have put it into. */
export function withoutToken(text: string, token: TokenOrLogin): string {
  return redactionFor(token).text(text);
}

type Shown = Pick<ShownExchange, 'redaction' | 'hideSent' | 'token'>;

/** Writes the request of an exchange as a curl line; the token stays a variable, other secrets are hidden. */
export function curlLine(baseUrl: string, { operation, request }: Exchange, how: Shown): string {
  const { redaction } = how;
  // With -X HEAD, curl would wait for a body that never comes.
  const isHead = request.method === 'HEAD';
  const parts = ['curl', isHead ? '-I' : '-i'];
  if (request.method !== 'GET' && !isHead) parts.push('-X', request.method);
  const shown = reportedCredentials(operation, request.credentials, how.token, shellCoding);
  const sent = {
    target: shownTarget(redaction, request.target),
    headers: Object.fromEntries(redaction.headers(Object.entries(request.headers))),
  };
  const { target, headers } = withCredentials(sent, shown);
  for (const [name, value] of Object.entries({ ...shown.headers, ...headers })) parts.push('-H', header(name, value));
  if (request.body !== undefined) {
    const body = hasSecret(how, request.body) ? shownBody(redaction, request.body, how.hideSent) : request.body;
    parts.push('--data-raw', shellQuoted(body.length > 2000 ? `${body.slice(0, 2000)}…` : body));
  }
  const url = redaction.text(baseUrl) + target;
  parts.push(shown.query.length > 0 ? doubleQuote(url) : shellQuoted(url));
  return parts.join(' ');
}

/** Whether a body must be written anew: any other is shown byte for byte as it was sent. */
function hasSecret({ redaction, hideSent }: Shown, body: string): boolean {
  const read = readJsonBody(body);
  return shownBody(redaction, body, hideSent) !== (read.ok ? JSON.stringify(read.value) : body);
}

/** A header for a shell: what has the token in it is left to be filled in. */
function header(name: string, value: string): string {
  const text = `${name === 'authorization' ? 'Authorization' : name}: ${value}`;
  return shellVariable.test(value) ? doubleQuote(text) : shellQuoted(text);
}

/** A text in which a shell puts the token in, and nothing else. */
function doubleQuote(text: string): string {
  const [whole = '', ...rest] = text.split(shellVariable);
  const plain = (part: string): string => part.replaceAll(/[\\"`$]/g, '\\$&');
  return `"${[plain(whole), ...rest.map((part, at) => (at % 2 === 0 ? part : plain(part)))].join('')}"`;
}
