import { publicEntry } from '../../../engine/journal/entry/public-entry.ts';
import type { Journal, JournalEntry } from '../../../engine/journal/journal.ts';
import type { Mock } from '../../../engine/mock.ts';
import { AdminRefusal } from '../request/admin-refusal.ts';
import { tellCut } from './cut-bodies.ts';
import { EventStream, type EventStreamStart, type Pieces } from './event-stream.ts';

/** How streams of events are kept alive, and bounded. */
export interface EventStreamOptions extends Pick<EventStreamStart, 'heartbeat' | 'retry' | 'maxBytes'> {
  /** How many there may be at a time. */
  readonly maxOpen: number;
}

const usual: EventStreamOptions = { heartbeat: 15_000, retry: 1000, maxBytes: 8_388_608, maxOpen: 100 };

/** What all streams hold at one moment. */
export interface StreamsHeld {
  readonly open: number;
  readonly maxOpen: number;
  /** How much waits for clients, counted for each of them. */
  readonly bytes: number;
  /** How much may wait for each. */
  readonly maxBytesEach: number;
  /** How many were cut so far, since their clients did not read. */
  readonly cut: number;
}

/** The streams of events of one control API. */
export class EventStreams {
  readonly #options: EventStreamOptions;
  readonly #open = new Set<EventStream>();
  #cut = 0;
  /** The last exchange, as it is sent: written out once, however many streams tell of it. */
  #last: { readonly entry: JournalEntry; readonly event: Uint8Array<ArrayBuffer> } | undefined;

  constructor(options: Partial<EventStreamOptions> = {}) {
    this.#options = { ...usual, ...options };
  }

  get held(): StreamsHeld {
    const { maxOpen, maxBytes } = this.#options;
    const bytes = [...this.#open].reduce((sum, stream) => sum + stream.bytes, 0);
    return { open: this.#open.size, maxOpen, bytes, maxBytesEach: maxBytes, cut: this.#cut };
  }

  /**
   * Tells of each exchange of one journal; where the client has seen some, the later ones come first.
   *
   * @throws {AdminRefusal} where there are too many streams.
   */
  ofJournal(
    journal: Pick<Journal, 'find' | 'recorded' | 'watch'>,
    seen: number | undefined,
    signal: AbortSignal,
  ): Response {
    const numbered = (entry: JournalEntry): Pieces => [encoder.encode(`id: ${entry.sequence}\n`), this.#eventOf(entry)];
    const missed = seen === undefined ? [] : missedOf(journal, seen, journal.recorded, numbered);
    return this.#openOne(signal, missed, (send) => journal.watch((entry) => send(numbered(entry))));
  }

  /**
   * Tells of each exchange of every account.
   *
   * @throws {AdminRefusal} where there are too many streams.
   */
  ofAll(mock: Pick<Mock, 'watch'>, signal: AbortSignal): Response {
    return this.#openOne(signal, [], (send) => mock.watch((entry) => send([this.#eventOf(entry)])));
  }

  #openOne(
    signal: AbortSignal,
    missed: Iterable<Pieces>,
    subscribe: (send: (pieces: Pieces) => void) => () => void,
  ): Response {
    const { maxOpen } = this.#options;
    if (this.#open.size >= maxOpen) {
      throw new AdminRefusal(
        'unavailable',
        `Failed to open a stream: there are ${maxOpen} already, and no more at a time. End one of them.`,
      );
    }
    const stream: EventStream = new EventStream({
      ...this.#options,
      signal,
      missed: missed[Symbol.iterator](),
      onCut: () => {
        this.#open.delete(stream);
        this.#cut += 1;
        tellCut(stream.body);
      },
      onEnd: () => void this.#open.delete(stream),
    });
    this.#open.add(stream);
    stream.follow(() => subscribe((pieces) => stream.send(pieces)));
    return new Response(stream.body, {
      headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
    });
  }

  #eventOf(entry: JournalEntry): Uint8Array<ArrayBuffer> {
    if (this.#last?.entry === entry) return this.#last.event;
    // JSON has no line break outside its texts, and none in them either: one line of data is enough.
    const event = encoder.encode(`event: exchange\ndata: ${JSON.stringify(publicEntry(entry))}\n\n`);
    this.#last = { entry, event };
    return event;
  }
}

const encoder = new TextEncoder();

/** What came after an exchange and before now, looked up one by one: the journal may let go of some meanwhile. */
function* missedOf(
  journal: Pick<Journal, 'find'>,
  seen: number,
  recorded: number,
  numbered: (entry: JournalEntry) => Pieces,
): Generator<Pieces> {
  for (let after = seen; after < recorded; ) {
    const [entry] = journal.find({ after, limit: 1 });
    if (entry === undefined || entry.sequence > recorded) return;
    yield numbered(entry);
    after = entry.sequence;
  }
}
