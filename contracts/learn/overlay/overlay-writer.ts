import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { LearnedAction, LearnedLine } from '../learned.ts';
import type { Written } from '../schema/infer-schema.ts';
import { jsonPath } from './json-path.ts';

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
  readonly #actions: LearnedAction[] = [];
  readonly #lines: LearnedLine[] = [];

  /** Writes a lesson down. */
  add({ what, from, at, update, without = [] }: Lesson): void {
    const exchanges = new Set(from).size;
    const target = jsonPath(at);
    const description = `${what} (${exchanges} ${exchanges === 1 ? 'exchange' : 'exchanges'})`;
    for (const one of without) this.#actions.push({ target: jsonPath(one), description, remove: true });
    this.#actions.push({ target, description, update });
    this.#lines.push({ what, exchanges, target });
  }

  /** Writes down that the service does not do what the document says. */
  remove(what: string, from: Iterable<number>, at: JsonPointer): void {
    const exchanges = new Set(from).size;
    const target = jsonPath(at);
    this.#actions.push({ target, description: `${what} (${exchanges} exchanges)`, remove: true });
    this.#lines.push({ what, exchanges, target });
  }

  /** Tells of something that another lesson writes down. */
  tell(what: string, from: Iterable<number>, at: JsonPointer): void {
    this.#lines.push({ what, exchanges: new Set(from).size, target: jsonPath(at) });
  }

  get actions(): readonly LearnedAction[] {
    return this.#actions;
  }

  get lines(): readonly LearnedLine[] {
    return this.#lines;
  }
}
