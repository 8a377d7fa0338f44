/** The most sentences that are told: who makes up names must not fill the terminal. */
const most = 20;

/** Makes of a function that tells something one that tells each sentence once, and not too many. */
export function toldOnce(tell: (sentence: string) => void): (sentence: string) => void {
  const told = new Set<string>();
  return (sentence) => {
    if (told.has(sentence) || told.size >= most) return;
    told.add(sentence);
    tell(sentence);
  };
}
