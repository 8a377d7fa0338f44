import type { ProcessExchange } from '../campaign/exchange.ts';
import type { Dice } from '../dice/dice.ts';
import { builtContract, refusedOr } from './built.ts';
import { documentText } from './document-texts.ts';

/** A document that is read, judged by, and compared with another. */
export function documentExchange(dice: Dice): ProcessExchange {
  const text = documentText(dice);
  const use = dice.pick(['judge', 'diff', 'sample'] as const);
  return {
    via: 'process',
    kind: 'document',
    label: use,
    bytes: text.length,
    run: async () => {
      const { createContract, diffDocuments, readDocument } = await builtContract();
      if (use === 'diff') {
        await refusedOr(() => {
          const { document } = readDocument(text);
          return diffDocuments(document, document);
        });
        return;
      }
      const contract = await refusedOr(() => createContract(text));
      if (contract === undefined) return;
      if (use === 'sample') {
        for (const schema of ['Pet', 'Family', 'Integration']) {
          await refusedOr(() =>
            contract.sample(`#/components/schemas/${schema}`, { direction: 'request', optional: true }),
          );
        }
        return;
      }
      const body = JSON.stringify({ name: 'a'.repeat(40), kind: 'cat', age: 3, x: [1, 2, 3] });
      const request = new Request('https://pets.example/v1/pets', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      });
      await refusedOr(() => contract.checkRequest(request));
      await refusedOr(() => contract.checkResponse(request, Response.json(JSON.parse(body), { status: 201 })));
    },
  };
}
