import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { Contract } from '../../contract/contract.ts';
import { cutBetween } from './rich/cut-between.ts';

/** What follows the tag in a record that carries it: no other tag that begins alike is taken for it. */
export const tagMarks: readonly string[] = [' ', '.', '-x-', '@x.example'];

/** How the text of a field that takes URLs only starts. */
export function urlStart(tag: string): string {
  return `https://example.com/${tag}/x`;
}

/** A text with the run's tag that a field can hold, as near to what is wished for as it can be; `undefined`: none. */
export function tagText(contract: Contract, field: JsonPointer, tag: string, wished: string): string | undefined {
  const slug = wished.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const tries = [
    `${tag} ${wished}`,
    ...[40, 20, 10, 1].flatMap((length) => {
      const start = cutBetween(wished, length);
      return start === '' ? [] : [`${tag} ${start}`];
    }),
    ...(['.', '-x-'] as const).flatMap((mark) => [`${tag}${mark}${slug}`, `${tag}${mark}x`]),
    // Where only its text tells which record was made, no two of them may have the same.
    ...(/^\d/.test(wished) ? [`${tag}.${slug}@x.example`, `${urlStart(tag)}/${slug}`] : []),
    `${tag}@x.example`,
    urlStart(tag),
  ];
  return tries.find((text) => contract.checkValue(field, text).length === 0);
}
