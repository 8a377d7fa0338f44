import type { Learned } from '../../../../contracts/learn/overlay/learned.ts';

/** Words what was learned: a line for each thing, with how many exchanges say so, and where it is written. */
export function learnedText({ lines, used, passedOver }: Learned): string[] {
  const others =
    passedOver === 0
      ? ''
      : `, ${counted(passedOver)} ${passedOver === 1 ? 'belongs' : 'belong'} to no operation of the document`;
  if (used === 0)
    return [`Nothing was learned${others}. Where they are of this service, name its place with --base-url.`];
  if (lines.length === 0) return [`Nothing was learned from ${counted(used)}${others}: the document says it already.`];
  return [
    `${lines.length === 1 ? '1 thing was' : `${lines.length} things were`} learned from ${counted(used)}${others}:`,
    ...lines.map(({ what, exchanges, target }) => `  ${what}. (${counted(exchanges)}, ${target})`),
  ];
}

function counted(exchanges: number): string {
  return exchanges === 1 ? '1 exchange' : `${exchanges} exchanges`;
}
