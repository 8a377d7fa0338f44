import type { Contract } from '../../../contracts/contract/contract.ts';
import type { MockAccount } from '../account/account.ts';
import { MockError } from '../account/mock-error.ts';
import type { JournalEntry } from '../journal/journal.ts';
import type { CompletedExchange } from '../pipeline/engine.ts';
import type { MockResponse } from '../wire/response.ts';
import { type Delivery, deliver } from './deliver.ts';
import { bodyFlaw, outgoingBody } from './outgoing-body.ts';
import { type OutgoingRequest, readCallbacks, readWebhooks } from './outgoing-requests.ts';
import { evaluated } from './runtime-expression.ts';

/** How a webhook is sent. */
export interface SendOptions {
  /** Where to: an http address of this machine. */
  readonly to: string;
  /** The account whose journal has it. @default 'default' */
  readonly account?: string;
  /** Its body. Default: the example of the document, or else a sample of its schema. */
  readonly body?: unknown;
  /** A record that fills the body, as far as the schema has its fields. Default: none. */
  readonly record?: Readonly<Record<string, unknown>>;
}

/** The requests that the fake of a document sends itself: webhooks when a test asks, callbacks after the operations that have them. */
export interface MockWebhooks {
  /** The webhooks of the document. */
  readonly names: readonly string[];
  /**
   * Sends a webhook, and gives its entry in the journal. Where nobody responds, or the address is not of this machine, the
   * status is 0 and `reason` says why.
   *
   * @throws {MockError} where the document has no such webhook, or the body breaks its schema.
   * @example
   * const { status } = await mock.webhooks.send('petAdopted', { to: 'http://localhost:3000/hook', record: pet });
   */
  send(name: string, options: SendOptions): Promise<JournalEntry>;
  /** Waits until nothing is on its way any more, callbacks included. */
  settled(): Promise<void>;
}

/** The accounts that requests are sent from, and who hears of them. */
export interface Senders {
  account(name?: string): MockAccount;
  observe(entry: JournalEntry): void;
}

/** How many requests may be on their way: a callback may have callbacks. */
const maxOnTheWay = 100;

const tooMany = `Nothing was sent: ${maxOnTheWay} requests are on their way. Wait for them: \`await mock.webhooks.settled()\`.`;

/** Sends what a document says that its API sends. */
export class Webhooks implements MockWebhooks {
  readonly #contract: Contract;
  readonly #webhooks: readonly OutgoingRequest[];
  readonly #callbacks = new Map<string, readonly OutgoingRequest[]>();
  readonly #onTheWay = new Set<Promise<JournalEntry | undefined>>();
  #senders: Senders | undefined;
  #held: string | undefined;

  constructor(contract: Contract) {
    this.#contract = contract;
    this.#webhooks = readWebhooks(contract.document);
  }

  bind(senders: Senders): void {
    this.#senders = senders;
  }

  /** Sends no callbacks from now on; each is written into the journal all the same, with the reason. */
  holdCallbacks(why: string): void {
    this.#held = why;
  }

  get names(): readonly string[] {
    return [...new Set(this.#webhooks.map(({ name }) => name))];
  }

  async send(name: string, { to, account: accountName, body, record }: SendOptions): Promise<JournalEntry> {
    const webhook = this.#webhooks.find((one) => one.name === name);
    const senders = this.#senders;
    if (webhook === undefined || senders === undefined)
      throw new MockError(
        `Failed to send the webhook ${name}: the document has none of this name. It has: ${this.names.join(', ') || 'none'}.`,
      );
    if (typeof to !== 'string' || to === '')
      throw new MockError(
        `Failed to send the webhook ${name}: it has no address. Give \`to\`, such as http://localhost:3000/hook.`,
      );
    const made = outgoingBody(this.#contract, webhook, record);
    const flaw = body === undefined ? undefined : bodyFlaw(this.#contract, webhook, body);
    if (flaw !== undefined) throw new MockError(`Failed to send the webhook ${name}: its body is wrong. ${flaw}`);
    const account = senders.account(accountName);
    const sent = body === undefined ? made : { ...made, body };
    return this.#deliver({ ...sent, account, method: webhook.method, url: to, during: undefined }, senders);
  }

  async settled(): Promise<void> {
    while (this.#onTheWay.size > 0) await Promise.allSettled(this.#onTheWay);
  }

  /** Sends the callbacks of an exchange that went well; the exchange does not wait for them. */
  readonly after = (exchange: CompletedExchange, response: MockResponse, { sequence }: JournalEntry): void => {
    const { operation, account, request, parameters, requestBody } = exchange;
    const senders = this.#senders;
    if (operation === undefined || senders === undefined || response.status >= 300) return;
    const { status, headers: responseHeaders = {}, body: responseBody } = response;
    const facts = { request, parameters, requestBody, status, responseHeaders, responseBody };
    for (const callback of this.#callbacksOf(operation)) {
      // Where the caller gave no address, nobody is to be called back.
      const url = evaluated(callback.target ?? '', facts);
      if (url === undefined) continue;
      const during = `exchange ${sequence}`;
      const sent = outgoingBody(this.#contract, callback, responseBody ?? requestBody);
      const held = this.#held ?? (this.#onTheWay.size < maxOnTheWay ? undefined : tooMany);
      void this.#deliver({ ...sent, account, method: callback.method, url, during, held }, senders).catch(
        () => undefined,
      );
    }
  };

  #callbacksOf(operation: NonNullable<CompletedExchange['operation']>): readonly OutgoingRequest[] {
    const known = this.#callbacks.get(operation.id) ?? readCallbacks(this.#contract.document, operation);
    this.#callbacks.set(operation.id, known);
    return known;
  }

  #deliver(delivery: Delivery, { observe }: Senders): Promise<JournalEntry> {
    const sent = deliver(delivery).then((entry) => {
      observe(entry);
      return entry;
    });
    const settling = sent.catch(() => undefined);
    this.#onTheWay.add(settling);
    void settling.then(() => this.#onTheWay.delete(settling));
    return sent;
  }
}
