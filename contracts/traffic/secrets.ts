import { isRecord } from '../../spec/document.ts';
import type { RecordedExchange } from './recorded-exchange.ts';

/** What stands in the place of a secret. */
export const redacted = 'redacted';

/** The last words of a name behind which a secret stands: `accessToken`, `db_password`, `x-api-key`. */
const secretEnding =
  /(token|tokens|password|passwords|passwd|pwd|passphrase|secret|secrets|apikey|authorization|auth|credential|credentials|privatekey|accesskey|secretkey|signingkey|encryptionkey|bearer|cookie|cookies|session|sessionid|jwt)$/;

/** Names that end alike and mean something else. */
const harmless = /^(nexttoken|pagetoken|nextpagetoken|continuationtoken|tokentype)$/;

/** Values that are secrets whatever they are called: credentials of a header, a JSON web token, a password in a URL. */
const secretText =
  /^(bearer|basic|digest)\s+(?!authentication\s)\S+|(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*|(?<![a-z0-9+.-])[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/@]+@/i;

/** Whether a field, a header or a parameter of this name holds a secret. */
export function isSecretName(name: string): boolean {
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return secretEnding.test(plain) && !harmless.test(plain);
}

/**
 * A copy of a value with every secret in it replaced by `redacted`, at any depth.
 *
 * Behind a secret name every text and number goes, however deep. A pair such as `{ name: 'password', value: … }`, as
 * forms are written, is known too.
 */
export function redactSecrets(value: unknown): unknown {
  if (typeof value === 'string') return secretText.test(value) ? redacted : value;
  if (Array.isArray(value)) return value.map(redactSecrets);
  if (!isRecord(value)) return value;
  const pair = isSecretPair(value);
  return mapEntries(value, (name, child) =>
    isSecretName(name) || (pair && name === 'value') ? redactAll(child) : redactSecrets(child),
  );
}

/** A URL that can be shown: no user, no password, no secret in its query. */
export function redactUrl(url: URL): string {
  const query = [...url.searchParams].map(([name, value]) => `${name}=${isSecretName(name) ? redacted : value}`);
  return url.pathname + (query.length === 0 ? '' : `?${query.join('&')}`);
}

/** Makes a replacer of the secrets that an exchange carries in its headers and its query, for texts about it. */
export function secretScrubber({ request, response }: RecordedExchange, url: URL): (text: string) => string {
  const headers = ['authorization', 'proxy-authorization', 'cookie', 'x-api-key', 'x-auth-token'];
  const carried = [
    ...headers.map((name) => request.headers.get(name)),
    response?.headers.get('set-cookie'),
    url.password,
    ...[...url.searchParams].map(([name, value]) => (isSecretName(name) ? value : undefined)),
  ];
  const secrets = carried
    .flatMap((text) => [text ?? '', ...(text ?? '').split(/[\s;=,]+/)])
    .filter((text) => text.length >= 4 && !/^(bearer|basic|path|httponly|secure|samesite|none|strict)$/i.test(text))
    .sort((one, other) => other.length - one.length);
  return (text) => secrets.reduce((clean, secret) => clean.replaceAll(secret, redacted), text);
}

function isSecretPair(value: Readonly<Record<string, unknown>>): boolean {
  if (value['type'] === 'password') return true;
  return ['name', 'key', 'id'].some((label) => typeof value[label] === 'string' && isSecretName(value[label]));
}

/** Nothing, `true` and `false` are no secrets. */
function redactAll(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redactAll);
  if (isRecord(value)) return mapEntries(value, (_name, child) => redactAll(child));
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? redacted : value;
}

/** Own keys are defined, not assigned: `__proto__` may be one of them. */
function mapEntries(
  value: Readonly<Record<string, unknown>>,
  map: (name: string, child: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, map(name, child)]));
}
