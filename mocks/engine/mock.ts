import type { Contract } from '../../contracts/contract/contract.ts';
import type { RecordReading } from '../../contracts/reading/record-reading.ts';
import type { Hiding } from '../../contracts/redaction/hiding.ts';
import type { Operation } from '../../spec/operation/operation.ts';
import type { MockAccount } from './account/account.ts';
import type { AccountSnapshot } from './account/account-snapshot.ts';
import { createAccounts } from './account/accounts.ts';
import { type ListsByPath, readSeed, type Seed } from './account/records/seed.ts';
import type { WriteLog } from './account/records/write-log.ts';
import type { Asking } from './asked/asking.ts';
import type { Behaviour } from './behaviours/behaviour.ts';
import type { Conventions } from './behaviours/conventions.ts';
import { readContract } from './behaviours/read-contract.ts';
import { currentKeeper } from './deprecated/names.ts';
import type { Override } from './fetch/create-fetch.ts';
import { addOverride } from './fetch/overrides.ts';
import type { JournalEntry } from './journal/journal.ts';
import type { JournalBudget } from './journal/journal-budget.ts';
import { listen, observer } from './journal/listeners.ts';
import { type Late, needed } from './late.ts';
import { fetchOf, handledLate, loadAll, once, reportsOf } from './late-responses.ts';
import { asked, type MockHolders, type MockOptions, objectionsOf, tellRemarks } from './mock-options.ts';
import { defaultAccount, type Engine, type MockRequest } from './pipeline/engine.ts';
import { turnedAway } from './pipeline/turned-away.ts';
import { assignBehaviours } from './resources/assign-behaviours.ts';
import { createRulesLoader } from './resources/load-rules.ts';
import type { OperationReport } from './resources/operation-report.ts';
import type { Responder } from './responder.ts';
import { type Clock, steppingClock } from './time/clock.ts';
import type { MaybePromise } from './time/maybe-promise.ts';
import { timer } from './time/timer.ts';
import { type BodyLimits, defaultBodyLimits } from './wire/body/body-limits.ts';
import type { WireResponse } from './wire/response.ts';

/** All accounts of a mock at one moment. */
export type MockSnapshot = ReadonlyMap<string, AccountSnapshot>;

/** A stateful fake of the API that a contract describes. */
export interface Mock {
  readonly contract: Contract;
  /** Responds as the API would; has the signature of the global `fetch`, and touches no network. */
  readonly fetch: typeof fetch;
  /** Responds to a request whose body is read already: the shortest way in, for adapters. */
  handle(request: MockRequest): MaybePromise<WireResponse>;
  /** Loads what every request needs, and what these operations need beyond; where nothing is late, there is little to do. */
  load(operations?: readonly Operation[]): Promise<void>;
  /** Takes in the records of the seed that were awaited, by the path of their collection. */
  arrive(records: ListsByPath): void;
  readonly limits: BodyLimits;
  /** What no journal shows, wherever it stands: tokens that whoever holds the fake knows of. */
  readonly secrets: Set<string>;
  /** Writes down a request that a surface has refused by itself, and why. */
  turnedAway(request: MockRequest, response: WireResponse, reason: string): void;
  /** The account of a name; made from the seed when first asked for. */
  account(name?: string): MockAccount;
  /** The accounts that were asked for so far. */
  accounts(): readonly MockAccount[];
  /** @deprecated Use `account()`. */
  world(name?: string): MockAccount;
  /** @deprecated Use `accounts()`. */
  worlds(): readonly MockAccount[];
  /** What all journals hold together, and may hold. `undefined` where each has its own bound only. */
  readonly journals: Readonly<Pick<JournalBudget, 'bytes' | 'entries' | 'limit'>> | undefined;
  /** How each operation is served, and why so: from records, from the document alone, or not at all. */
  report(): readonly OperationReport[];
  /** The same, one operation by one: each is looked at when it is asked for, and other things can be done between. */
  reportEach(): Iterable<OperationReport>;
  /** Every account back to its seed. */
  reset(): void;
  snapshot(): MockSnapshot;
  restore(snapshot: MockSnapshot): void;
  /** Puts a function before the fake; the newest is asked first. Gives a function that takes it away again. */
  override(override: Override): () => void;
  /** Tells a listener of each exchange when it is over, whatever its account. Gives a function that ends it. */
  watch(listener: (entry: JournalEntry) => void): () => void;
  /** Tells those who watch of an exchange that the fake itself began, and has written down. */
  observe(entry: JournalEntry): void;
  /** Whether any override is in place; where none is, `handle` tells the whole story. */
  readonly overridden: boolean;
}

