import { readJsonBody } from '../bodies/json-body.ts';
import { Redaction } from './redaction.ts';
import { hideParts } from './secrets/form-parts.ts';

/** The most of a body that is read as JSON, in characters; what is longer is looked through as text, to this length. */
const maxRead = 200_000;

/** A message, as far as secrets may stand in it. */
interface Message {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** The redaction of a run against a backend, which knows the token of the run. */
export function redactionFor(token: string): Redaction {
  const redaction = new Redaction();
  if (token === '') return redaction;
  // With `user:password`, the password alone is a secret too. A short token is one after `Bearer` only.
  const [, password = ''] = /^[^:]*:(.+)/.exec(token) ?? [];
  for (const secret of [token, `Bearer ${token}`, password]) redaction.learn(secret);
  if (/^[\x20-\x7e]*$/.test(token)) redaction.learn(btoa(token));
  return redaction;
}

/** Remembers the secrets of messages, to find them in what is said about these. */
export function learnMessages(redaction: Redaction, ...messages: readonly Message[]): void {
  for (const { headers, body = '' } of messages) {
    redaction.headers(Object.entries(headers));
    const read = body === '' || body.length > maxRead ? undefined : readJsonBody(body);
    if (read?.ok === true) redaction.json(read.value);
  }
}

/** A body as it may be shown; JSON is written with so many spaces. Of a very long one only the beginning. */
export function shownBody(redaction: Redaction, body: string, indent?: number): string {
  const read = body === '' || body.length > maxRead ? undefined : readJsonBody(body);
  return read?.ok === true
    ? JSON.stringify(redaction.json(read.value), null, indent)
    : redaction.text(hideParts(body.slice(0, maxRead)));
}

const anywhere = 'http://backend.invalid';

/** Path and query below a base URL as they may be shown; where nothing is secret they stay as they were sent. */
export function shownTarget(redaction: Redaction, target: string): string {
  if (!URL.canParse(anywhere + target)) return redaction.text(target);
  const shown = redaction.url(anywhere + target);
  return shown === new URL(anywhere + target).href ? target : shown.slice(anywhere.length);
}
