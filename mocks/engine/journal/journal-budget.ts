import { Chain } from '../queue/chain.ts';
import { heapBytes } from '../store/heap-bytes.ts';
import type { HeldEntry } from './held-entries.ts';

/** How many bytes all journals of a fake hold, where nothing else is said. */
const defaultMaxBytes = 268_435_456;

/** What all journals of a fake may hold together, in bytes of the heap: beyond that the oldest entries go. */
export class JournalBudget {
  readonly limit: number;
  /** How much they hold. */
  bytes = 0;
  /** How many entries they hold. */
  entries = 0;
  readonly #chain = new Chain<HeldEntry>();

  constructor(limit: number = defaultMaxBytes) {
    this.limit = limit;
  }

  /** Takes an entry in. It stays itself, however large: whoever watches can look at it. */
  add(held: HeldEntry): void {
    held.bytes = bytesOf(held);
    this.bytes += held.bytes;
    this.entries += 1;
    this.#chain.add(held);
    const chain = this.#chain;
    while (this.bytes > this.limit && chain.oldest !== undefined && chain.oldest !== held) chain.oldest.drop();
  }

  /** Counts an entry without the bodies that are about to go. */
  spareBodies(held: HeldEntry): void {
    const bytes = bytesOfBodies(held);
    held.bytes -= bytes;
    this.bytes -= bytes;
  }

  remove(held: HeldEntry): void {
    this.#chain.remove(held);
    this.entries -= 1;
    this.bytes -= held.bytes;
  }
}

/** What an entry holds without what grows: its own fields, its short texts, its parameters. */
const usualBytes = 1500;

/** Every exchange of a fake is weighed: so of what it has always, only what may be long is looked at. */
function bytesOf(held: HeldEntry): number {
  const { url, reason = '', parameters, violations, notes } = held.entry;
  const isLong = url.length + held.ofHeaders > 500 || held.messages === undefined;
  const isFound = violations.length + notes.length > 0;
  const characters = url.length + reason.length + held.ofHeaders + lengthOf(held.messages?.response);
  const ofParts = (isLong ? heapBytes(parameters) : 0) + (isFound ? heapBytes([violations, notes]) : 0);
  return usualBytes + characters * 2 + ofParts + bytesOfBodies(held);
}

function lengthOf(headers: Readonly<Record<string, string>> = {}): number {
  let characters = 0;
  for (const name in headers) characters += name.length + (headers[name]?.length ?? 0);
  return characters;
}

function bytesOfBodies({ entry }: HeldEntry): number {
  return heapBytes(entry.requestBody) + heapBytes(entry.responseBody);
}