/** What a mock is put together from. */
export interface MockParts {
  readonly conventions: Conventions;
  /** Gives the behaviours of the document's own operations, when the first of them is asked for. */
  readonly behaviours: () => ReadonlyMap<string, Behaviour>;
  readonly responding: Late<Responder>;
  /** What callers may ask of the response itself. Default: nothing. */
  readonly asking?: Asking;
  /** What responds beside the operations of the document. Default: nothing. */
  readonly endpoints?: Engine['endpoints'];
  /** Informed of each exchange whose response keeps the contract. Default: nobody is. */
  readonly after?: Engine['after'];
  /** Gives an account its log of writes, with the first of them. Default: there is none. */
  readonly writeLog?: () => WriteLog | undefined;
}

type SeedOptions = Pick<MockOptions & MockHolders & MockParts, 'records' | 'awaited' | 'conventions'>;

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
  const { conventions, redaction, responding } = options;
  const reading = readContract(contract, conventions, usual);
  const seed = seedOf(options, reading);
  const rules = createRulesLoader({ contract, conventions, reading, redaction, onReferencedDelete: asked(options) });
  const assign = once(() => {
    const basis = { contract, conventions, given: options.behaviours(), reading, rules };
    const { makeBehaviour } = needed(responding);
    const made = assignBehaviours(contract, new Set(basis.given.keys()), reading, (one) => makeBehaviour(basis, one));
    tellRemarks(options.report ?? 'console', () => reading.remarks(made.fromDocument));
    return made;
  });
  if (responding.current !== undefined) assign(); // What is wrong with the behaviours is reported at once.
  const hiding = { redaction, secrets: new Set<string>() };
  const overrides: Override[] = [];
  const listeners = new Set<(entry: JournalEntry) => void>();
  const accounts = createAccounts(options.accounts ?? new Map(), {
    seed: seed.records,
    clock: options.clock ?? ((): Clock => steppingClock()),
    newId: (path, context) => (reading.kindOf(path)?.newId ?? conventions.newId)(context),
    journalLimit: options.journalLimit ?? 1000,
    journals: options.journals,
    hiding,
    checkFault: options.checkFault,
    operations: contract.operations.map(({ id }) => id),
    random: options.random ?? 0,
    rateLimit: options.rateLimit,
    onChange: options.onChange,
    keeper: options.keeper && currentKeeper(options.keeper),
    writeLog: options.writeLog,
  });
  const selfCheckOf = once(() => needed(responding).createSelfCheck(contract));
  const engine: Engine = {
    contract,
    conventions,
    usual,
    reading,
    rules,
    ...besideOf(options),
    limits: { ...defaultBodyLimits, ...options.limits },
    accountNamed: accounts.of,
    behaviourOf: (operation) => assign().behaviourOf(operation),
    get selfCheck() {
      return selfCheckOf();
    },
    wait: options.wait ?? timer,
    objections: objectionsOf(options.strict ?? false),
    observe: observer(options.onExchange, listeners),
  };

  return {
    contract,
    limits: engine.limits,
    secrets: hiding.secrets,
    fetch: fetchOf(responding, engine, overrides),
    handle: (request) => responding.current?.handle(engine, request) ?? handledLate(responding, engine, request),
    load: (operations = []) => loadAll(responding, contract, rules, operations),
    turnedAway: (request, response, reason) => turnedAway(engine, request, response, reason),
    arrive: (records) => accounts.arrive(seed.arrive(records)),
    account: (name = defaultAccount) => accounts.of(name),
    accounts: () => [...accounts.known().values()],
    world: (name = defaultAccount) => accounts.of(name),
    worlds: () => [...accounts.known().values()],
    journals: options.journals,
    ...reportsOf(responding, contract, options.behaviours, reading),
    reset: accounts.reset,
    snapshot: accounts.snapshot,
    restore: accounts.restore,
    override: (override) => addOverride(overrides, override),
    watch: (listener) => listen(listeners, listener),
    observe: (entry) => engine.observe(entry, undefined),
    get overridden() {
      return overrides.length > 0;
    },
  };
}

function seedOf({ records = {}, awaited, conventions }: SeedOptions, reading: RecordReading): Seed {
  return readSeed(records, (path) => reading.kindOf(path)?.idField ?? conventions.idField, awaited);
}

function besideOf({ asking, endpoints, after }: Partial<MockParts>): Pick<Engine, 'asking' | 'endpoints' | 'after'> {
  return { asking, endpoints, after };
}
