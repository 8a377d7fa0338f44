import { integratorDocument } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import type { Contract } from '../../../contracts/contract/contract.ts';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { isRecord } from '../../../spec/document/document.ts';

const made = new Map<string, Contract>();

/** The contract with one more demand on each success of an operation: one that the fake does not meet. */
export function stricterContract(operationId: string): Contract {
  const contract = made.get(operationId) ?? makeStricter(operationId);
  made.set(operationId, contract);
  return contract;
}

function makeStricter(operationId: string): Contract {
  const paths = changed(integratorDocument.paths ?? {}, (operation) => {
    if (operation['operationId'] !== operationId || !isRecord(operation['responses'])) return operation;
    const responses = Object.entries(operation['responses']).map(([status, response]) => {
      if (!status.startsWith('2')) return [status, response];
      const schema = { required: ['ticket'], properties: { ticket: false } };
      // A 204 has no body, whatever is said of it.
      return [
        status === '204' ? '200' : status,
        { description: 'With a ticket', content: { 'application/json': { schema } } },
      ];
    });
    return { ...operation, responses: Object.fromEntries(responses) };
  });
  return createContract({ ...integratorDocument, paths });
}

function changed(paths: object, change: (operation: Record<string, unknown>) => object): Record<string, object> {
  const items = Object.entries(paths).map(([path, item]) => [
    path,
    Object.fromEntries(Object.entries(item).map(([key, part]) => [key, isRecord(part) ? change(part) : part])),
  ]);
  return Object.fromEntries(items);
}
