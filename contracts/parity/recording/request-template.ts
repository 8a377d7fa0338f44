import { isRecord } from '../../../spec/document/document.ts';
import { readJsonBody } from '../../bodies/json-body.ts';
import type { Exchange } from '../../check/exchange/exchange-log.ts';
import type { TokenOrLogin } from '../../exchange/login.ts';
import { redactionFor } from '../../redaction/run-redaction.ts';
import type { RecordedStep } from './recorded-step.ts';
import type { Namer } from './template/template.ts';

/** The least of a secret of others that is looked for in what the run sends: shorter ones are parts of plain words. */
const minSecret = 6;

/** Writes requests as templates. */
export interface RequestTemplates {
  of(request: Exchange['request']): RecordedStep['request'];
  /** From now on no request shows the secrets of a response, but for what the run itself has sent before. */
  learnSecrets(value: unknown): void;
}

/**
 * Makes what writes requests as templates.
 *
 * What a run sends it made up itself, and another backend is to get the very same: what only looks like a secret, or
 * stands behind the name of one, is none. Hidden are the token, and what a backend sent as a secret.
 */
export function createRequestTemplates(token: TokenOrLogin, namer: Namer): RequestTemplates {
  const redaction = redactionFor(token);
  const sent = new Set<unknown>();
  const template = (text: string): string => namer.name(redaction.known(text, minSecret));
  return {
    of: ({ method, target, headers, body, credentials }) => {
      const read = body === undefined ? undefined : readJsonBody(body);
      if (read?.ok === true) eachValue(read.value, (value) => void sent.add(value));
      return {
        method,
        target: template(target),
        contentType: headers['content-type'] ?? null,
        body: body === undefined ? undefined : template(body),
        credentials,
      };
    },
    learnSecrets: (value) => void redaction.json(without(value, sent)),
  };
}

/** Visits the texts and numbers of a JSON value. */
function eachValue(value: unknown, visit: (value: unknown) => void): void {
  if (Array.isArray(value)) for (const item of value) eachValue(item, visit);
  else if (isRecord(value)) for (const child of Object.values(value)) eachValue(child, visit);
  else visit(value);
}

/** A JSON value with nothing in the place of what was sent. */
function without(value: unknown, sent: ReadonlySet<unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, sent));
  if (!isRecord(value)) return sent.has(value) ? null : value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, without(child, sent)]));
}
