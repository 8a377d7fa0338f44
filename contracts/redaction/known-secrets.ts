import { redacted } from './mark.ts';

/** How many secrets are remembered at the most: each is looked for in each text. */
const maxKnown = 96;

/** A secret as it may be written, and how long it is. */
interface Form {
  readonly text: string;
  readonly of: number;
}

/** The secrets that were met, to be found again wherever else they stand. */
export class KnownSecrets {
  readonly #secrets = new Set<string>();
  /** Each way in which one may be written, the shortest first. */
  readonly #forms: Form[] = [];

  get size(): number {
    return this.#secrets.size;
  }

  add(secret: string): void {
    if (this.size >= maxKnown || redacted.includes(secret) || this.#secrets.has(secret)) return;
    this.#secrets.add(secret);
    this.#forms.push(...writtenForms(secret).map((text) => ({ text, of: secret.length })));
    this.#forms.sort((one, other) => one.text.length - other.text.length);
  }

  /** Takes the secrets of at least so many characters out of a text. */
  hide(text: string, minLength: number): string {
    const found: string[] = [];
    for (const form of this.#forms) {
      if (form.text.length > text.length) break;
      if (form.of >= minLength && text.includes(form.text)) found.push(form.text);
    }
    if (found.length === 0) return this.#hideCut(text, minLength);
    const longestFirst = found.reverse().map(patternOf);
    // In one go: a short secret may be a part of what stands in the place of another.
    return this.#hideCut(text.replaceAll(new RegExp(longestFirst.join('|'), 'g'), redacted), minLength);
  }

  /** A text that was cut short may end in the beginning of a secret. */
  #hideCut(text: string, minLength: number): string {
    if (!text.includes('…')) return text;
    const pieces = text.split('…');
    const forms = this.#forms.flatMap(({ text: form, of }) => (of < minLength ? [] : [form]));
    return pieces
      .map((piece, at) => (at < mostCuts && at < pieces.length - 1 ? cutEnd(piece, forms) : piece))
      .join('…');
  }
}

/** How many cuts of one text are looked at. */
const mostCuts = 32;

/** The least of the beginning of a secret that says something of it, and the most that is compared. */
const [leastBeginning, mostBeginning] = [4, 160];

function cutEnd(piece: string, forms: readonly string[]): string {
  for (const form of forms) {
    for (let length = Math.min(form.length - 1, piece.length, mostBeginning); length >= leastBeginning; length -= 1) {
      if (piece.endsWith(form.slice(0, length))) return piece.slice(0, -length) + redacted;
    }
  }
  return piece;
}

/** A secret as it may stand in a message: as it is, as JSON, and in a URL. */
function writtenForms(secret: string): readonly string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  // Half of a pair of surrogates has no code in a URL.
  const whole = secret.replaceAll(/\p{Cs}/gu, '');
  return [...new Set([secret, json, encodeURI(whole), encodeURIComponent(whole)])].filter(Boolean);
}

/** A short secret is looked for as a word of its own: it is a part of plain words too. */
function patternOf(secret: string): string {
  const source = secret.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
  return secret.length < 8 ? String.raw`(?<!\w)${source}(?!\w)` : source;
}
