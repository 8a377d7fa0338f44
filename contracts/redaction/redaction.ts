import { isRecord } from '../../spec/document/document.ts';
import { pointerSegments } from '../../spec/json/json-pointer.ts';
import { changeAt } from '../../spec/resource/change-at.ts';
import type { Finding } from '../violations/violation.ts';
import type { SecretPlace } from './marked-secrets.ts';
import { redactedUrl } from './redacted-url.ts';
import { cookieValue, setCookieValue } from './secrets/cookie-values.ts';
import { KnownSecrets } from './secrets/known-secrets.ts';
import { redacted, secretMask } from './secrets/mark.ts';
import { isGrantName, isKind, isNamedEntry, isNamedPair, isSecretName, isValueName } from './secrets/secret-names.ts';
import { hideShapes } from './secrets/secret-texts.ts';
import { ShortSecrets } from './secrets/short-secrets.ts';
import { basicParts, jsonIn, quotedIn, withoutQuoted } from './secrets/written-within.ts';

/** The least of a secret that is looked for where it is not named: shorter ones are parts of plain words. */
const usualLength = 6;

/** In a sentence that is about the exchange alone, shorter ones are looked for too. */
const sentenceLength = 4;

/**
 * Takes the secrets out of what is shown or written of exchanges: by their names, by their shapes, by the marks of the
 * document, and those that it has met before.
 *
 * What it gives can be given to it again, and stays as it is.
 */
export class Redaction {
  readonly #known = new KnownSecrets();
  readonly #short = new ShortSecrets();
  readonly #harmless: ReadonlySet<string>;
  /** How many secrets it knew before a run that may be repeated. */
  #before = Infinity;
  #hasForm = false;

  /** @param harmless What is no secret though it is sent as one: tokens that everybody knows of. */
  constructor(harmless: readonly string[] = []) {
    this.#harmless = new Set(harmless);
  }

  /** What shows an exchange is run once more where it met secrets: what stands before one may have it too. */
  settled<T>(show: () => T): T {
    this.#before = this.#known.size;
    const shown = show();
    const isOnce = !this.#isRepeated;
    this.#before = Infinity;
    return isOnce ? shown : show();
  }

