import { Chain } from '../queue/chain.ts';
import { heapBytes, maxBytesOfCharacter } from '../store/heap-bytes.ts';
import type { HeldEntry } from './held-entries.ts';

/** How many bytes all journals of a fake hold, where nothing else is said. */
const defaultMaxBytes = 268_435_456;

/**
 * What all journals of a fake may hold together, in bytes of the heap: beyond that the oldest entries go.
 *
 * To weigh bodies is to look at each part of them. So an entry counts by the length of its texts at first, as much as it
 * may take at the most, and is weighed when that is too much, or when somebody asks.
 */
export class JournalBudget {
  readonly limit: number;
  /** How many entries they hold. */
  entries = 0;
  /** How much they hold at the most. */
  #max = 0;
  readonly #chain = new Chain<HeldEntry>();
  /** The oldest that is not weighed yet; none that is newer is. */
  #unweighed: HeldEntry | undefined;

  constructor(limit: number = defaultMaxBytes) {
    this.limit = limit;
  }

  /** How much they hold. */
  get bytes(): number {
    this.#weigh();
    return this.#max;
  }

  /** Takes an entry in. It stays itself, however large: whoever watches can look at it. */
  add(held: HeldEntry): void {
    this.#count(held, bytesBesideBodies(held) + maxBytesOfBodies(held));
    this.entries += 1;
    this.#chain.add(held);
    this.#unweighed ??= held;
    while (this.#max > this.limit && this.bytes > this.limit && this.#chain.oldest !== held) this.#chain.oldest?.drop();
  }

  /** Counts an entry without the bodies that are about to go. */
  spareBodies(held: HeldEntry): void {
    this.#weigh();
    this.#count(held, held.bytes - bytesOfBodies(held));
  }

  remove(held: HeldEntry): void {
    if (held === this.#unweighed) this.#unweighed = held.newer;
    this.#chain.remove(held);
    this.entries -= 1;
    this.#max -= held.bytes;
  }

  #weigh(): void {
    for (let held = this.#unweighed; held !== undefined; held = held.newer)
      this.#count(held, bytesBesideBodies(held) + bytesOfBodies(held));
    this.#unweighed = undefined;
  }

  #count(held: HeldEntry, bytes: number): void {
    this.#max += bytes - held.bytes;
    held.bytes = bytes;
  }
}

/** What an entry holds without what grows: its own fields, its short texts, its parameters. */
const usualBytes = 1500;

/** Every exchange of a fake is weighed: so of what it has always, only what may be long is looked at. */
function bytesBesideBodies(held: HeldEntry): number {
  const { url, reason = '', parameters, violations, notes } = held.entry;
  const isLong = url.length + held.ofHeaders > 500 || held.messages === undefined;
  const isFound = violations.length + notes.length > 0;
  const characters = url.length + reason.length + held.ofHeaders + lengthOf(held.messages?.response);
  const ofParts = (isLong ? heapBytes(parameters) : 0) + (isFound ? heapBytes([violations, notes]) : 0);
  return usualBytes + characters * 2 + ofParts;
}

function lengthOf(headers: Readonly<Record<string, string>> = {}): number {
  let characters = 0;
  for (const name in headers) characters += name.length + (headers[name]?.length ?? 0);
  return characters;
}

function bytesOfBodies({ entry }: HeldEntry): number {
  return heapBytes(entry.requestBody) + heapBytes(entry.responseBody);
}

/** What they take at the most, by the texts that they were read from or written as; as it is, where there is none. */
function maxBytesOfBodies({ entry, messages }: HeldEntry): number {
  return maxBytesOf(entry.requestBody, messages?.requestSize) + maxBytesOf(entry.responseBody, messages?.responseSize);
}

function maxBytesOf(body: unknown, characters = 0): number {
  return characters * maxBytesOfCharacter || heapBytes(body);
}
