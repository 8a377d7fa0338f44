import { isRecord } from '../../../spec/document/document.ts';
import { decoded } from '../../../spec/json/decoded.ts';
import { idShape } from '../../learn/schema/id-shape.ts';
import { momentKind } from '../../learn/schema/moment-kind.ts';
import { rolesOf } from '../../reading/lists/parameter-words.ts';

const words = /[\w-]{1,200}/g;

/** What the values of a recorded service are called by another backend: its ids, cursors and tags. */
export class PlayedValues {
  readonly #values = new Map<string, string>();
  readonly #sent = new Set<string>();
  readonly #asked: ReadonlySet<string>;

  /** @param asked Every text that a request of the recording has. */
  constructor(asked: ReadonlySet<string>) {
    this.#asked = asked;
  }

  /** From now on this text is one that the client made up, unless it has a value already. */
  sent(text: string): void {
    if (!this.#values.has(text)) this.#sent.add(text);
  }

  /** A text of the recording as the other backend has it: whole, or word by word. */
  filled(text: string): string {
    return this.#values.get(text) ?? text.replaceAll(words, (word) => this.#values.get(word) ?? word);
  }

  /** A JSON value of the recording as the other backend has it. */
  filledJson(value: unknown): unknown {
    if (typeof value === 'string') return this.filled(value);
    if (typeof value === 'number') {
      const own = this.#values.get(String(value));
      return own === undefined ? value : /^\d+$/.test(own) ? Number(own) : own;
    }
    if (Array.isArray(value)) return value.map((item) => this.filledJson(item));
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, this.filledJson(child)]));
  }

  /** Whether two values are the same to a client; what each backend makes up itself is remembered. */
  match(recorded: unknown, received: unknown, name = ''): boolean {
    if (Object.is(recorded, received)) return true;
    if (typeof recorded !== typeof received) return false;
    const [one, other] = [String(recorded), String(received)];
    const known = this.#values.get(one);
    if (known !== undefined) return known === other;
    if (this.filled(one) === other) return true;
    const moment = momentKind(recorded);
    if (moment !== undefined && moment === momentKind(received)) return true;
    if (this.#sent.has(one)) return false;
    if (typeof recorded === 'string' && isAddress(one) && isAddress(other)) return this.#matchAddress(one, other);
    const isAskedLater = this.#asked.has(one);
    const isId = typeof recorded === 'string' || /(^|_)id$|Id$/.test(name) || isAskedLater;
    const isCursor = /cursor|token|next|prev|after|before|marker/i.test(name) && typeof recorded === 'string';
    const isAlike = isAskedLater || isCursor || (/\d/.test(one) && idShape([recorded, received]) !== undefined);
    if (!isId || !isAlike) return false;
    this.#values.set(one, other);
    return true;
  }

  /** From now on a tag of the recording is this one of the other backend. */
  bind(recorded: string, received: string): void {
    this.#values.set(recorded, received);
  }

  /** Two addresses lead to the same where their paths do, and each parameter says the same. */
  #matchAddress(recorded: string, received: string): boolean {
    const [one, other] = [new URL(recorded, 'http://a.invalid'), new URL(received, 'http://a.invalid')];
    const isSameKind = recorded.startsWith('/') === received.startsWith('/');
    const path = this.#matchPath(one.pathname, other.pathname);
    const names = (url: URL): string => [...url.searchParams.keys()].sort().join('&');
    if (!isSameKind || !path || names(one) !== names(other)) return false;
    return [...one.searchParams].every(([name, value]) => {
      const own = other.searchParams.get(name);
      // How much is asked for, or which page, is no name that a backend gives.
      return isCount(name) && /^\d+$/.test(value) ? value === own : this.match(value, own, name);
    });
  }

  #matchPath(recorded: string, received: string): boolean {
    const [one, other] = [recorded.split('/'), received.split('/')];
    return (
      one.length === other.length && one.every((part, index) => this.match(decoded(part), decoded(other[index] ?? '')))
    );
  }
}

function isCount(name: string): boolean {
  return rolesOf(name).some((role) => role === 'limit' || role === 'page');
}

function isAddress(text: string): boolean {
  return /^(https?:\/)?\/[^\s]*$/.test(text);
}
