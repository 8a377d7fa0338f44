import { redacted } from './mark.ts';

/** How many secrets are remembered at the most: each is looked for in each text. */
const maxKnown = 96;

/** A secret as it may be written, and how long it is. */
interface Form {
  readonly text: string;
  readonly of: number;
  /** The hashes of its first four characters and of its last. */
  readonly ends: readonly [number, number];
}

/** In which look each four characters were met last, by their hash: most texts lack both ends of most secrets. */
const met = new Uint32Array(65_536);
let looks = 0;

/** The hash of four characters, from that of the three before the last. */
function hashed(before: number, text: string, at: number): number {
  return ((before << 4) ^ text.charCodeAt(at)) & 0xffff;
}

/** Looks once at a text, so that what it may have is known. Gives the hash of its last four characters. */
function lookAt(text: string): number {
  looks += 1;
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    hash = hashed(hash, text, at);
    met[hash] = looks;
  }
  return hash;
}

/** The secrets that were met, to be found again wherever else they stand. */
export class KnownSecrets {
  readonly #secrets = new Set<string>();
  /** Each way in which one may be written, the shortest first. */
  readonly #forms: Form[] = [];
  /** The beginnings of the forms, each with the length of the longest secret that it begins. */
  readonly #beginnings = new Map<string, number>();
  /** Their sums. */
  readonly #sums = new Set<number>();
  #withoutBeginnings: Form[] = [];

  get size(): number {
    return this.#secrets.size;
  }

  get isFull(): boolean {
    return this.size >= maxKnown;
  }

  add(secret: string): void {
    if (this.isFull || redacted.includes(secret) || this.#secrets.has(secret)) return;
    this.#secrets.add(secret);
    for (const text of writtenForms(secret)) {
      const form: Form = { text, of: secret.length, ends: [lookAt(text.slice(0, 4)), lookAt(text.slice(-4))] };
      this.#forms.push(form);
      this.#withoutBeginnings.push(form);
    }
    this.#forms.sort((one, other) => one.text.length - other.text.length);
  }

  /** Takes the secrets of at least so many characters out of a text. */
  hide(text: string, minLength: number): string {
    const [shortest] = this.#forms;
    if (shortest === undefined || text.length < leastBeginning) return text;
    let found: string[] = [];
    if (text.length >= shortest.text.length) {
      lookAt(text);
      found = this.#forms.filter((form) => mayHold(form, minLength) && text.includes(form.text)).map(textOf);
    }
    // What a cut left of a longer secret counts as one of them: a shorter one, which begins it, would leave the rest.
    const cut = this.#cutSecrets(text, minLength);
    const [only = '', more] = found;
    if (only === '' && cut.length === 0) return text;
    // In one go: a short secret may be a part of what stands in the place of another.
    const isPlain = more === undefined && only.length >= plainLength && cut.length === 0;
    return text.replaceAll(isPlain ? only : anyOf(found, cut), redacted);
  }

  /** The beginnings of secrets in which a text was cut short. */
  #cutSecrets(text: string, minLength: number): string[] {
    if (!text.includes('…')) return [];
    const pieces = text.split('…').slice(0, -1);
    const left = pieces.slice(0, maxCuts).map((piece) => piece.slice(this.#cutStart(piece, minLength)));
    return left.filter((one) => one !== '');
  }

  /** Where in a piece the longest beginning of a secret starts in which it ends; its length where there is none. */
  #cutStart(piece: string, minLength: number): number {
    this.#findBeginnings();
    // From the end on, so that each sum follows from the one before: to compare each beginning would take long.
    let [sum, factor, start] = [0, 1, piece.length];
    for (let at = piece.length - 1; at >= 0 && at >= piece.length - maxBeginning; at--) {
      sum = (sum + Math.imul(piece.charCodeAt(at), factor)) | 0;
      factor = Math.imul(factor, base);
      if (this.#sums.has(sum) && (this.#beginnings.get(piece.slice(at)) ?? 0) >= minLength) start = at;
    }
    return start;
  }

  #findBeginnings(): void {
    for (const { text, of } of this.#withoutBeginnings) {
      let sum = 0;
      for (let at = 0; at < Math.min(text.length - 1, maxBeginning); at++) {
        sum = (Math.imul(sum, base) + text.charCodeAt(at)) | 0;
        if (at + 1 < leastBeginning) continue;
        const beginning = text.slice(0, at + 1);
        this.#sums.add(sum);
        this.#beginnings.set(beginning, Math.max(of, this.#beginnings.get(beginning) ?? 0));
      }
    }
    this.#withoutBeginnings = [];
  }
}

/** How many cuts of one text are looked at. */
const maxCuts = 32;

/** The sum of a text takes each of its characters so many times as much as the next one, in 32 bits. */
const base = 65_599;

/** The least of the beginning of a secret that says something of it, and the most that is compared. */
const [leastBeginning, maxBeginning] = [4, 160];

/** A shorter secret is looked for as a word of its own: it is a part of plain words too. */
const plainLength = 8;

/** Whether the text that was looked at last may have a secret, which is to have so many characters. */
function mayHold({ of, ends: [head, tail] }: Form, minLength: number): boolean {
  return of >= minLength && met[head] === looks && met[tail] === looks;
}

function textOf({ text }: Form): string {
  return text;
}

/** A secret as it may stand in a message: as it is, as JSON, in a URL, and in base64. */
function writtenForms(secret: string): readonly string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  // Half of a pair of surrogates has no code in a URL.
  const whole = secret.replaceAll(/\p{Cs}/gu, '');
  const base64 = /^[\x20-\x7e]{6,}$/.test(secret) ? btoa(secret).replaceAll('=', '') : '';
  return [...new Set([secret, json, encodeURI(whole), encodeURIComponent(whole), base64])].filter(
    (text) => text.length >= leastBeginning,
  );
}

function patternOf(secret: string): string {
  const source = escaped(secret);
  return secret.length < plainLength ? String.raw`(?<!\w)${source}(?!\w)` : source;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}

/** Finds secrets, and what cuts left of others; of those that begin at one place the longest. */
function anyOf(secrets: readonly string[], cut: readonly string[]): RegExp {
  const all = [...secrets.map((text) => ({ text, end: '' })), ...cut.map((text) => ({ text, end: '(?=…)' }))];
  const sorted = all.sort((one, other) => other.text.length - one.text.length);
  return new RegExp(sorted.map(({ text, end }) => (end === '' ? patternOf(text) : escaped(text) + end)).join('|'), 'g');
}
