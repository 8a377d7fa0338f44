import { deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inFewerColours } from '../../../scripts/pictures/fewer-colours.ts';
import { readPng } from '../../../scripts/pictures/png.ts';

/** A PNG of 2 × 2 pixels, its second row behind a filter. */
function pngOf(colourType: number, rows: readonly number[]): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, colourType, 0, 0, 0])),
    chunk('IDAT', deflateSync(Buffer.from(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const first = [0, 10, 20, 30, 200, 100, 0];

test.each<[filter: string, row: number[]]>([
  ['none', [0, 10, 20, 30, 201, 101, 1]],
  ['left', [1, 10, 20, 30, 191, 81, 227]],
  ['above', [2, 0, 0, 0, 1, 1, 1]],
  ['the mean of both', [3, 5, 10, 15, 96, 41, 242]],
  ['the nearest of three', [4, 0, 0, 0, 1, 1, 1]],
])('a picture is read behind the filter that takes away: %s', (_, row) => {
  expect([...readPng(pngOf(2, [...first, ...row])).rgb]).toEqual([10, 20, 30, 200, 100, 0, 10, 20, 30, 201, 101, 1]);
});

test('a picture of few colours stays what it is, with a byte for each pixel', () => {
  const file = inFewerColours(pngOf(2, [...first, 2, 0, 0, 0, 1, 1, 1]));
  expect(file.includes(Buffer.from([0x50, 0x4c, 0x54, 0x45, 10, 20, 30]))).toBe(true);
  const data = file.subarray(file.indexOf('IDAT') + 4, file.indexOf('IEND') - 8);
  expect([...inflateSync(data)]).toEqual([0, 0, 1, 0, 0, 2]);
});

test('what is no picture of a page is refused', () => {
  expect(() => readPng(Buffer.from('{}'))).toThrow('it is no PNG');
  expect(() => readPng(pngOf(6, first))).toThrow('no PNG of red, green and blue');
});