  /** Whether all that is shown now is shown once more: then it is enough to remember the secrets. */
  get #isRepeated(): boolean {
    return this.#known.size > this.#before;
  }

  /** Whether headers that it has seen are those of a form, in which a `code` is a secret. */
  get hasForm(): boolean {
    return this.#hasForm;
  }

  /** Remembers a secret, to find it in every text from now on. */
  learn(secret: string): void {
    if (secret !== '' && !this.#harmless.has(secret)) this.#known.add(secret);
  }

  /** A text about an exchange. Of the secrets that were met, those of at least `minLength` characters are looked for. */
  text(text: string, minLength: number = usualLength): string {
    return this.#isRepeated ? text : hideShapes(this.#known.hide(this.#short.hide(text), minLength));
  }

  /** A JSON value, anew where it has secrets. `isAsked`: it stands for a query or a form, where a `code` is a secret. */
  json(value: unknown, isAsked = false): unknown {
    if (typeof value === 'string') return this.#whole(value);
    if (typeof value !== 'object' || value === null || (this.#isRepeated && this.#known.isFull)) return value;
    if (Array.isArray(value))
      return this.#items(value, (item) =>
        isNamedEntry(item)
          ? this.#items(item, (part) => (part === item[1] ? this.#all(part) : part))
          : this.json(item, isAsked),
      );
    if (!isRecord(value)) return value;
    const fields = Object.keys(value);
    const isGrant = isAsked || fields.some(isGrantName);
    const isPair = isNamedPair(value);
    return this.#fields(value, fields, (name, child) =>
      isSecretName(name, isGrant) || (isPair && isValueName(name))
        ? this.#all(child, name.endsWith('s'))
        : this.json(child, isAsked),
    );
  }

  /** A JSON value without what the document marks as secret in it, whatever its name; as `json` hides the rest. */
  marked(value: unknown, places: readonly SecretPlace[]): unknown {
    return places.reduce((shown, { path }) => changeAt(shown, path, (found) => this.#all(found, false, true)), value);
  }

  #items(items: readonly unknown[], show: (item: unknown) => unknown): readonly unknown[] {
    const shown = items.map(show);
    return shown.every((item, at) => item === items[at]) ? items : shown;
  }

  /** To copy an object of many fields takes longer than to look through it: one without secrets stays as it is. */
  #fields(
    value: Readonly<Record<string, unknown>>,
    names: readonly string[],
    show: (name: string, child: unknown) => unknown,
  ): unknown {
    let copy: [string, unknown][] | undefined;
    for (let at = 0; at < names.length; at++) {
      const name = names[at] ?? '';
      const child = value[name];
      const text = this.text(name);
      const shown = show(name, child);
      if (text !== name || shown !== child) copy ??= names.slice(0, at).map((before) => [before, value[before]]);
      copy?.push([text, shown]);
    }
    // Own keys are defined, not assigned: `__proto__` may be one of them.
    return copy === undefined ? value : Object.fromEntries(copy);
  }

  /** A text that may be JSON: that is written anew where something in it is secret by the names around it. */
  #whole(text: string): string {
    const value = jsonIn(text);
    const shown = value && this.json(value);
    return this.text(shown === value ? text : JSON.stringify(shown));
  }

  /** A text without the secrets that were met, and otherwise as it is. */
  known(text: string, minLength: number = sentenceLength): string {
    return this.#known.hide(text, minLength);
  }

  /**
   * A finding as it may be shown: it quotes no secret, however short.
   *
   * @param isMarked Whether the document says that the place is that of a secret, whatever its name.
   */
  finding<F extends Finding>(finding: F, isMarked = false): F {
    const { in: place, pointer, actual, message } = finding;
    const isSecret =
      isMarked || place === 'cookie' || pointerSegments(pointer).some((name) => isSecretName(name, place === 'query'));
    const value = isSecret ? quotedIn(actual) : undefined;
    const clean = (text: string): string =>
      this.text(value === undefined ? text : withoutQuoted(text, value), sentenceLength);
    return { ...finding, pointer: this.text(pointer), actual: clean(actual), message: clean(message) };
  }

  /** Headers by name. Of cookies the names stay, so that it can be known which were there. */
  headers(pairs: Iterable<readonly [name: string, value: string]>): [name: string, value: string][] {
    return [...pairs].map(([name, value]) => [name, this.#header(name.toLowerCase(), value)]);
  }

  #header(name: string, value: string): string {
    if (name === 'content-type' && formType.test(value)) this.#hasForm = true;
    if (name.endsWith('cookie') && value.includes('=')) {
      return value.replaceAll(name === 'cookie' ? cookieValue : setCookieValue, (_, secret: string) => {
        this.learn(secret);
        return `=${redacted}`;
      });
    }
    if (isSecretName(name)) {
      // A challenge is a secret as a whole and in its parts.
      for (const part of [value, ...value.split(/[\s;=,]+/)]) if (part.length >= usualLength) this.learn(part);
      for (const part of basicParts(value)) this.learn(part);
      return value && redacted;
    }
    // `Location` and `Referer` have a URL.
    const isUrl = /^https?:/i.test(value) && URL.canParse(value);
    return isUrl && this.url(value) !== new URL(value).href ? this.url(value) : this.#whole(value);
  }

  /** A URL without user, password and fragment, and without what is secret in its path and its query. */
  url(href: string): string {
    return redactedUrl(href, {
      learn: (secret) => this.learn(secret),
      coded: (written, plain) => {
        const shown = this.#whole(plain);
        return shown === plain ? written : encodeURIComponent(shown);
      },
    });
  }

  /** Behind a secret name every text and number goes, however deep. A number behind a plural only counts. */
  #all(value: unknown, isPlural = false, isMarked = false): unknown {
    if (Array.isArray(value)) return this.#items(value, (item) => this.#all(item, false, isMarked));
    if (isRecord(value))
      return this.#fields(value, Object.keys(value), (name, one) =>
        isKind(name, one) ? one : this.#all(one, false, isMarked),
      );
    // What the service masks itself is no secret.
    if (value === secretMask) return value;
    if ((typeof value !== 'string' && (typeof value !== 'number' || isPlural)) || value === '') return value;
    const secret = String(value);
    this.learn(secret);
    // A short one is a part of plain words; where it is marked, it is known to be one all the same.
    if (isMarked && secret.length < usualLength) this.#short.add(secret);
    return redacted;
  }
}

const formType = /^\s*(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;
