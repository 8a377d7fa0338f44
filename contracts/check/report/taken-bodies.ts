import type { Groups, Symptom } from './symptom.ts';

/** What is wrong with a body that is to be refused, by how the check that sends it says so. */
const keywords: readonly (readonly [keyword: string, words: RegExp])[] = [
  ['required', / is missing is refused$/],
  ['type', / is the (string|number|boolean|null|array|object) .{1,200} is refused$/],
  ['enum', / is "no-such-choice" is refused$/],
  ['minLength', / is empty is refused$/],
  ['maxLength', / is too long is refused$/],
];

/** Where nothing that breaks one keyword is refused at an operation, it is that keyword that is not looked at, in no field. */
export function foldKeywords(groups: Groups): void {
  const owners = new Map<string, Symptom[]>();
  for (const [key, symptoms] of [...groups]) {
    const name = keywordAt(symptoms);
    if (name === undefined) continue;
    const owner = owners.get(name);
    if (owner === undefined) owners.set(name, symptoms);
    else {
      owner.push(...symptoms);
      groups.delete(key);
    }
  }
}

/** The operation and the keyword that each of some symptoms is about; `undefined` where they are about several. */
function keywordAt(symptoms: readonly Symptom[]): string | undefined {
  const names = new Set(
    symptoms.map(({ failure: { rule, check, operation }, field }) => {
      const found = keywords.find(([, words]) => words.test(check));
      return rule !== 'refusal invalid-body' || field === undefined || found === undefined
        ? undefined
        : `${operation} ${found[0]}`;
    }),
  );
  const [only] = names;
  return names.size === 1 ? only : undefined;
}

/** An operation that takes what is no JSON at all refuses no field either; and what it then shows is no record. */
export function foldUnread(groups: Groups): void {
  const othersIn = (symptoms: readonly Symptom[]): number => symptoms.filter((one) => !isTaken(one)).length;
  // What shows a body beside comes last: by then it is known what was taken.
  for (const [key, symptoms] of [...groups].sort(([, one], [, other]) => othersIn(one) - othersIn(other))) {
    const refusals = symptoms.filter(isTaken);
    const others = symptoms.filter((one) => !refusals.includes(one));
    if (refusals.length === 0 || !others.every(({ failure }) => failure.rule.startsWith('response-body'))) continue;
    const owner = [...groups].find(([other, theirs]) => {
      const unread = theirs.filter(({ failure }) => failure.rule === 'refusal malformed-json');
      const operations = new Set(unread.map(({ failure }) => failure.operation));
      const shown = new Set([...theirs, ...refusals].map(({ failure }) => failure.exchange));
      return (
        other !== key &&
        symptoms.every(({ failure }) => operations.has(failure.operation)) &&
        others.every(({ failure }) => shown.has(failure.exchange))
      );
    });
    if (owner === undefined) continue;
    owner[1].push(...symptoms);
    groups.delete(key);
  }
}

function isTaken({ failure }: Symptom): boolean {
  return failure.rule === 'refusal invalid-body';
}
