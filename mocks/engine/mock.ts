import type { Contract } from '../../contracts/contract/contract.ts';
import type { Hiding } from '../../contracts/redaction/hiding.ts';
import type { Note, NoteRule } from '../../contracts/violations/violation.ts';
import {
  type Keeper,
  seedRecords,
  World,
  type WorldChange,
  type WorldRecords,
  type WorldSnapshot,
} from './account/account.ts';
import { checkSnapshot } from './account/check-snapshot.ts';
import type { RateLimit } from './account/rate-limit.ts';
import { assignBehaviours } from './behaviours/assign-behaviours.ts';
import type { Behaviour } from './behaviours/behaviour.ts';
import type { Conventions } from './behaviours/conventions.ts';
import { readContract } from './behaviours/read-contract.ts';
import type { FaultRule } from './faults/rule/fault.ts';
import { createFetch, type Override } from './fetch/create-fetch.ts';
import type { JournalEntry } from './journal/journal.ts';
import type { JournalBudget } from './journal/journal-budget.ts';
import { defaultWorld, type Engine, type MockRequest } from './pipeline/engine.ts';
import { handle } from './pipeline/handle.ts';
import { turnedAway } from './pipeline/turned-away.ts';
import type { JsonRecord } from './store/record.ts';
import { type Clock, steppingClock } from './time/clock.ts';
import type { MaybePromise } from './time/maybe-promise.ts';
import { timer } from './time/timer.ts';
import { type BodyLimits, defaultBodyLimits } from './wire/body/body-limits.ts';
import type { WireAnswer } from './wire/response.ts';
import { createSelfCheck, type Failure } from './wire/self-check.ts';

/** How a mock is set up. */
export interface MockOptions {
  readonly conventions?: Partial<Conventions>;
  /** What to do in the place of plain create, read, update and delete, by `operationId`. */
  readonly behaviours?: ReadonlyMap<string, Behaviour>;
  /** The records that each world starts with, by the path of their collection: `{ '/pets': [{ id: '1' }] }`. */
  readonly records?: Readonly<Record<string, readonly JsonRecord[]>>;
  /** Makes the clock of each world. Default: one that starts at a fixed moment and steps by a millisecond. */
  readonly clock?: () => Clock;
  /** How large a body may be. Default: 1 MiB, 200 deep. */
  readonly limits?: Partial<BodyLimits>;
  /** The notes that are answered as failures: all of them, or those named. Default: none. */
  readonly strict?: boolean | readonly NoteRule[];
  /** How many exchanges each journal keeps. Default: 1,000. */
  readonly journalLimit?: number;
  /** How many bytes of the heap all journals may hold together; then the oldest entries go. Default: 268,435,456. */
  readonly maxJournalBytes?: number;
  /** What rates and latencies are drawn from. Default: 0. */
  readonly random?: number;
  /** How many exchanges a world may have; more are refused. Default: as many as anybody likes. */
  readonly rateLimit?: RateLimit;
  /** Lets so many milliseconds go by, for the latencies of faults. Default: a timer. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Told of each write. */
  readonly onChange?: (change: WorldChange) => void;
  /** Keeps the records elsewhere too. */
  readonly keeper?: Keeper;
  /**
   * Where it is told at the start which operations are answered from the document alone: the console, nowhere, or a
   * function. Default: the console.
   */
  readonly report?: 'console' | 'silent' | ((sentence: string) => void);
  /** Told of each exchange when it is over, and why its answer was held back where it was. */
  readonly onExchange?: (entry: JournalEntry, failure: Failure | undefined) => void;
}

/** What holds the worlds of a mock, and bounds them. */
export interface MockHolders {
  /** One that it lets go of is made from the seed when it is asked for again. Default: a `Map`, which keeps all. */
  readonly worlds?: Map<string, World>;
  /** Default: each journal has its own bound, and no other. */
  readonly journals?: JournalBudget;
  /** Looks at each fault before it is added. Default: nobody does, beyond what a page can tell too. */
  readonly checkFault?: (rule: FaultRule) => void;
}

/** All worlds of a mock at one moment. */
export type MockSnapshot = ReadonlyMap<string, WorldSnapshot>;

/** A stateful fake of the API that a contract describes. */
export interface Mock {
  readonly contract: Contract;
  /** Answers as the API would; has the signature of the global `fetch`, and touches no network. */
  readonly fetch: typeof fetch;
  /** Answers a request whose body is read already: the shortest way in, for adapters. */
  handle(request: MockRequest): MaybePromise<WireAnswer>;
  readonly limits: BodyLimits;
  /** What no journal shows, wherever it stands: tokens that whoever holds the fake knows of. */
  readonly secrets: Set<string>;
  /** Writes down a request that a surface has refused by itself, and why. */
  turnedAway(request: MockRequest, answer: WireAnswer, reason: string): void;
  /** The world of an account; made from the seed when first asked for. */
  world(name?: string): World;
  /** The worlds that were asked for so far. */
  worlds(): readonly World[];
  /** What all journals hold together, and may hold. `undefined` where each has its own bound only. */
  readonly journals: Readonly<Pick<JournalBudget, 'bytes' | 'entries' | 'limit'>> | undefined;
  /** Every world back to its seed. */
  reset(): void;
  snapshot(): MockSnapshot;
  restore(snapshot: MockSnapshot): void;
  /** Puts a function before the fake; the newest is asked first. Gives a function that takes it away again. */
  override(override: Override): () => void;
  /** Tells a listener of each exchange when it is over, whatever its world. Gives a function that ends it. */
  watch(listener: (entry: JournalEntry) => void): () => void;
  /** Whether any override is in place; where none is, `handle` tells the whole story. */
  readonly overridden: boolean;
}

