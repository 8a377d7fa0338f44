import type { Contract } from '../../contracts/contract/contract.ts';
import { createContract } from '../../contracts/contract/create-contract.ts';

/** A contract with one operation, `GET /thing` or another, on whose parts a test looks. */
export function contractOf(
  operation: Readonly<Record<string, unknown>>,
  { method = 'get', path = '/thing', ...parts }: Readonly<Record<string, unknown>> = {},
): Contract {
  const one = { operationId: 'theThing', responses: { default: { description: 'Anything' } }, ...operation };
  return createContract(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'One thing', version: '1' },
      paths: { [String(path)]: { [String(method)]: one } },
      ...parts,
    }),
  );
}

/** Content of JSON with a schema. */
export function jsonContent(schema: unknown): Readonly<Record<string, unknown>> {
  return { content: { 'application/json': { schema } } };
}
