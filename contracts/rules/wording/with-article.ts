/** A word with its article, by the sound of most words: an order, a user, a uuid. */
export function withArticle(word: string): string {
  return /^(?:[aeio]|u(?![situl]|ni|r[il]))/i.test(word) ? `an ${word}` : `a ${word}`;
}
