/** The most sentences that are reported: who makes up names must not fill the terminal. */
const max = 20;

/** Makes of a function that tells something one that tells each sentence once, and not too many. */
export function warnOnce(tell: (sentence: string) => void): (sentence: string) => void {
  const reported = new Set<string>();
  return (sentence) => {
    if (reported.has(sentence) || reported.size >= max) return;
    reported.add(sentence);
    tell(sentence);
  };
}
