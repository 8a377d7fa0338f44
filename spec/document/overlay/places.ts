import { appendPointer, type JsonPointer } from '../../json/json-pointer.ts';
import type { LineOf } from '../line-map.ts';

/** Where something is written: by whose lines, and at which pointer in that text. */
export interface Place {
  readonly lineOf: LineOf;
  readonly at: JsonPointer;
}

/** The place of a child. */
export function below({ lineOf, at }: Place, key: string | number): Place {
  return { lineOf, at: appendPointer(at, key) };
}

/** Where the parts of a document are written of which some came from elsewhere, or were moved. */
export class Places {
  readonly #moved = new Map<JsonPointer, Place>();

  constructor(lineOf: LineOf) {
    this.#moved.set('#', { lineOf, at: '#' });
  }

  /** Where a part is written: as what stands above it, where nothing else is known. */
  of(pointer: JsonPointer): Place {
    for (let above = pointer; ; above = above.slice(0, above.lastIndexOf('/'))) {
      const place = this.#moved.get(above);
      if (place !== undefined) return { lineOf: place.lineOf, at: place.at + pointer.slice(above.length) };
      if (!above.includes('/')) return { lineOf: () => undefined, at: pointer };
    }
  }

  /** Something was put at a pointer. */
  put(pointer: JsonPointer, place: Place): void {
    this.forget(pointer);
    this.#moved.set(pointer, place);
  }

  /** What stood at a pointer is gone. */
  forget(pointer: JsonPointer): void {
    for (const known of this.#moved.keys())
      if (known === pointer || known.startsWith(`${pointer}/`)) this.#moved.delete(known);
  }

  /** An item of a list of so many is gone, and those behind it move up. */
  moveUp(list: JsonPointer, index: number, length: number): void {
    for (let item = index; item < length - 1; item += 1) {
      const [from, to] = [appendPointer(list, item + 1), appendPointer(list, item)];
      const place = this.of(from);
      const inside = [...this.#moved].filter(([known]) => known.startsWith(`${from}/`));
      this.put(to, place);
      for (const [known, one] of inside) this.#moved.set(to + known.slice(from.length), one);
    }
    this.forget(appendPointer(list, length - 1));
  }

  lineOf(): LineOf {
    return Object.assign(
      (pointer: JsonPointer) => {
        const { lineOf, at } = this.of(pointer);
        return lineOf(at);
      },
      {
        fileOf: (pointer: JsonPointer) => {
          const { lineOf, at } = this.of(pointer);
          return lineOf.fileOf?.(at);
        },
        writtenAt: (pointer: JsonPointer) => {
          const { lineOf, at } = this.of(pointer);
          return lineOf.writtenAt?.(at) ?? at;
        },
      },
    );
  }
}
