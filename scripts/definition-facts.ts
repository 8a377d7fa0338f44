import { integratorContract } from '../contracts/apis/integrator/builtin/builtin.ts';
import { Redaction } from '../contracts/redaction/redaction.ts';
import { fixtures } from '../fixtures/seeds.ts';
import { checkSendable } from '../mocks/engine/faults/check-sendable.ts';
import { JournalBudget } from '../mocks/engine/journal/journal-budget.ts';
import { atHand } from '../mocks/engine/late.ts';
import { assembleCore } from '../mocks/integrator/assemble-core.ts';
import type { ResourceDefinition } from '../mocks/integrator/define/define-resource.ts';
import type { ResourceContext } from '../mocks/integrator/define/resource-context.ts';
import { resourceDefinitions } from '../mocks/integrator/generated/resources.ts';
import { type DefinitionFacts, factsOf } from '../mocks/integrator/registry/late/definition-facts.ts';
import { responderAtHand } from '../mocks/integrator/responder/responder-at-hand.ts';
import { resourceNamed } from '../spec/resource/resource.ts';

/** What Node is to know of the definitions of resources before it loads them: made with a fake of the built-in document. */
export function definitionFacts(): readonly DefinitionFacts[] {
  const definitions: readonly ResourceDefinition[] = Object.values(resourceDefinitions);
  let basis: Omit<ResourceContext, 'resource' | 'make'> | undefined;
  const contract = integratorContract();
  assembleCore(
    contract,
    () => new Redaction(),
    {},
    {
      journals: new JournalBudget(undefined),
      checkFault: checkSendable,
      responding: atHand({
        ...responderAtHand,
        behaviours: (given) => {
          basis = given;
          return responderAtHand.behaviours(given);
        },
      }),
      fixtures: atHand(fixtures),
      readSeed: () => ({ records: {} }),
    },
  );
  return definitions.map((definition) => {
    const resource = resourceNamed(contract.resources, definition.name);
    return factsOf(definition, resource && basis && { ...basis, resource, make: (_call, _resource, fields) => fields });
  });
}
