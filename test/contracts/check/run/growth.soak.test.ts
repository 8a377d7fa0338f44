import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../mocks/engine/index.ts';
import { judgeAny } from '../any-api/judge-any.ts';

const json = (schema: object): object => ({ content: { 'application/json': { schema } } });
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** A document of some resources, each of which refers to the one before it. */
function chainOf(count: number): string {
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const paths = numbers.map((number) => {
    const one = { description: 'One', ...json(ref(`Link${number}`)) };
    const body = { required: true, ...json(ref(`Link${number}`)) };
    const wrong = {
      400: { description: 'Wrong' },
      404: { description: 'None' },
      415: { description: 'Type' },
      422: { description: 'Wrong' },
    };
    const list = { description: 'All', ...json({ type: 'array', items: ref(`Link${number}`) }) };
    return {
      [`/links${number}`]: {
        get: { operationId: `list${number}`, responses: { 200: list } },
        post: { operationId: `create${number}`, requestBody: body, responses: { 201: one, ...wrong } },
      },
      [`/links${number}/{id}`]: {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        get: { operationId: `get${number}`, responses: { 200: one, ...wrong } },
        put: { operationId: `replace${number}`, requestBody: body, responses: { 200: one, ...wrong } },
        delete: { operationId: `delete${number}`, responses: { 204: { description: 'Gone' }, ...wrong } },
      },
    };
  });
  const schemas = numbers.map((number) => ({
    [`Link${number}`]: {
      type: 'object',
      required: ['id', 'name', ...(number > 1 ? ['before'] : [])],
      properties: {
        id: { type: 'string', readOnly: true },
        name: { type: 'string', minLength: 1 },
        ...(number > 1 && { before: { type: 'string', 'x-references': `links${number - 1}` } }),
      },
    },
  }));
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'A chain', version: '1' },
    servers: [{ url: 'https://chain.example' }],
    paths: Object.assign({}, ...paths),
    components: { schemas: Object.assign({}, ...schemas) },
  });
}

test('a run grows with the number of operations, and no faster, however they refer to each other', async () => {
  const requests = new Map<number, number>();
  for (const count of [1, 2, 4, 8]) {
    const document = chainOf(count);
    const { fetch } = createMock(document);
    const report = await judgeAny(createContract(document), fetch, { phases: ['stateful'], runs: 1 });
    expect(report.failures).toEqual([]);
    requests.set(count, report.requests);
  }
  const of = (count: number): number => requests.get(count) ?? 0;
  // The first refers to nothing: what each of the others costs is the difference.
  const each = of(2) - of(1);
  expect((of(4) - of(2)) / 2).toBeLessThan(each * 1.2);
  expect((of(8) - of(4)) / 4).toBeLessThan(each * 1.2);
});
