import { heapBytes } from '../store/heap-bytes.ts';
import type { JournalEntry, RecordedMessages } from './entry/entry.ts';

/** An entry as its journal holds it. */
export interface HeldEntry {
  readonly entry: { -readonly [Key in keyof JournalEntry]: JournalEntry[Key] };
  readonly messages: RecordedMessages | undefined;
  /** Lets go of the oldest entry of its journal. */
  readonly drop: () => void;
  /** How many characters the headers of its request have. */
  readonly ofHeaders: number;
  /** How much of the heap it holds. */
  bytes: number;
}

/** How many bytes all journals of a fake hold, where nothing else is said. */
const defaultMaxBytes = 268_435_456;

/** What all journals of a fake may hold together, in bytes of the heap: beyond that the oldest entries go. */
export class JournalBudget {
  readonly limit: number;
  /** How much they hold. */
  bytes = 0;
  readonly #held = new Set<HeldEntry>();

  constructor(limit: number = defaultMaxBytes) {
    this.limit = limit;
  }

  /** How many entries they hold. */
  get entries(): number {
    return this.#held.size;
  }

  /** Takes an entry in. It stays itself, however large: whoever watches can look at it. */
  add(held: HeldEntry): void {
    held.bytes = bytesOf(held);
    this.bytes += held.bytes;
    this.#held.add(held);
    if (this.bytes <= this.limit) return;
    // A little more than need be: to find the oldest one takes a while.
    for (const oldest of this.#held) {
      if (oldest === held || this.bytes < this.limit * 0.98) break;
      oldest.drop();
    }
  }

  /** Counts an entry without the bodies that are about to go. */
  spareBodies(held: HeldEntry): void {
    const bytes = bytesOfBodies(held);
    held.bytes -= bytes;
    this.bytes -= bytes;
  }

  remove(held: HeldEntry): void {
    if (this.#held.delete(held)) this.bytes -= held.bytes;
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

export function charactersOf({ messages }: HeldEntry): number {
  return messages === undefined ? 0 : messages.requestSize + messages.responseSize;
}
