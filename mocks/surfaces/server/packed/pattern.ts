/** How many bytes a pattern has at most: a place in it takes two. */
const maxBytes = 65_535;

/** The bytes that are looked for together, and how many a copy has at most: the rest of a byte says how many. */
const [least, longest] = [4, 4 + 0x7f];

/** How many bytes stand as they are behind one that says how many. */
const run = 0x80;

/**
 * What the texts of a collection have in common: the names of their fields, and values that many have.
 *
 * A text is written as pieces of the pattern and what stands between these. Each is by itself: to read one, no other is
 * needed.
 */
export class Pattern {
  readonly #bytes: Buffer;
  /** Where four bytes stand in the pattern, by their hash; -1 where they do not. */
  readonly #places: Int32Array = new Int32Array(16_384).fill(-1);
  #text: Buffer = Buffer.allocUnsafe(4096);
  #written: Buffer = Buffer.allocUnsafe(4096);

  /** @param texts Some that are like those to come. */
  constructor(texts: readonly string[]) {
    this.#bytes = Buffer.from(texts.join('')).subarray(0, maxBytes);
    for (let place = this.#bytes.length - least; place >= 0; place -= 1) {
      this.#places[hashAt(this.#bytes, place)] = place;
    }
  }

  /** Writes a text down; what it gives is good until the next is written. */
  write(text: string): { readonly written: Buffer; readonly size: number } {
    // A character takes three bytes at the most; and where nothing is in the pattern, each 128 need one more.
    this.#text = atLeast(this.#text, text.length * 3);
    const size = this.#text.write(text);
    this.#written = atLeast(this.#written, size + Math.ceil(size / run) + least);
    return { written: this.#written.subarray(0, this.#writeBytes(size)), size };
  }

  /** Reads a text of so many bytes. */
  read(from: Buffer, start: number, end: number, size: number): string {
    this.#text = atLeast(this.#text, size);
    const [bytes, text] = [this.#bytes, this.#text];
    let to = 0;
    for (let at = start; at < end; ) {
      const head = from[at] ?? 0;
      const isCopy = head >= run;
      const length = isCopy ? head - run + least : head + 1;
      const place = isCopy ? (from[at + 1] ?? 0) + (from[at + 2] ?? 0) * 256 : at + 1;
      const source = isCopy ? bytes : from;
      for (let offset = 0; offset < length; offset += 1) text[to + offset] = source[place + offset] ?? 0;
      to += length;
      at += isCopy ? 3 : 1 + length;
    }
    return text.toString('utf8', 0, size);
  }

  #writeBytes(size: number): number {
    const [bytes, text, written] = [this.#bytes, this.#text, this.#written];
    let to = 0;
    let plain = 0;
    for (let at = 0; at + least <= size; ) {
      const place = this.#places[hashAt(text, at)] ?? -1;
      const length = place < 0 ? 0 : commonLength(text, at, size, bytes, place);
      if (length < least) {
        at += 1;
        continue;
      }
      to = this.#writePlain(plain, at, to);
      written[to] = run + length - least;
      written[to + 1] = place % 256;
      written[to + 2] = place >> 8;
      to += 3;
      at += length;
      plain = at;
    }
    return this.#writePlain(plain, size, to);
  }

  /** Writes what is not in the pattern as it is. */
  #writePlain(from: number, end: number, start: number): number {
    let to = start;
    for (let at = from; at < end; ) {
      const length = Math.min(run, end - at);
      this.#written[to] = length - 1;
      this.#text.copy(this.#written, to + 1, at, at + length);
      to += 1 + length;
      at += length;
    }
    return to;
  }
}

function commonLength(text: Buffer, at: number, size: number, pattern: Buffer, place: number): number {
  const end = Math.min(longest, size - at, pattern.length - place);
  let length = 0;
  while (length < end && text[at + length] === pattern[place + length]) length += 1;
  return length;
}

function hashAt(bytes: Buffer, at: number): number {
  const word =
    (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
  return Math.imul(word, 0x9e_37_79_b1) >>> 18;
}

function atLeast(buffer: Buffer, length: number): Buffer {
  return buffer.length >= length ? buffer : Buffer.allocUnsafe(length * 2);
}
