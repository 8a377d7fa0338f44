import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture: red, green and blue of each pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Buffer;
}

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const trueColour = 2;
const indexed = 3;

/**
 * Reads a PNG as a browser writes one of a page: eight bits for each of red, green and blue.
 *
 * @throws {Error} where it is none.
 */
export function readPng(file: Buffer): Pixels {
  if (!file.subarray(0, 8).equals(signature)) throw new Error('Failed to read the picture: it is no PNG. Give one.');
  const chunks = chunksOf(file);
  const head = chunks.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13);
  const [depth, colourType, interlace] = [head[8], head[9], head[12]];
  if (depth !== 8 || colourType !== trueColour || interlace !== 0)
    throw new Error('Failed to read the picture: it is no PNG of red, green and blue. Take it with Chromium.');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  return { width, height, rgb: unfiltered(inflateSync(Buffer.concat(packed)), width * 3, height) };
}

/** Writes a PNG whose pixels are the numbers of colours: one byte each. */
export function writeIndexedPng(
  { width, height }: Pick<Pixels, 'width' | 'height'>,
  palette: Buffer,
  numbers: Buffer,
): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, indexed, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) numbers.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function chunksOf(file: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at < file.length; ) {
    const end = at + 8 + file.readUInt32BE(at);
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** The bytes behind the five filters of PNG, each of which takes a byte from its neighbours. */
function unfiltered(filtered: Buffer, stride: number, height: number): Buffer {
  const bytes = Buffer.alloc(stride * height);
  const at = (x: number, y: number): number => (x < 0 || y < 0 ? 0 : (bytes[y * stride + x] ?? 0));
  for (let y = 0; y < height; y += 1) {
    const filter = filtered[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const [left, up, corner] = [at(x - 3, y), at(x, y - 1), at(x - 3, y - 1)];
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter ?? 0] ?? 0;
      bytes[y * stride + x] = (filtered[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return bytes;
}

/** Which of three neighbours is nearest to what they lead one to expect. */
function nearest(left: number, up: number, corner: number): number {
  const expected = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((one) => Math.abs(expected - one));
  if ((toLeft ?? 0) <= (toUp ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left;
  return (toUp ?? 0) <= (toCorner ?? 0) ? up : corner;
}
