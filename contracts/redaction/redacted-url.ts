import { decoded } from '../../spec/json/decoded.ts';
import { redacted } from './secrets/mark.ts';
import { isSecretName } from './secrets/secret-names.ts';

/** What becomes of the parts of a URL. */
export interface UrlParts {
  readonly learn: (secret: string) => void;
  /** A part as it is written, or anew where something in it is secret. */
  readonly coded: (written: string, plain: string) => string;
}

/** A URL without user, password and fragment, and without what is secret in its path and its query. */
export function redactedUrl(href: string, { learn, coded }: UrlParts): string {
  const url = new URL(href);
  for (const part of [url.username, url.password]) learn(decoded(part));
  url.username = url.password = url.hash = '';
  // By hand, so that what is no secret stays written as it was.
  const path = url.pathname.split('/').map((segment) => coded(segment, decoded(segment)));
  url.pathname = path.join('/');
  const query = url.search
    .slice(1)
    .split('&')
    .map((pair) => {
      const [[name, value] = ['', '']] = new URLSearchParams(pair);
      const written = pair.split('=', 1)[0] ?? '';
      if (!isSecretName(name, true) || value === '') {
        const [one, other] = [coded(written, name), coded(pair.slice(written.length + 1), value)];
        return pair === written ? one : `${one}=${other}`;
      }
      learn(value);
      return `${written}=${encodeURIComponent(redacted)}`;
    })
    .join('&');
  if (query !== url.search.slice(1)) url.search = query;
  return url.href;
}
