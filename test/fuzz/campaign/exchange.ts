/** The kinds of exchange, as they stand in the table at the end. */
export const kinds = [
  'api',
  'kept',
  'control',
  'raw',
  'stream',
  'growth',
  'in-process',
  'document',
  'recording',
  'ledger',
  'state-file',
  'command',
] as const;

export type Kind = (typeof kinds)[number];

/** What is sent to the served fake over a socket. */
export interface WireExchange {
  readonly via: 'wire';
  readonly kind: Kind;
  /** What it is, in a few words: findings are grouped by it. */
  readonly label: string;
  /** Written one after the other. */
  readonly parts: readonly Uint8Array[];
  /** Whether it may use the connection of those before it; else it has one of its own. */
  readonly connection: 'shared' | 'own';
  /** `read`: one response is awaited. `half-close`: all that comes until the end. `destroy`: nothing. */
  readonly ending: 'read' | 'half-close' | 'destroy';
  /** Who responds, and so how a refusal looks; absent where it may be Node itself. */
  readonly surface?: 'api' | 'control';
  /** Of the request, to judge the response by. */
  readonly method: string;
  readonly target: string;
  readonly account: string;
  /** Whether the fuzzer has asked for faults there: then a status of 500 and more, or none, is no finding. */
  readonly faulty: boolean;
  /** Whether it may take as long as it likes: then it is left after a short while, and that is no finding. */
  readonly mayWait: boolean;
  /** Whether it puts accounts back that other checks count on. */
  readonly resets: boolean;
}

/** What is done in a process of its own, by the package as a library or as a command. */
export interface ProcessExchange {
  readonly via: 'process';
  readonly kind: Kind;
  readonly label: string;
  readonly bytes: number;
  /** Fails by throwing; an error of the package is no failure. */
  readonly run: () => Promise<void>;
}

/** Several sizes of one thing, sent to the served fake: the work may grow as the bytes do, and no faster. */
export interface GrowthExchange {
  readonly via: 'growth';
  readonly kind: Kind;
  readonly label: string;
  readonly sizes: readonly number[];
  readonly of: (size: number) => Uint8Array;
}

export type Exchange = WireExchange | ProcessExchange | GrowthExchange;

/** How many bytes an exchange sends. */
export function bytesOf(exchange: Exchange): number {
  if (exchange.via === 'process') return exchange.bytes;
  if (exchange.via === 'growth') return exchange.sizes.reduce((sum, size) => sum + exchange.of(size).length, 0);
  return exchange.parts.reduce((sum, part) => sum + part.length, 0);
}

/** Something that should not be. */
export interface Flaw {
  /** What kind of thing: findings are grouped by this, the kind and the label. */
  readonly oracle:
    | 'status'
    | 'shape'
    | 'contract'
    | 'framing'
    | 'hang'
    | 'stop'
    | 'growth'
    | 'crash'
    | 'memory'
    | 'state'
    | 'output'
    | 'prototype'
    | 'error';
  readonly what: string;
}
