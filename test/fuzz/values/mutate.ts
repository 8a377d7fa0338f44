import type { Dice } from '../dice/dice.ts';
import { Pairs, Written, writeJson } from './json-text.ts';
import { oddValue } from './odd-value.ts';
import { oddNames, oddText } from './texts.ts';

/** A valid value as JSON, with none to a few things wrong with it, in what it holds or in how it is written. */
export function mutatedJson(dice: Dice, valid: unknown): Buffer {
  let value = valid;
  for (
    let times = dice.weighted([
      [3, 0],
      [5, 1],
      [3, 2],
      [1, 5],
    ]);
    times > 0;
    times--
  )
    value = mutate(dice, value);
  const text = writeJson(value);
  return dice.chance(0.12) ? misspell(dice, text) : Buffer.from(text);
}

/** One change somewhere in a value; what it does not touch is shared with it. */
export function mutate(dice: Dice, value: unknown): unknown {
  if (value instanceof Pairs) return new Pairs(inEntries(dice, value.list));
  if (Array.isArray(value) && dice.chance(0.85)) return inList(dice, value);
  if (isPlain(value) && dice.chance(0.95)) return new Pairs(inEntries(dice, Object.entries(value)));
  if (typeof value === 'string' && dice.chance(0.5)) return inText(dice, value);
  return oddValue(dice);
}

function inEntries(
  dice: Dice,
  entries: readonly (readonly [string, unknown])[],
): readonly (readonly [string, unknown])[] {
  const at = dice.int(0, Math.max(0, entries.length - 1));
  const [name = '', value] = entries[at] ?? [];
  const put = (...others: readonly (readonly [string, unknown])[]): readonly (readonly [string, unknown])[] => [
    ...entries.slice(0, at),
    ...others,
    ...entries.slice(at + 1),
  ];
  return dice.weighted<() => readonly (readonly [string, unknown])[]>([
    [8, () => put([name, mutate(dice, value)])],
    [3, () => put([name, oddValue(dice)])],
    [1, () => put()],
    [2, () => [...entries, [dice.chance(0.5) ? dice.pick(oddNames) : `${name}s`, oddValue(dice)]]],
    [1, () => put([name, value], [name, oddValue(dice)])],
    [1, () => put([oddText(dice), value])],
  ])();
}

function inList(dice: Dice, list: readonly unknown[]): unknown {
  const at = dice.int(0, Math.max(0, list.length - 1));
  const item: unknown = list[at] ?? null;
  return dice.weighted<() => unknown>([
    [6, () => [...list.slice(0, at), mutate(dice, item), ...list.slice(at + 1)]],
    [1, () => [...list.slice(0, at), ...list.slice(at + 1)]],
    [1, () => Array.from({ length: dice.size(3000) }, () => item)],
    [1, () => Array.from({ length: dice.size(40_000) }, () => null)],
    [1, () => Object.fromEntries(list.entries())],
  ])();
}

function inText(dice: Dice, text: string): string {
  const at = dice.int(0, text.length);
  return dice.weighted<() => string>([
    [2, () => text.slice(0, at) + oddText(dice) + text.slice(at)],
    [1, () => text.slice(0, at)],
    [1, () => text.repeat(dice.size(2000))],
    [1, () => text.toUpperCase()],
  ])();
}

const noise = [
  '\0',
  '"',
  '{',
  '}',
  '[',
  ',',
  ':',
  '\\',
  '\\u',
  '\ufeff',
  '\u2028',
  'NaN',
  '// a',
  "'",
  '1e',
  '-',
  '\x07',
];

/** A text that is no JSON any more, or in bytes that are no UTF-8. */
function misspell(dice: Dice, text: string): Buffer {
  const bytes = Buffer.from(text);
  const at = dice.int(0, bytes.length);
  const insert = (part: Uint8Array): Buffer => Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]);
  return dice.weighted<() => Buffer>([
    [3, () => insert(Buffer.from(dice.pick(noise)))],
    [2, () => bytes.subarray(0, at)],
    [1, () => insert(Uint8Array.of(dice.int(0x80, 0xff), dice.int(0, 0xff)))],
    [1, () => Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), bytes])],
    [1, () => Buffer.from(text.slice(0, 100_000), 'utf16le')],
    [1, () => Buffer.from(Array.from({ length: dice.size(5000) }, () => dice.int(0, 255)))],
    [1, () => Buffer.concat([bytes, Buffer.from(dice.pick([' ', ',', '{}', '\0', '\n\n', text.slice(0, 1000)]))])],
  ])();
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Written);
}
