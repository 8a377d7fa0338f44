import { expect } from 'vitest';
import type { Integration } from '../../../../../fixtures/resources/integrations/integration.ts';
import type { RandomNumbers } from '../../../../../mocks/engine/faults/rule/random.ts';

/** Integrations by id. */
export type Records = ReadonlyMap<string, Integration>;

/** A write that was sent, and perhaps never acknowledged. */
interface Sent {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  /** Of the record that is changed or deleted. */
  readonly id: string | undefined;
  /** What a record that was written by it has: all of it, or it is half a record. */
  readonly body: { readonly name: string; readonly description: string };
}

/** Writes records of its own to a server, one after the other, until the server is gone. */
export class Writer {
  readonly #name: string;
  readonly #base: string;
  readonly #own: Map<string, Integration>;
  readonly #random: RandomNumbers;
  readonly #onResponse: () => void;
  #count = 0;
  #awaited: Sent | undefined;

  /** `own` are the records that it wrote before. */
  constructor(
    name: string,
    base: string,
    own: Map<string, Integration>,
    random: RandomNumbers,
    onResponse: () => void,
  ) {
    this.#name = name;
    this.#base = base;
    this.#own = own;
    this.#random = random;
    this.#onResponse = onResponse;
  }

  async write(): Promise<void> {
    for (;;) {
      const sent = this.#next();
      this.#awaited = sent;
      const response = await this.#send(sent).catch(() => undefined);
      if (response === undefined) return;
      this.#awaited = undefined;
      if (response._id === undefined) this.#own.delete(sent.id ?? '');
      else this.#own.set(response._id, response);
      this.#onResponse();
    }
  }

  /** Holds what is left against what was acknowledged, and gives the ids of the records that this writer accounts for. */
  explain(left: Records): string[] {
    const explained: string[] = [];
    const sent = this.#awaited;
    for (const [id, record] of this.#own) {
      const now = left.get(id);
      explained.push(id);
      if (sent?.id === id && sent.method === 'DELETE' && now === undefined) continue;
      if (sent?.id === id && sent.method === 'PUT' && now?.name === sent.body.name)
        expect(now).toMatchObject(sent.body);
      else expect(now).toEqual(record);
    }
    if (sent?.method !== 'POST') return explained;
    for (const [id, record] of left) {
      if (record.name !== sent.body.name) continue;
      expect(record).toMatchObject(sent.body);
      explained.push(id);
    }
    return explained;
  }

  #next(): Sent {
    const ids = [...this.#own.keys()];
    const id = ids[Math.floor(this.#random.next() * ids.length)];
    const lot = this.#random.next();
    const method = id === undefined || lot < 0.5 ? 'POST' : lot < 0.8 ? 'PUT' : 'DELETE';
    // Some fill pages of the database, so that a write is more than one page.
    const description = `${this.#count}`.repeat(Math.floor(this.#random.next() ** 4 * 4000));
    const name = `${this.#name}:${this.#count++}:${this.#random.state}`;
    return { method, id: method === 'POST' ? undefined : id, body: { name, description } };
  }

  /** Gives the record that was written; an empty one where it was deleted. */
  async #send({ method, id, body }: Sent): Promise<Integration | { readonly _id?: undefined }> {
    const response = await fetch(`${this.#base}/integrations${id === undefined ? '' : `/${id}`}`, {
      method,
      headers: { authorization: 'Bearer token', 'content-type': 'application/json' },
      ...(method !== 'DELETE' && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    expect(`${response.status} ${response.ok ? '' : text}`).toMatch(/^20[014] $/);
    return method === 'DELETE' ? {} : JSON.parse(text);
  }
}
