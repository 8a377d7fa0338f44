import { isRecord } from '../../../spec/document/document.ts';
import { decoded } from '../../../spec/json/decoded.ts';
import { parseJson } from '../../../spec/json/json-depth.ts';
import type { MockRequest } from '../pipeline/engine.ts';
import { basicLogin } from '../tokens/basic-login.ts';

/** The fields that a request to a token endpoint has in its body: a form, or an object of JSON. */
export function sentForm({ headers, body }: MockRequest): Readonly<Record<string, string>> {
  const text = new TextDecoder().decode(body ?? new Uint8Array());
  if (!/json/i.test(headers.get('content-type') ?? '')) return Object.fromEntries(new URLSearchParams(text));
  try {
    const json: unknown = parseJson(text);
    const fields = Object.entries(isRecord(json) ? json : {});
    return Object.fromEntries(fields.filter((field): field is [string, string] => typeof field[1] === 'string'));
  } catch {
    return {};
  }
}

/** A client of OAuth 2, as a request shows it. */
export interface SentClient {
  readonly id: string | undefined;
  readonly secret: string | undefined;
}

/** The client of a request: by Basic, or else by the form. */
export function sentClient({ headers }: MockRequest, form: Readonly<Record<string, string>>): SentClient {
  const [, encoded] = /^basic +(\S+)$/i.exec(headers.get('authorization')?.trim() ?? '') ?? [];
  if (encoded === undefined) return { id: form['client_id'] || undefined, secret: form['client_secret'] };
  const login = basicLogin(encoded);
  if (login === undefined) return { id: undefined, secret: undefined };
  const [id = '', ...secret] = login.split(':');
  // RFC 6749 has both percent-encoded, and many clients send them as they are.
  return { id: decoded(id) || undefined, secret: decoded(secret.join(':')) };
}
