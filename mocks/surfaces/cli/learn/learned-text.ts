import type { Learned } from '../../../../contracts/learn/overlay/learned.ts';

/** Words what was learned: a line for each thing, with how many exchanges say so, and where it is written. */
export function learnedText({ lines, used, passedOver }: Learned): string[] {
  const others = passedOver === 0 ? '' : `, ${counted(passedOver)} belong to no operation of the document`;
  if (lines.length === 0) return [`Nothing was learned from ${counted(used)}${others}: the document says it already.`];
  return [
    `${lines.length} things were learned from ${counted(used)}${others}:`,
    ...lines.map(({ what, exchanges, target }) => `  ${what}. (${counted(exchanges)}, ${target})`),
  ];
}

function counted(exchanges: number): string {
  return exchanges === 1 ? '1 exchange' : `${exchanges} exchanges`;
}
