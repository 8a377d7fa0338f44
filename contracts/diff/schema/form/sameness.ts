import { isRecord } from '../../../../spec/document/document.ts';
import type { JsonPointer } from '../../../../spec/json/json-pointer.ts';
import type { DocumentReader } from '../../document/reader.ts';
import { meaningOf } from '../../document/words.ts';
import type { Part, Pointers } from '../view/alternatives.ts';

/** What a part of a document says without its words, and where it refers to. */
interface Text {
  readonly text: string;
  readonly refs: ReadonlySet<string>;
}

/**
 * Tells what two documents say in the same words, what it refers to included: most of two versions is the same, and
 * need not be looked at.
 */
export class Sameness {
  readonly #old: DocumentReader;
  readonly #new: DocumentReader;
  readonly #refs = new Map<string, boolean>();
  readonly #texts = new WeakMap<object, Text>();

  constructor(old: DocumentReader, changed: DocumentReader) {
    this.#old = old;
    this.#new = changed;
  }

  /** Whether the schemas at these pointers are the same. */
  ofPointers(old: Pointers, changed: Pointers): boolean {
    return (
      old.length === changed.length &&
      old.every((pointer, index) => this.ofValues(this.#old.valueAt(pointer), this.#new.valueAt(changed[index] ?? '')))
    );
  }

  ofParts(old: readonly Part[], changed: readonly Part[]): boolean {
    return (
      old.length === changed.length && old.every(({ value }, index) => this.ofValues(value, changed[index]?.value))
    );
  }

  /** Whether two values are the same; `$ref`s in them must lead to the same in both documents. */
  ofValues(old: unknown, changed: unknown): boolean {
    const before = this.#read(old);
    return before.text === this.#read(changed).text && [...before.refs].every((ref) => this.#isSameRef(ref));
  }

  #isSameRef(ref: string): boolean {
    const known = this.#refs.get(ref);
    if (known !== undefined) return known;
    // Those in a ring are the same until one of them is not.
    const ring = new Set<string>([ref]);
    for (const member of ring) {
      const [old, changed] = [this.#targetOf(this.#old, member), this.#targetOf(this.#new, member)];
      if (old.text !== changed.text) {
        this.#refs.set(ref, false);
        return false;
      }
      for (const inner of old.refs) if (this.#refs.get(inner) !== true) ring.add(inner);
    }
    for (const member of ring) this.#refs.set(member, true);
    return true;
  }

  #targetOf(reader: DocumentReader, ref: string): Text {
    const pointer: JsonPointer | undefined = reader.find(ref);
    return pointer === undefined
      ? { text: `to nothing: ${ref}`, refs: new Set() }
      : this.#read(reader.valueAt(pointer));
  }

  #read(value: unknown): Text {
    if (!isRecord(value) && !Array.isArray(value)) return { text: meaningOf(value), refs: new Set() };
    const known = this.#texts.get(value);
    if (known !== undefined) return known;
    const text = { text: meaningOf(value), refs: new Set(refsIn(value)) };
    this.#texts.set(value, text);
    return text;
  }
}

function* refsIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* refsIn(item);
  else if (isRecord(value)) {
    for (const [key, child] of Object.entries(value)) {
      if (key === '$ref' && typeof child === 'string') yield child;
      else yield* refsIn(child);
    }
  }
}
