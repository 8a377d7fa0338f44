import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { Written } from '../schema/infer-schema.ts';
import { jsonPath, quoted } from './json-path.ts';
import type { LearnedAction, LearnedLine } from './learned.ts';

/** Something that was learned. */
export interface Lesson {
  readonly what: string;
  /** The numbers of the exchanges that say so. */
  readonly from: Iterable<number>;
  readonly at: JsonPointer;
  readonly update: Written;
  /** What is taken away first, since the service says otherwise: what the update has in its place. */
  readonly without?: readonly JsonPointer[];
}

/** Collects what is learned, as lines of a report and as actions of an overlay. */
export class OverlayWriter {
  readonly #document: unknown;
  readonly #actions: LearnedAction[] = [];
  readonly #lines: LearnedLine[] = [];

  /** @param document What is changed. */
  constructor(document: unknown) {
    this.#document = document;
  }

  /** Writes a lesson down. */
  add({ what, from, at, update, without = [] }: Lesson): void {
    const exchanges = new Set(from).size;
    const target = this.#path(at);
    const description = `${what} (${counted(exchanges)})`;
    for (const one of without) this.#actions.push({ target: this.#path(one), description, remove: true });
    this.#actions.push({ target, description, update });
    this.#lines.push({ what, exchanges, target });
  }

  /** Writes down that the service does not do what the document says. */
  remove(what: string, from: Iterable<number>, at: JsonPointer): void {
    this.#remove(what, from, this.#path(at));
  }

  /** Writes down that a list of words has one that is not so. */
  removeWord(what: string, from: Iterable<number>, at: JsonPointer, word: string): void {
    this.#remove(what, from, `${this.#path(at)}[?@ == ${quoted(word)}]`);
  }

  /** Writes down that a list of named parts has one that is not so. */
  removeNamed(what: string, from: Iterable<number>, at: JsonPointer, name: string): void {
    this.#remove(what, from, `${this.#path(at)}[?@.name == ${quoted(name)}]`);
  }

  #remove(what: string, from: Iterable<number>, target: string): void {
    const exchanges = new Set(from).size;
    this.#actions.push({ target, description: `${what} (${counted(exchanges)})`, remove: true });
    this.#lines.push({ what, exchanges, target });
  }

  #path(at: JsonPointer): string {
    return jsonPath(this.#document, at);
  }

  /** Tells of something that another lesson writes down. */
  tell(what: string, from: Iterable<number>, at: JsonPointer): void {
    this.#lines.push({ what, exchanges: new Set(from).size, target: this.#path(at) });
  }

  get actions(): readonly LearnedAction[] {
    return this.#actions;
  }

  get lines(): readonly LearnedLine[] {
    return this.#lines;
  }
}

function counted(exchanges: number): string {
  return exchanges === 1 ? '1 exchange' : `${exchanges} exchanges`;
}
