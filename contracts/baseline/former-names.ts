/** The rules and checks that had another name in earlier versions. */
const formerNames: ReadonlyMap<string, string> = new Map([
  ['answered', 'responds'],
  ['a plain request is answered as documented', 'a plain request gets a response as documented'],
  ['HEAD is answered as GET is, without a body', 'HEAD is served as GET is, without a body'],
]);

/** The id of a failure as it is named today; a baseline may be older than the names in it. */
export function currentId(id: string): string {
  return id
    .split(' › ')
    .map((part) => formerNames.get(part) ?? part.replace(' is answered alike', ' is served alike'))
    .join(' › ');
}
