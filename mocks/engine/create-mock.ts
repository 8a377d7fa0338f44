import type { Contract } from '../../contracts/contract/contract.ts';
import { tolerantContract } from '../../contracts/contract/create-contract.ts';
import { Redaction } from '../../contracts/redaction/redaction.ts';
import type { AnyDocument } from '../../spec/document/document.ts';
import { defaultConventions } from './behaviours/default-conventions.ts';
import { checkMockOptions } from './check-mock-options.ts';
import { checkSendable } from './faults/check-sendable.ts';
import { JournalBudget } from './journal/journal-budget.ts';
import { atHand } from './late.ts';
import { assembleMock, type Mock } from './mock.ts';
import type { MockOptions } from './mock-options.ts';
import { responder } from './responder.ts';
import { documentSides } from './sides/document-sides.ts';
import type { MockTokens } from './tokens/mock-token.ts';
import type { MockWebhooks } from './webhooks/webhooks.ts';

/** A fake of a document, and what tests do with it beside its accounts. */
export interface DocumentMock extends Mock {
  /** Makes tokens good, with their account, scopes and time, and bad. */
  readonly tokens: MockTokens;
  /** Sends the webhooks of the document. */
  readonly webhooks: MockWebhooks;
}

/**
 * Makes a stateful fake of the API that an OpenAPI document describes, of version 3.2, 3.1, 3.0 or 2.0.
 *
 * What the paths say is create, read, update and delete keeps state. Any other operation is served by its example,
 * or else by a sample of its schema; a behaviour given for it wins.
 *
 * @param document The document, its text in YAML or JSON, or a contract made from it.
 * @throws {DocumentError} where the document cannot be read.
 * @throws {MockError} where a behaviour is given for an operation that the document lacks.
 * @example
 * const mock = createMock(petShop, { records: { '/pets': [{ id: '1', name: 'Rex' }] } });
 * const pets = await (await mock.fetch('https://pets.example/pets')).json();
 */
export function createMock(document: AnyDocument | string | Contract, options: MockOptions = {}): DocumentMock {
  checkMockOptions(options);
  const contract = tolerantContract(document);
  const sides = documentSides(contract, options.tokens);
  const conventions = { ...sides.conventions, ...options.conventions };
  const journals = new JournalBudget(options.maxJournalBytes);
  const redaction = (): Redaction => new Redaction();
  const mock = assembleMock(
    contract,
    {
      ...options,
      conventions,
      behaviours: () => options.behaviours ?? new Map(),
      journals,
      redaction,
      checkFault: checkSendable,
      ...sides.beside,
      responding: atHand(responder),
    },
    defaultConventions,
  );
  sides.bind(mock);
  const reset = (): void => {
    sides.reset();
    mock.reset();
  };
  return {
    ...mock,
    tokens: sides.tokens,
    webhooks: sides.webhooks,
    reset,
    get overridden() {
      return mock.overridden;
    },
  };
}
