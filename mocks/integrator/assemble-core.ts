import type { Contract } from '../../contracts/contract/contract.ts';
import type { MakeRedaction } from '../../contracts/redaction/hiding.ts';
import type { Fixtures } from '../../fixtures/seeds.ts';
import type { MockAccount } from '../engine/account/account.ts';
import type { Behaviour } from '../engine/behaviours/behaviour.ts';
import type { Faults } from '../engine/faults/fault-rules.ts';
import type { Journal } from '../engine/journal/journal.ts';
import { type Late, needed, partOfLate } from '../engine/late.ts';
import { assembleMock, type Mock, type MockSnapshot } from '../engine/mock.ts';
import type { MockHolders, MockOptions } from '../engine/mock-options.ts';
import type { References } from '../engine/references/plan-removal.ts';
import type { DocumentSides } from '../engine/sides/document-sides.ts';
import type { AccountClock } from '../engine/time/account-clock.ts';
import { type Account, openAccount } from './account/account.ts';
import type { NamedRecords, ResourceSections } from './account/account-records.ts';
import type { OperationName } from './account/operation-name.ts';
import type { AppCalls } from './app/call/call-function.ts';
import { lateCaller, lateCalls } from './app/late-caller.ts';
import { createOneTimeTokens } from './app/tokens/one-time-tokens.ts';
import type { FakeContext, FakeMemory } from './define/fake-context.ts';
import { knownTokens } from './define/tokens/known-tokens.ts';
import { engineOptions } from './engine-options.ts';
import { type FakeOptions, holdOptions } from './held-options.ts';
import type { IntegratorOptions } from './options.ts';
import { commonMembersOf, type ExtensionMembers, forget } from './registry/extensions.ts';
import type { Factories } from './registry/factories.ts';
import type { IntegratorResponder } from './responder/integrator-responder.ts';
import type { ReadSeed } from './seed/starting-records.ts';
import type { AnotherApi } from './service/another/another-api.ts';
import { integratorConventions } from './service/conventions.ts';
import { keepingDeleted } from './service/keeping-deleted.ts';
import { mockAccountName, type Region } from './service/regions.ts';
import type { ServiceResponses } from './service/responses.ts';
import { expiredToken, readOnlyToken, splitToken, type TokenRules } from './service/tokens.ts';

/** The accounts of a fake: each with a state of its own. */
export interface Accounts {
  /** The account of the tokens `TOKEN@NAME`; `default` is that of the others. Made from the seed when first asked for. */
  get(name?: string, region?: Region): Account;
  /** The accounts that anybody has asked for so far. */
  all(): readonly Account[];
}

/** The fake without a surface: nothing of a runtime, of msw or of HTTP. */
export interface IntegratorCore extends ExtensionMembers, ResourceSections, AppCalls {
  readonly contract: Contract;
  /** The engine below, for surfaces. */
  readonly mock: Mock;
  /** What a fake of a document that is not integrator.io's has beside its operations; `undefined` for any other. */
  readonly sides?: DocumentSides | undefined;
  /** What deletes go by, for surfaces. */
  readonly deletes: References;
  /** Responds as integrator.io would; has the signature of the global `fetch`, and touches no network. */
  readonly fetch: typeof fetch;
  readonly accounts: Accounts;
  /** The records of the account `default`, by the name of the resource; each stands under its own name too. */
  readonly records: NamedRecords;
  /** The journal of the account `default`. */
  readonly journal: Journal<OperationName>;
  /** Makes records in the account `default`. */
  readonly create: Factories;
  /** What goes wrong in the account `default`. */
  readonly faults: Faults<OperationName>;
  /** The clock of the account `default`. */
  readonly clock: AccountClock;
  /** The options where the sources disagree: each side can be chosen at any moment, and counts in every account. */
  readonly options: FakeOptions;
  /** Makes a token bad from now on, in every account. */
  revoke(token: string): void;
  /** Everything back to the seed: records, ids, clocks, journals, revoked tokens, options; no scripts. */
  reset(): void;
  /** Every account as it is now. */
  snapshot(): MockSnapshot;
  /** Every account back to a snapshot; one that the snapshot does not know goes back to the seed. */
  restore(snapshot: MockSnapshot): void;
}

/** A memory of nothing. */
export function createMemory(): FakeMemory {
  return { revoked: new Set(), oneTimeTokens: createOneTimeTokens(), chosen: new Map() };
}

/** Where the records of a fake are kept elsewhere too, and what bounds what it holds. */
export type KeptElsewhere = Pick<MockOptions, 'keeper' | 'onChange'> & Omit<MockHolders, 'awaited'>;

