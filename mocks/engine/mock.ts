import type { Contract } from '../../contracts/contract/contract.ts';
import type { Hiding } from '../../contracts/redaction/hiding.ts';
import type { Note, NoteRule } from '../../contracts/violations/violation.ts';
import type { Operation } from '../../spec/operation/operation.ts';
import { seedRecords, type World, type WorldRecords, type WorldSnapshot } from './account/account.ts';
import { createAccounts } from './account/accounts.ts';
import type { Behaviour } from './behaviours/behaviour.ts';
import type { Conventions } from './behaviours/conventions.ts';
import { readContract } from './behaviours/read-contract.ts';
import type { Override } from './fetch/create-fetch.ts';
import type { JournalEntry } from './journal/journal.ts';
import type { JournalBudget } from './journal/journal-budget.ts';
import { type Late, needed } from './late.ts';
import type { MockHolders, MockOptions } from './mock-options.ts';
import { defaultWorld, type Engine, type MockRequest } from './pipeline/engine.ts';
import { turnedAway } from './pipeline/turned-away.ts';
import { type Assigned, assignBehaviours } from './resources/assign-behaviours.ts';
import { createRulesLoader } from './resources/load-rules.ts';
import type { Responder } from './responder.ts';
import type { JsonRecord } from './store/record.ts';
import { type Clock, steppingClock } from './time/clock.ts';
import type { MaybePromise } from './time/maybe-promise.ts';
import { timer } from './time/timer.ts';
import { type BodyLimits, defaultBodyLimits } from './wire/body/body-limits.ts';
import type { WireAnswer } from './wire/response.ts';
import type { SelfCheck } from './wire/self-check.ts';

/** All worlds of a mock at one moment. */
export type MockSnapshot = ReadonlyMap<string, WorldSnapshot>;

/** A stateful fake of the API that a contract describes. */
export interface Mock {
  readonly contract: Contract;
  /** Answers as the API would; has the signature of the global `fetch`, and touches no network. */
  readonly fetch: typeof fetch;
  /** Answers a request whose body is read already: the shortest way in, for adapters. */
  handle(request: MockRequest): MaybePromise<WireAnswer>;
  /** Loads what every request needs, and what these operations need beyond; where nothing is late, there is little to do. */
  load(operations?: readonly Operation[]): Promise<void>;
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

/** What a mock is put together from. */
export interface MockParts {
  readonly conventions: Conventions;
  /** Gives the behaviours of the document's own operations, when the first of them is asked for. */
  readonly behaviours: () => ReadonlyMap<string, Behaviour>;
  readonly responding: Late<Responder>;
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
  options: Omit<MockOptions, 'maxJournalBytes' | 'behaviours'> & MockHolders & MockParts & Pick<Hiding, 'redaction'>,
  usual?: Conventions,
): Mock {
  const { conventions } = options;
  const limits: BodyLimits = { ...defaultBodyLimits, ...options.limits };
  const reading = readContract(contract, conventions, usual);
  const seed = readSeed(options.records ?? {}, (path) => reading.kindOf(path)?.idField ?? conventions.idField);
  const { onReferencedDelete = 'refuse' } = options;
  const rules = createRulesLoader({
    contract,
    conventions,
    reading,
    onReferencedDelete,
    redaction: options.redaction,
  });
  const { responding } = options;
  let assigned: Assigned | undefined;
  const assign = (): Assigned => {
    if (assigned !== undefined) return assigned;
    const given = options.behaviours();
    const basis = { contract, conventions, given, reading, rules };
    const { makeBehaviour } = needed(responding);
    assigned = assignBehaviours(contract, new Set(given.keys()), reading, (one) => makeBehaviour(basis, one));
    const { fromDocument } = assigned;
    tellRemarks(options.report ?? 'console', () => reading.remarks(fromDocument));
    return assigned;
  };
  // Where what responds is here, what is wrong with the behaviours is told at once.
  if (responding.current !== undefined) assign();
  const hiding = { redaction: options.redaction, secrets: new Set<string>() };
  const overrides: Override[] = [];
  const listeners = new Set<(entry: JournalEntry) => void>();
  const { journals, onExchange } = options;

  const accounts = createAccounts(options.worlds ?? new Map(), {
    seed,
    clock: options.clock ?? ((): Clock => steppingClock()),
    newId: (path, context) => (reading.kindOf(path)?.newId ?? conventions.newId)(context),
    journalLimit: options.journalLimit ?? 1000,
    journals,
    hiding,
    checkFault: options.checkFault,
    operations: contract.operations.map(({ id }) => id),
    random: options.random ?? 0,
    rateLimit: options.rateLimit,
    onChange: options.onChange,
    keeper: options.keeper,
  });

  let selfCheck: SelfCheck | undefined;
  const engine: Engine = {
    contract,
    conventions,
    usual,
    reading,
    rules,
    limits,
    worldOf: accounts.of,
    behaviourOf: (operation) => assign().behaviourOf(operation),
    get selfCheck() {
      selfCheck ??= needed(responding).createSelfCheck(contract);
      return selfCheck;
    },
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
    fetch: fetchOf(responding, engine, overrides),
    handle: (request) => responding.current?.handle(engine, request) ?? handledLate(responding, engine, request),
    load: async (operations = []) => {
      await responding.load();
      // Any operation has the rules loaded; one that patches would have more.
      const any = contract.operations.find(({ method }) => method !== 'PATCH');
      if (any !== undefined) await rules.load(any);
      for (const operation of operations) await rules.load(operation);
    },
    turnedAway: (request, answer, reason) => turnedAway(engine, request, answer, reason),
    world: (name = defaultWorld) => accounts.of(name),
    worlds: () => [...accounts.known().values()],
    journals,
    reset: accounts.reset,
    snapshot: accounts.snapshot,
    restore: accounts.restore,
    override: (override) => addTo(overrides, override),
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    get overridden() {
      return overrides.length > 0;
    },
  };
}

/** The function of the web, which waits for what responds where that is not there. */
function fetchOf(responding: Late<Responder>, engine: Engine, overrides: readonly Override[]): typeof fetch {
  const { current } = responding;
  if (current !== undefined) return current.createFetch(engine, overrides);
  let made: typeof fetch | undefined;
  return async (input, init) => {
    const { createFetch } = await responding.load();
    made ??= createFetch(engine, overrides);
    return made(input, init);
  };
}

async function handledLate(responding: Late<Responder>, engine: Engine, request: MockRequest): Promise<WireAnswer> {
  const { handle } = await responding.load();
  return handle(engine, request);
}

/** Puts an override before the others; the function given back takes it away. */
function addTo(overrides: Override[], override: Override): () => void {
  overrides.unshift(override);
  return () => {
    const index = overrides.indexOf(override);
    if (index >= 0) overrides.splice(index, 1);
  };
}

function tellRemarks(report: NonNullable<MockOptions['report']>, remarks: () => readonly string[]): void {
  if (report === 'silent') return;
  const tell = report === 'console' ? (sentence: string): void => console.warn(sentence) : report;
  for (const remark of remarks()) tell(remark);
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
