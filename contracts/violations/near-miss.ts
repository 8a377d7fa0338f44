import { closest, distance } from 'fastest-levenshtein';

/**
 * The known name that a misspelt one probably stands for; `undefined` where none is near.
 *
 * Never the name itself, and never one that is there already: neither can have been meant.
 *
 * @param present The names that stand beside it.
 */
export function nearMiss(name: string, known: readonly string[], present: readonly string[] = []): string | undefined {
  if (name.length > 64) return undefined;
  const possible = known.filter((candidate) => candidate !== name);
  // Asked last, and of few: a body may have very many names.
  const isFree = (candidate: string): boolean => !present.includes(candidate);
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[_\-\s]/g, '');
  const letters = (text: string): string => [...text].sort().join('');
  const same = possible.find((candidate) => plain(candidate) === plain(name) && isFree(candidate));
  if (same !== undefined) return same;
  const near = possible.filter((candidate) => {
    // Two letters changed places are two edits, so a name is allowed two; a very short one only for that.
    const allowed =
      candidate.length < 4 && letters(candidate) !== letters(name) ? 1 : Math.max(2, Math.floor(candidate.length / 3));
    return distance(name, candidate) <= allowed && isFree(candidate);
  });
  return near.length === 0 ? undefined : closest(name, near);
}

/** A question to put behind a sentence about an unknown name: `; did you mean `name`?` */
export function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : `; did you mean \`${suggestion}\`?`;
}
