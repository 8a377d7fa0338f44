import type { Contract } from '../../../../contracts/contract/contract.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createCoverage } from '../../../../contracts/coverage/create-coverage.ts';
import type { CoverageReport } from '../../../../contracts/coverage/report/coverage-report.ts';
import type { ParameterValues } from '../../../../contracts/judge/parts/parameters.ts';
import type { ObservedExchange } from '../../../../contracts/matchers/exchange/observed-exchange.ts';

const json = (schema: object): object => ({ content: { 'application/json': { schema } } });
const text = { type: 'string' };
const pet = {
  type: 'object',
  properties: {
    id: { ...text, readOnly: true },
    name: text,
    home: { type: 'object', properties: { zip: text, town: text } },
    kids: { type: 'array', items: { $ref: '#/components/schemas/Pet' } },
  },
};
const error = { description: 'No', ...json({ $ref: '#/components/schemas/Problem' }) };
/** Pets that are listed and made. */
export const contract: Contract = createContract(
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    paths: {
      '/pets': {
        get: {
          operationId: 'listPets',
          parameters: [
            { name: 'limit', in: 'query', schema: text },
            { name: 'X-A', in: 'header', schema: text },
          ],
          responses: {
            200: { description: 'Fine', ...json({ type: 'array', items: { $ref: '#/components/schemas/Pet' } }) },
            400: error,
            '5XX': error,
          },
        },
        post: {
          operationId: 'addPet',
          requestBody: json({ $ref: '#/components/schemas/Pet' }),
          responses: { 204: { description: 'Made' } },
        },
      },
    },
    components: { schemas: { Pet: pet, Problem: { type: 'object', properties: { code: text } } } },
  }),
);

/** An exchange with an operation, or with none. */
export const asked = (operation: string | undefined, more: Partial<ObservedExchange> = {}): ObservedExchange => ({
  ...{ operation, method: 'GET', url: 'https://pets.example/none?a=1', status: 200, violations: [], notes: [] },
  ...{ parameters: undefined, requestBody: undefined, responseBody: undefined },
  ...more,
});

/** What some exchanges exercise. */
export function reportOf(...exchanges: readonly ObservedExchange[]): CoverageReport {
  const coverage = createCoverage(contract);
  for (const exchange of exchanges) coverage.add(exchange);
  return coverage.report();
}

export const parameters: ParameterValues = { path: {}, query: { limit: '1', more: '2' }, header: {}, cookie: {} };
export const listed: ObservedExchange = asked('listPets', {
  parameters,
  responseBody: [{ id: '1', kids: [{ home: { zip: 'x' } }] }, { id: '2' }],
});
export const failed: ObservedExchange = asked('listPets', { status: 503, responseBody: { code: 'down' } });
export const strange: ObservedExchange = asked('listPets', { status: 302 });
export const nowhere: ObservedExchange = asked(undefined);
