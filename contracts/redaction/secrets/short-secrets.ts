import { redacted } from './mark.ts';

/** How many are remembered at the most. */
const maxKnown = 96;

/** What stands around a value in JSON, in JSON within JSON, and in a sentence that quotes it. */
const quotes = ['"', "'", String.raw`\"`];

/** What stands before a number and behind it in JSON. */
const [before, behind] = [
  ['":', '": '],
  [',', '}', ']', '\n'],
];

/**
 * Secrets that the document marks and that are parts of plain words: `red`. They are hidden where they are the whole
 * text, or a value in it: in quotes, or behind the name of a field.
 */
export class ShortSecrets {
  readonly #secrets = new Set<string>();

  add(secret: string): void {
    if (secret !== '' && this.#secrets.size < maxKnown) this.#secrets.add(secret);
  }

  hide(text: string): string {
    if (this.#secrets.has(text)) return redacted;
    let shown = text;
    for (const secret of this.#secrets) {
      if (!shown.includes(secret)) continue;
      for (const quote of quotes) shown = shown.replaceAll(quote + secret + quote, quote + redacted + quote);
      if (!Number.isFinite(Number(secret))) continue;
      for (const start of before) {
        for (const end of behind) shown = shown.replaceAll(start + secret + end, `${start}"${redacted}"${end}`);
      }
    }
    return shown;
  }
}
