import { integratorContract, integratorDocument } from '../../contracts/apis/integrator/builtin/builtin.ts';
import type { MakeRedaction } from '../../contracts/redaction/hiding.ts';
import { Redaction } from '../../contracts/redaction/redaction.ts';
import { fixtures } from '../../fixtures/seeds.ts';
import type { Behaviour } from '../engine/behaviours/behaviour.ts';
import { checkSendable } from '../engine/faults/check-sendable.ts';
import { JournalBudget } from '../engine/journal/journal-budget.ts';
import { atHand } from '../engine/late.ts';
import { assembleCore, createMemory, type IntegratorCore, type KeptElsewhere } from './assemble-core.ts';
import type { FakeMemory } from './define/fake-context.ts';
import { firstDefinitions } from './generated/first-resources.ts';
import type { IntegratorOptions } from './options.ts';
import { lateDefinitions } from './registry/late/definitions-at-hand.ts';
import { definitionsOf } from './registry/late/stand-ins.ts';
import { integratorResponderOf } from './responder/integrator-responder.ts';
import { seedRecords } from './seed/seed-records.ts';
import { anotherApi } from './service/another/another-api-at-hand.ts';

export { type Accounts, createMemory, type IntegratorCore } from './assemble-core.ts';

/** Whose conventions count: those of integrator.io, or what the document says of another API. */
interface Followed {
  readonly follows?: 'integrator' | 'document' | undefined;
  /** What operations of another API do, by `operationId`. */
  readonly behaviours?: ReadonlyMap<string, Behaviour> | undefined;
}

const integratorResponder = integratorResponderOf(
  definitionsOf(lateDefinitions, {
    first: firstDefinitions,
    isKnown: ({ document }) => document === integratorDocument,
  }),
);

/** Makes the fake without a surface, with the built-in contract where no other is given. */
export function createCore(
  options: IntegratorOptions = {},
  { follows, behaviours, ...kept }: Partial<KeptElsewhere> & Followed = {},
  memory: FakeMemory = createMemory(),
): IntegratorCore {
  const journals = new JournalBudget(options.maxJournalBytes);
  const contract = options.contract ?? integratorContract();
  const redaction: MakeRedaction = (harmless) => new Redaction(harmless);
  return assembleCore(
    contract,
    redaction,
    options,
    {
      journals,
      checkFault: checkSendable,
      responding: atHand(integratorResponder),
      fixtures: atHand(fixtures),
      readSeed: (contract, seed) => ({ records: seedRecords(contract, seed, fixtures) }),
      another: follows === 'document' ? anotherApi(contract, options.tokens, memory, behaviours) : undefined,
      ...kept,
    },
    memory,
  );
}
