import { expect } from 'vitest';
import type { RandomNumbers } from '../../../../../../mocks/engine/faults/rule/random.ts';

/** What may be left of a record: each text is a name that it may have, `undefined` that it may be gone. */
type Possible = readonly (string | undefined)[];

/** Writes records of its own to whichever replica it is led to, and knows what has to be left of them. */
export class ReplicaWriter {
  readonly #name: string;
  readonly #random: RandomNumbers;
  /** By id: of a write that was acknowledged one name, of one that was not the name before too. */
  readonly #records = new Map<string, Possible>();
  /** Names of records that may have been made, without a response that would tell their id. */
  readonly #perhaps = new Set<string>();
  #count = 0;
  acknowledged = 0;

  constructor(name: string, random: RandomNumbers) {
    this.#name = name;
    this.#random = random;
  }

  /** Writes once. */
  async write(base: string): Promise<void> {
    const sure = [...this.#records].filter(([, names]) => names.length === 1 && names[0] !== undefined);
    const [id, [before] = []] = sure[Math.floor(this.#random.next() * sure.length)] ?? [];
    const lot = this.#random.next();
    const method = id === undefined || lot < 0.5 ? 'POST' : lot < 0.8 ? 'PUT' : 'DELETE';
    const name = `${this.#name}:${this.#count++}`;
    const after = method === 'DELETE' ? undefined : name;
    const response = await this.#send(base, method, id, name);
    if (response === undefined) {
      if (method === 'POST') this.#perhaps.add(name);
      else this.#records.set(id ?? '', [before, after]);
      return;
    }
    this.acknowledged += 1;
    this.#records.set(method === 'POST' ? response : (id ?? ''), [after]);
  }

  /** Holds what is left against what was acknowledged. */
  explain(left: ReadonlyMap<string, string>): readonly string[] {
    for (const [id, names] of this.#records) expect(names, `${this.#name} ${id}`).toContain(left.get(id));
    const own = [...left].filter(([, name]) => name.startsWith(`${this.#name}:`));
    const unknown = own.filter(([id, name]) => !this.#records.has(id) && !this.#perhaps.has(name));
    expect(unknown).toEqual([]);
    return own.map(([id]) => id);
  }

  /** Gives the id that the response has; `undefined` where none came. */
  async #send(base: string, method: string, id: string | undefined, name: string): Promise<string | undefined> {
    try {
      const response = await fetch(`${base}/integrations${method === 'POST' ? '' : `/${id}`}`, {
        method,
        headers: { authorization: 'Bearer token', 'content-type': 'application/json' },
        ...(method !== 'DELETE' && { body: JSON.stringify({ name }) }),
      });
      const text = await response.text();
      expect(`${response.status} ${response.ok ? '' : text}`).toMatch(/^20[014] $/);
      return text === '' ? '' : String(JSON.parse(text)._id);
    } catch (error) {
      // What fetch throws where the connection breaks; what an expectation throws is none of it.
      if (error instanceof TypeError) return undefined;
      throw error;
    }
  }
}
