import type { HeaderReader } from '../exchange/exchange.ts';
import type { Redaction } from './redaction.ts';

/** Makes what takes the secrets out of one exchange; `harmless` are the tokens that everybody knows of. */
export type MakeRedaction = (harmless?: readonly string[]) => Redaction;

/** How a fake keeps secrets out of what it shows. */
export interface Hiding {
  /** Handed in, since a page loads it with its first exchange. */
  readonly redaction: MakeRedaction;
  /** What no journal shows, wherever it stands: tokens that whoever holds the fake knows of, and those that were sent. */
  readonly secrets: Set<string>;
}

/** How many tokens of earlier requests are looked for in each entry that is shown. */
const maxSecrets = 32;

/** What is known about an exchange and does not stand in its entry of a journal. */
interface Background {
  readonly hiding: Hiding;
  readonly messages:
    | { readonly request: HeaderReader; readonly response: Readonly<Record<string, string>> }
    | undefined;
}

/** Gives what it is given, so that a class which extends it adds its own field to that. */
class Given {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: that is what it is for
    return object;
  }
}

/**
 * What is known of an entry, in a field of the entry that nobody else sees, since whoever shows one has nothing else.
 *
 * A `WeakMap` would do the same, and cost each exchange more than all the rest of its entry.
 */
class WithBackground extends Given {
  readonly #background: Background;

  constructor(entry: object, background: Background) {
    super(entry);
    this.#background = background;
  }

  static of(entry: object): Background | undefined {
    return #background in entry ? entry.#background : undefined;
  }
}

/** Keeps what is needed to show an entry without its secrets. */
export function rememberBackground(entry: object, messages: Background['messages'], hiding: Hiding): void {
  new WithBackground(entry, { messages, hiding });
  const { secrets } = hiding;
  if (secrets.size >= maxSecrets) return;
  // `Bearer TOKEN@NAME` is the token TOKEN.
  const [, token] = /^\S+ +([^@]+)/.exec(messages?.request.get('authorization') ?? '') ?? [];
  if (token !== undefined) secrets.add(token);
}

/** What takes the secrets out of an entry, and its headers as they may be shown; `undefined` where no journal has it. */
export function hidingOf(entry: object):
  | {
      readonly redaction: Redaction;
      readonly sent: readonly [name: string, value: string][];
      readonly returned: readonly [name: string, value: string][];
    }
  | undefined {
  const background = WithBackground.of(entry);
  if (background === undefined) return undefined;
  const { messages, hiding } = background;
  const redaction = hiding.redaction();
  const pairs = {
    sent: [...(messages?.request.entries?.() ?? [])],
    returned: Object.entries(messages?.response ?? {}),
  };
  // Both first: what is secret in one of them is then known in the other, and wherever else it stands.
  for (const headers of [pairs.sent, pairs.returned]) redaction.headers(headers);
  for (const secret of hiding.secrets) redaction.learn(secret);
  return {
    redaction,
    // Made when they are asked for: most who show an entry show no headers.
    get sent() {
      return redaction.headers(pairs.sent);
    },
    get returned() {
      return redaction.headers(pairs.returned);
    },
  };
}
