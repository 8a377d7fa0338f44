import { checkOptions, usual } from '../../../contracts/options/check-options.ts';
import type { TrafficReport } from '../../../contracts/traffic/judge/judge-traffic.ts';
import type { JournalEntry } from '../../engine/journal/journal.ts';
import type { Connected } from '../../integrator/account/connected.ts';
import type { ChosenOptions } from '../../integrator/choices.ts';
import type { FakeOptions } from '../../integrator/held-options.ts';
import { mockAccountName, type Region } from '../../integrator/service/regions.ts';
import { isAdminToken, wantedAdminToken } from '../admin/admin-token.ts';
import { serviceFetch } from '../service/service-fetch.ts';
import type { ConnectedAccount, WatchOptions } from './client/connected-account.ts';
import { type ConnectOptions, ControlClient } from './client/control-client.ts';
import { followStream } from './client/event-reader.ts';
import { listOf, responseWith } from './client/response-guards.ts';
import { accountPath, connectAccount, connectCommon } from './connect-account.ts';
import { type ConnectedDocument, connectDocument } from './connect-document.ts';
import { connectSnapshots } from './connect-snapshots.ts';
import { onEntry } from './journal-client.ts';
import { KnownResources } from './records/known-resources.ts';
import { type WithoutRecords, withRecords } from './records/with-records.ts';
import { commonMembersOf } from './registry/extensions.ts';

/** What a server tells of one of its accounts. */
export interface AccountSummary {
  readonly name: string;
  /** How many records of each resource it has, by the name of the resource. */
  readonly records: Readonly<Record<string, number>>;
  readonly exchanges: number;
  readonly faults: number;
  readonly clock: { readonly now: number; readonly iso: string; readonly frozen: boolean };
}

/** What a server holds in memory, and how much it may hold; everything in bytes, unless its name says otherwise. */
export interface ServerMemory {
  readonly heap?: { readonly bytes: number; readonly maxBytes: number; readonly externalBytes: number };
  /** Beyond the limit the oldest entries go, whatever their account. */
  readonly journals?: { readonly entries: number; readonly bytes: number; readonly maxBytes: number };
  /** `bytes` wait for clients; a client for which more than `maxBytesEach` would wait is cut. */
  readonly streams: {
    readonly open: number;
    readonly maxOpen: number;
    readonly bytes: number;
    readonly maxBytesEach: number;
    readonly cut: number;
  };
  /** Beyond the limit, what would put in more gets 507; beyond `maxUnused`, accounts go that nobody has used. */
  readonly accounts?: {
    readonly number: number;
    readonly unused?: number;
    readonly maxUnused?: number;
    readonly bytes: number;
    readonly maxBytes: number;
  };
  /** Beyond `maxNumber` the oldest goes; beyond `maxBytes` a new one is refused. */
  readonly snapshots: {
    readonly number: number;
    readonly maxNumber: number;
    readonly bytes: number;
    readonly maxBytes: number;
  };
  /** Bodies that have not come to their end; beyond the limit the connection goes that has waited longest. */
  readonly requests?: { readonly bytes: number; readonly maxBytes: number; readonly cut: number };
  /** Responses that are not read, likewise. */
  readonly responses?: { readonly bytes: number; readonly maxBytes: number; readonly cut: number };
}

/** What a server tells of itself. */
export interface ServerHealth {
  readonly version: string;
  /** The operations of the API that it fakes, by `operationId`. */
  readonly operations: readonly string[];
  readonly accounts: number;
  readonly exchanges: number;
  readonly memory: ServerMemory;
}

/** The accounts of a fake in another process. */
export interface ConnectedAccounts {
  /** The account of the tokens `TOKEN@NAME`. Nothing is asked of the server yet. */
  get(name?: string, region?: Region): ConnectedAccount;
  /** The accounts that anybody has asked for so far. */
  all(): Promise<readonly ConnectedAccount[]>;
  /** What is in each of them, in one look. */
  overview(): Promise<readonly AccountSummary[]>;
  /** Tells a listener of each exchange of every account from when the promise is fulfilled. Gives a function that ends it. */
  watch(listener: (entry: JournalEntry) => void, options?: Pick<WatchOptions, 'onEnd'>): Promise<() => void>;
}

