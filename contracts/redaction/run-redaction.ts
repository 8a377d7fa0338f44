import { readJsonBody } from '../bodies/json-body.ts';
import type { TokenOrLogin } from '../exchange/login.ts';
import { secretsOf } from './login-secrets.ts';
import type { SecretPlaces } from './marked-secrets.ts';
import { hiddenOperations } from './patch-values.ts';
import { Redaction } from './redaction.ts';
import { hideParts } from './secrets/form-parts.ts';

/** The most of a body that is read as JSON, in characters; what is longer is looked through as text, to this length. */
const maxRead = 200_000;

/** A message, as far as secrets may stand in it. */
interface Message {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** The redaction of a run against a backend, which knows what the run shows to be let in. */
export function redactionFor(login: TokenOrLogin): Redaction {
  const redaction = new Redaction();
  for (const secret of secretsOf(login)) redaction.learn(secret);
  return redaction;
}

/** Hides what is secret in a JSON value, by the marks of the document and by the names in it. */
export type HideValue = (redaction: Redaction, value: unknown) => unknown;

/** What hides the secrets of what is sent, and of what is returned, where the document marks some. */
export function hidingMarked({ sent, returned, isPatch }: SecretPlaces): {
  readonly sent: HideValue;
  readonly returned: HideValue;
} {
  return {
    sent: (redaction, value) =>
      redaction.json(
        isPatch
          ? hiddenOperations(value, sent, (part, places) => redaction.marked(part, places))
          : redaction.marked(value, sent),
      ),
    returned: (redaction, value) => redaction.json(redaction.marked(value, returned)),
  };
}

/** Remembers the secrets of a message, to find them in what is said about it. */
export function learnMessage(redaction: Redaction, { headers, body = '' }: Message, hide: HideValue): void {
  redaction.headers(Object.entries(headers));
  const read = body === '' || body.length > maxRead ? undefined : readJsonBody(body);
  if (read?.ok === true) hide(redaction, read.value);
}

/** A body as it may be shown; JSON is written with so many spaces. Of a very long one only the beginning. */
export function shownBody(redaction: Redaction, body: string, hide: HideValue, indent?: number): string {
  const read = body === '' || body.length > maxRead ? undefined : readJsonBody(body);
  return read?.ok === true
    ? JSON.stringify(hide(redaction, read.value), null, indent)
    : redaction.text(hideParts(body.slice(0, maxRead)));
}

const anywhere = 'http://backend.invalid';

/** Path and query below a base URL as they may be shown; where nothing is secret they stay as they were sent. */
export function shownTarget(redaction: Redaction, target: string): string {
  if (!URL.canParse(anywhere + target)) return redaction.text(target);
  const shown = redaction.url(anywhere + target);
  return shown === new URL(anywhere + target).href ? target : shown.slice(anywhere.length);
}
