import type { Dice } from '../dice/dice.ts';

/** Names that mean something to JavaScript, to a reader of paths, or to nobody. */
export const oddNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'length',
  '0',
  '-1',
  '',
  ' ',
  '.',
  '..',
  'a.b',
  'a/b',
  '$ref',
  '*',
  '~0~1',
  'NaN',
  '\u0000',
  '\ufeff',
  'ñ',
  '日本',
  '🦄',
  '\ud800',
  '\u202e',
  "'; drop table records; --",
  '<script>alert(1)</script>',
  '\u001b[2J',
] as const;

const pieces = [
  'a',
  'name',
  '0',
  '.',
  '/',
  '%',
  '%00',
  '%2e%2e',
  '*',
  '?',
  '&',
  '=',
  '#',
  '"',
  '\\',
  '{',
  '[',
  '\n',
  '\t',
  ' ',
  '\u0000',
  '\u007f',
  '\u00a0',
  '\u2028',
  'é',
  'ß',
  '😀',
  '\udfff',
  '\u0301',
  '9007199254740993',
] as const;

/** A text that somebody could be tripped up by. */
export function oddText(dice: Dice): string {
  return dice.weighted<() => string>([
    [4, () => dice.pick(oddNames)],
    [3, () => Array.from({ length: dice.int(1, 12) }, () => dice.pick(pieces)).join('')],
    [1, () => dice.pick(pieces).repeat(dice.size(20_000))],
    [1, () => dice.pick(['2017-09-15T10:55:15.675Z', '2017-02-30', '1e5', 'true', 'null', '[]', '{}', '1.0.1', '-0'])],
  ])();
}

/** A word that nothing has anything against. */
export function plainText(dice: Dice): string {
  return dice.pick(['Orders', 'Returns', 'Invoices', 'Stock']) + dice.int(0, 999);
}

/** A text as part of a path or a query: encoded well, in odd ways, wrongly, or not at all where that can be sent. */
export function encoded(dice: Dice, text: string): string {
  const well = encodeURIComponent(wellFormed(text));
  return dice.weighted<() => string>([
    [8, () => well],
    [1, () => well.toLowerCase()],
    [1, () => well.replaceAll(/[a-z]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`)],
    [1, () => encodeURIComponent(well)],
    [1, () => well + dice.pick(['%', '%2', '%zz', '%ff', '%c0%af', '%00', '%0d%0a', '%ed%a0%80', ';', '+', '~', '..'])],
  ])();
}

/** A text without halves of characters, which no URL can hold. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
}