/** A fake in another process: the names of `Integrator`, and everything a promise. */
export interface ConnectedIntegrator extends Omit<ConnectedAccount, 'name'> {
  /** Where the server responds. */
  readonly url: string;
  /** Asks the server, whatever host is meant; has the signature of the global `fetch`. */
  readonly fetch: typeof fetch;
  readonly accounts: ConnectedAccounts;
  /** Tells that the server is there. */
  health(): Promise<ServerHealth>;
  /** The options where the sources disagree; what is chosen counts in every account. */
  readonly options: Connected<FakeOptions>;
  /** What only the fake of another document than integrator.io's has: its tokens and webhooks. */
  readonly document: ConnectedDocument;
  /**
   * Judges an HTTP archive by the contract of the server; no account has anything of it.
   *
   * @throws {TestkitError} where it is no HAR.
   */
  judge(har: object): Promise<TrafficReport>;
  /** Makes a token bad from now on, in every account. */
  revoke(token: string): Promise<void>;
  /** Everything back to the seed, in every account. */
  reset(): Promise<void>;
}

const isSummary = responseWith<AccountSummary>('name', 'records', 'exchanges', 'faults', 'clock');
const isChosen = responseWith<ChosenOptions>('emptyList', 'onReferencedDelete');
const isReport = responseWith<TrafficReport>('verdict', 'judged', 'entries');
const isHealth = responseWith<ServerHealth & { readonly product: string }>(
  'product',
  'version',
  'operations',
  'accounts',
);

/**
 * Controls the fake that `integrator-testkit serve` or `startServer()` runs in another process.
 *
 * The records of each resource, `journal`, `faults`, `clock`, `create`, `export` and `import` are those of the account
 * `default`; scripts, `snapshot`, `restore` and `reset` count for all accounts. Nothing is asked of the server yet.
 *
 * @throws {ConnectError} where the URL is none of a server.
 * @example
 * const integrator = connectIntegrator('http://127.0.0.1:4010');
 * await integrator.faults.use('rate-limited', { first: 2 });
 * await integrator.journal.verify({ operation: 'createIntegration' }, { times: 1 });
 */
export function connectIntegrator(url: string, options: ConnectOptions = {}): ConnectedIntegrator {
  checkOptions('the connection', options, { token: [isAdminToken, wantedAdminToken], fetch: usual.function });
  const client = new ControlClient(url, options);
  const known = new KnownResources(client);
  const { name: _name, ...main } = connectCommon(client, 'default');
  const integrator: WithoutRecords<ConnectedIntegrator> = {
    ...main,
    url: client.url,
    fetch: serviceFetch(client.url, () => options.fetch ?? globalThis.fetch),
    accounts: {
      get: (name = 'default', region = 'us') => connectAccount(client, known, mockAccountName(name, region)),
      all: async () => (await overview(client)).map(({ name }) => connectAccount(client, known, name)),
      overview: () => overview(client),
      watch: (listener, watching) => followStream(client, '/journal/stream', onEntry(listener), watching),
    },
    ...commonMembersOf(client, accountPath('default')),
    ...connectSnapshots(client, ''),
    health: async () => {
      const { version, operations, accounts, exchanges, memory } = await client.ask('GET', '/health', isHealth);
      return { version, operations, accounts, exchanges, memory };
    },
    options: {
      get: () => client.ask('GET', '/options', isChosen),
      set: async (sides) => void (await client.ask('PATCH', '/options', isChosen, sides)),
    },
    document: connectDocument(client),
    judge: (har) => client.ask('POST', '/recordings/judge', isReport, har),
    revoke: (token) => client.tell('PUT', `/revoked-tokens/${encodeURIComponent(token)}`),
    reset: () => client.tell('POST', '/reset'),
  };
  return withRecords(integrator, { client, account: accountPath('default'), known });
}

function overview(client: ControlClient): Promise<readonly AccountSummary[]> {
  return client.ask('GET', '/accounts', listOf(isSummary));
}