/** What a fake is put together from. */
export interface CoreParts extends KeptElsewhere {
  /** What counts instead of the conventions of integrator.io, where the document is of another API. */
  readonly another?: AnotherApi | undefined;
  readonly responding: Late<IntegratorResponder>;
  readonly fixtures: Late<Fixtures>;
  readonly readSeed: ReadSeed;
}

/** Puts the fake together: the contract, the generic engine, and the conventions of integrator.io. */
export function assembleCore(
  contract: Contract,
  redaction: MakeRedaction,
  options: Omit<IntegratorOptions, 'maxJournalBytes'>,
  { responding, fixtures, readSeed, another, ...kept }: CoreParts,
  memory: FakeMemory = createMemory(),
): IntegratorCore {
  const { revoked, oneTimeTokens } = memory;
  const held = holdOptions(options, memory);
  const accepted = options.tokens && new Set(options.tokens.map((token) => splitToken(token).token));
  const tokens: TokenRules = { accepted, revoked, oneTime: oneTimeTokens, known: (one, name) => known(one, name) };
  let made: ServiceResponses | undefined;
  const responses = (): ServiceResponses => {
    made ??= needed(responding).responses(contract, held.current);
    return made;
  };
  const conventions =
    another?.sides.conventions ??
    keepingDeleted(integratorConventions(tokens, responses), (own) =>
      needed(responding).recycling({ contract, conventions: own, fake }),
    );
  const fake: FakeContext = {
    memory,
    options: held.current,
    stamps: conventions.stamps,
    late: partOfLate(responding, ({ late }) => late),
    app: lateCaller(options, { tokens: oneTimeTokens, observe: (entry) => mock.observe(entry) }),
  };
  const mock = assembleMock(
    contract,
    {
      conventions,
      redaction: () => redaction([expiredToken, readOnlyToken]),
      behaviours: () =>
        another?.behaviours ?? documented(contract, needed(responding).behaviours({ contract, conventions, fake })),
      writeLog: () => (another ? undefined : needed(responding).writeLog({ contract, conventions, fake })),
      responding: partOfLate(responding, ({ responder }) => responder),
      ...readSeed(contract, options.seed ?? 'default'),
      ...engineOptions(options),
      get onReferencedDelete() {
        return held.current.onReferencedDelete;
      },
      ...another?.sides.beside,
      ...kept,
      // Only the names of the ids are left to the document: another version of it may have others.
    },
    another?.defaults ?? { ...conventions, refuse: (problem) => conventions.refuse(problem) },
  );
  const known = knownTokens(contract, fake, (name) => mock.account(name));
  for (const token of [...(accepted ?? []), ...Object.keys(options.access ?? {})]) mock.secrets.add(token);
  const open = (mockAccount: MockAccount): Account => openAccount(contract, mockAccount, fake, fixtures);
  const account = (name = 'default', region: Region = 'us'): Account =>
    open(mock.account(mockAccountName(name, region)));
  const main = account();
  return {
    ...main.records,
    contract,
    mock,
    ...boundSides(another, mock),
    deletes: { ...conventions, resources: contract.resources },
    fetch: mock.fetch,
    accounts: { get: account, all: () => mock.accounts().map(open) },
    ...commonMembersOf(fake, mock.account(main.name)),
    ...lateCalls(fake.app, mock),
    records: main.records,
    journal: main.journal,
    create: main.create,
    faults: main.faults,
    clock: main.clock,
    options: held.face,
    revoke: (text) => {
      const { token } = (another?.named ?? splitToken)(text);
      revoked.add(token);
      mock.secrets.add(token);
    },
    reset: () => {
      clearTokens(memory, another);
      held.reset();
      forget(fake);
      mock.reset();
    },
    snapshot: () => mock.snapshot(),
    restore: (snapshot) => mock.restore(snapshot),
  };
}

/** The behaviours of the operations that the document has: another version may lack some. */
function documented(contract: Contract, behaviours: ReadonlyMap<string, Behaviour>): ReadonlyMap<string, Behaviour> {
  const ids = new Set(contract.operations.map(({ id }) => id));
  return new Map([...behaviours].filter(([id]) => ids.has(id)));
}

/** What another API has beside its operations, once it knows the mock. */
function boundSides(another: AnotherApi | undefined, mock: Mock): Pick<IntegratorCore, 'sides'> {
  another?.sides.bind(mock);
  return another === undefined ? {} : { sides: another.sides };
}

function clearTokens({ revoked }: FakeMemory, another: AnotherApi | undefined): void {
  revoked.clear();
  another?.sides.reset();
}
