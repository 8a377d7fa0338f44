import { expect, test } from 'vitest';
import { tagText } from '../../../../contracts/check/values/tag-text.ts';
import { contractOf } from '../../small-contract.ts';

const tag = 'testkit-run-ab';

test.each<[field: object, wished: string, text: string | undefined]>([
  [{}, 'A name', `${tag} A name`],
  [{ maxLength: 35 }, 'one two three four five six', `${tag} one two three four f`],
  [{ maxLength: 16 }, 'one two', `${tag} o`],
  // No half a character, which is all that there would be room for.
  [{ maxLength: 16 }, '😀😀😀', `${tag}.-`],
  [{ pattern: '^\\S+$' }, 'A name', `${tag}.a-name`],
  [{ pattern: '^[\\w-]+$' }, 'A name', `${tag}-x-a-name`],
  [{ maxLength: 16, pattern: '^\\S+$' }, 'A name', `${tag}.x`],
  [{ format: 'email' }, 'A name', `${tag}@x.example`],
  [{ format: 'email' }, '7 A name', `${tag}.7-a-name@x.example`],
  [{ format: 'email' }, 'A 7 name', `${tag}@x.example`],
  [{ format: 'uri' }, 'A name', `https://example.com/${tag}/x`],
  [{ format: 'uri' }, '7 A name', `https://example.com/${tag}/x/7-a-name`],
  [{ maxLength: 3 }, 'A name', undefined],
])('a field of %j that is to hold %j holds %j', (field, wished, text) => {
  const contract = contractOf({}, { components: { schemas: { A: { type: 'string', ...field } } } });
  expect(tagText(contract, '#/components/schemas/A', tag, wished)).toBe(text);
});
