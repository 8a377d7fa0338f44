import { expect, test } from 'vitest';
import { Redaction } from '../../../contracts/redaction/redaction.ts';
import { growthOf, ratioOf } from '../../soak/growth.ts';

const secrets = (make: (number: string) => string): object[] =>
  Array.from({ length: 96 }, (_, at) => ({ token: make(String(at).padStart(2, '0')) }));
const alike = secrets((number) => `${'a'.repeat(154)}%${number}`);
const short = secrets((number) => `abcdef${number}`);
const many = (count: number, make: (index: number) => unknown): unknown[] =>
  Array.from({ length: count }, (_, index) => make(index));

test.each<[kind: string, value: (size: number) => unknown, size: number]>([
  [
    'texts that were cut where a secret may begin',
    (n) => [alike, many(n, () => `${'a'.repeat(157)}b…`.repeat(32))],
    20,
  ],
  ['texts that have a part of each secret', (n) => [alike, many(n, () => 'a'.repeat(160))], 1000],
  ['texts that are secrets', (n) => [short, many(n, (at) => `abcdef${String(at % 96).padStart(2, '0')}`)], 20_000],
  ['one text of secrets', (n) => [short, 'abcdef17'.repeat(n)], 40_000],
  ['more secrets than are remembered', (n) => many(n, (at) => ({ token: `abcdef${at}` })), 10_000],
  ['names that are nothing', (n) => Object.fromEntries(many(n, (at) => [`u${at}`, 1]) as [string, number][]), 20_000],
])('twice the JSON takes at most three times as long to look through: %s', async (_kind, value, size) => {
  const show = (of: number): (() => unknown) => {
    const given = value(of);
    return () => {
      const redaction = new Redaction();
      return redaction.settled(() => redaction.json(given));
    };
  };
  expect(await growthOf(show(size / 2), show(4 * size))).toBeLessThan(3);
});

test('where a text is cut, 96 secrets that begin alike take as long as one', async () => {
  const texts = many(60, () => `${'a'.repeat(157)}b…`.repeat(32));
  const look = (known: object) => (): void => {
    const redaction = new Redaction();
    redaction.json(known);
    redaction.json(texts);
  };
  expect(await ratioOf(look(alike), look(alike.slice(0, 1)))).toBeLessThan(3);
});
