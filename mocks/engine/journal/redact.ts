import { isSecretName, redactSecrets } from '../../../contracts/traffic/secrets.ts';
import { isRecord } from '../../../spec/document.ts';

/** What stands in the place of a secret. */
export const redacted = '[redacted]';

/** Takes the secrets out of what leaves the process, and remembers them, so that texts can be cleaned of them too. */
export class Redaction {
  readonly #secrets = new Set<string>();

  /** Headers by name, each as it may be shown. */
  headers(pairs: Iterable<readonly [name: string, value: string]>): [name: string, value: string][] {
    return [...pairs].map(([name, value]) => {
      const shown = this.#named(name, value);
      // `Location` and `Referer` have a URL.
      const isUrl = shown === value && /^https?:/i.test(value) && URL.canParse(value);
      return [name, isUrl && this.url(value) !== new URL(value).href ? this.url(value) : shown];
    });
  }

  /** A URL without user, password and fragment, and without the values of secret parameters. */
  url(href: string): string {
    const url = new URL(href);
    this.#remember(decoded(url.password));
    url.username = '';
    url.password = '';
    url.hash = '';
    const isSecret = [...url.searchParams].some(([name, value]) => this.#named(name, value) !== value);
    if (!isSecret) return url.href;
    // By hand, so that what is no secret stays written as it was.
    const query = url.search
      .slice(1)
      .split('&')
      .map((pair) => {
        const [[name, value] = ['', '']] = new URLSearchParams(pair);
        return this.#named(name, value) === value ? pair : `${pair.split('=', 1)[0]}=${encodeURIComponent(redacted)}`;
      });
    url.search = query.join('&');
    return url.href;
  }

  /** A copy of a JSON value without its secrets. */
  json(value: unknown): unknown {
    return this.#compared(value, redactSecrets(value));
  }

  /** A text about the exchange, without the secrets that were found in it so far. */
  text(text: string, leastLength = 4): string {
    const forms = [...this.#secrets].filter(({ length }) => length >= leastLength).flatMap(writtenForms);
    if (forms.length === 0) return text;
    const longestFirst = forms.sort((one, other) => other.length - one.length).map(patternOf);
    // In one go: a short secret may be a part of what stands in the place of another.
    return text.replaceAll(new RegExp(longestFirst.join('|'), 'g'), redacted);
  }

  #named(name: string, value: string): string {
    if (!isSecretName(name) && redactSecrets(value) === value) return value;
    // A challenge, and a cookie that has other words around it, is a secret as a whole and in its parts.
    for (const part of [value, ...value.split(/[\s;=,]+/).filter(({ length }) => length >= 8)]) this.#remember(part);
    return value === '' ? '' : redacted;
  }

  /** Marks where two values differ that are otherwise alike. */
  #compared(raw: unknown, clean: unknown): unknown {
    if (Array.isArray(raw) && Array.isArray(clean)) return raw.map((item, index) => this.#compared(item, clean[index]));
    if (isRecord(raw) && isRecord(clean)) {
      return Object.fromEntries(Object.entries(raw).map(([name, child]) => [name, this.#compared(child, clean[name])]));
    }
    if (Object.is(raw, clean)) return raw;
    this.#remember(String(raw));
    return redacted;
  }

  #remember(secret: string): void {
    if (secret !== '') this.#secrets.add(secret);
  }
}

/** A secret as it may stand in a message: as it is, as JSON, and cut where it is long. */
function writtenForms(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  return [...new Set([secret, json, ...(json.length > 76 ? [json.slice(0, 76)] : [])])];
}

/** A short secret is looked for as a word of its own: it is a part of plain words too. */
function patternOf(secret: string): string {
  const source = secret.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
  return secret.length < 4 ? String.raw`(?<!\w)${source}(?!\w)` : source;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