/**
 * Makes a stateful fake of the API that a contract describes.
 *
 * Each operation gets the behaviour given for it, or else the one that the shape of its path calls for, or else what
 * the document shows of it.
 *
 * @param usual The conventions that stand in where none are given; there, the document has a say.
 * @throws {MockError} where a behaviour is given for an operation that the document lacks.
 */
export function assembleMock(
  contract: Contract,
  options: Omit<MockOptions, 'maxJournalBytes'> &
    MockHolders & { readonly conventions: Conventions } & Pick<Hiding, 'redaction'>,
  usual?: Conventions,
): Mock {
  const { conventions } = options;
  const limits: BodyLimits = { ...defaultBodyLimits, ...options.limits };
  const reading = readContract(contract, conventions, usual);
  const seed = readSeed(options.records ?? {}, (path) => reading.kindOf(path)?.idField ?? conventions.idField);
  const { behaviourOf, fromDocument } = assignBehaviours(
    contract,
    conventions,
    options.behaviours ?? new Map(),
    reading,
  );
  const { report = 'console' } = options;
  const tell = report === 'console' ? (sentence: string): void => console.warn(sentence) : report;
  if (tell !== 'silent') for (const remark of reading.remarks(fromDocument)) tell(remark);
  const clock = options.clock ?? ((): Clock => steppingClock());
  const worlds = options.worlds ?? new Map<string, World>();
  const hiding = { redaction: options.redaction, secrets: new Set<string>() };
  const overrides: Override[] = [];
  const listeners = new Set<(entry: JournalEntry) => void>();
  const operations = contract.operations.map(({ id }) => id);
  const { keeper, journals, onExchange } = options;

  const worldOf = (name: string): World => {
    let world = worlds.get(name);
    if (world === undefined) {
      world = new World({
        name,
        seed,
        clock,
        newId: (path, context) => (reading.kindOf(path)?.newId ?? conventions.newId)(context),
        journalLimit: options.journalLimit ?? 1000,
        journals,
        hiding,
        checkFault: options.checkFault,
        operations,
        random: options.random ?? 0,
        rateLimit: options.rateLimit,
        onChange: options.onChange,
        keeper,
      });
      worlds.set(name, world);
    }
    return world;
  };

  const step = <T>(act: () => T): T => (keeper === undefined ? act() : keeper.step(act));
  /** The worlds that were asked for, here or by those who share them. */
  const known = (): ReadonlyMap<string, World> => {
    for (const name of keeper?.names() ?? []) worldOf(name);
    return worlds;
  };

  const engine: Engine = {
    contract,
    conventions,
    usual,
    reading,
    limits,
    worldOf,
    behaviourOf,
    selfCheck: createSelfCheck(contract),
    wait: options.wait ?? timer,
    objections: objectionsOf(options.strict ?? false),
    observe: (entry, failure) => {
      onExchange?.(entry, failure);
      for (const listener of listeners) listener(entry);
    },
  };

  return {
    contract,
    limits,
    secrets: hiding.secrets,
    fetch: createFetch(engine, overrides),
    handle: (request) => handle(engine, request),
    turnedAway: (request, answer, reason) => turnedAway(engine, request, answer, reason),
    world: (name = defaultWorld) => worldOf(name),
    worlds: () => [...known().values()],
    journals,
    reset: () =>
      step(() => {
        for (const world of known().values()) world.reset();
      }),
    snapshot: () => new Map([...known()].map(([name, world]) => [name, world.snapshot()])),
    restore: (snapshot) => {
      checkSnapshot(snapshot, typeof Object(snapshot).has === 'function');
      step(() => {
        for (const [name, world] of known()) if (!snapshot.has(name)) world.reset();
        for (const [name, world] of snapshot) worldOf(name).restore(world);
      });
    },
    override: (override) => {
      overrides.unshift(override);
      return () => {
        const index = overrides.indexOf(override);
        if (index >= 0) overrides.splice(index, 1);
      };
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    get overridden() {
      return overrides.length > 0;
    },
  };
}

function readSeed(
  records: Readonly<Record<string, readonly JsonRecord[]>>,
  idFieldOf: (path: string) => string,
): WorldRecords {
  return new Map(Object.entries(records).map(([path, list]) => seedRecords(path, idFieldOf(path), list)));
}

function objectionsOf(strict: boolean | readonly NoteRule[]): Engine['objections'] {
  if (strict === false) return () => none;
  // What could not be judged says nothing against a request.
  if (strict === true) return (notes) => notes.filter(({ rule }) => rule !== 'not-judged');
  return (notes) => notes.filter((note) => strict.includes(note.rule));
}

const none: readonly Note[] = [];
