import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import type { JournalEntry } from '../../../../mocks/engine/journal/journal.ts';
import { createCore } from '../../../../mocks/integrator/integrator.ts';

const contract = createContract(`
openapi: 3.1.0
info: { title: Integrations and more, version: '1' }
paths:
  /pings/{id}/ping:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    post: { operationId: ping, responses: { '200': { description: ok, content: { application/json: { schema: { type: object } } } } } }
`);

test('a report function is given what there is to know of the document, without an exchange', () => {
  const lines: [line: string, entry: JournalEntry | undefined][] = [];
  createCore({ contract, report: (line, entry) => void lines.push([line, entry]), seed: 'empty' });
  expect(lines).toEqual([[expect.stringContaining('ping'), undefined]]);
});

test.each([null, 'x', {}, []])('what is no snapshot is refused, and nothing is changed: %j', (given) => {
  const integrator = createCore({ report: 'silent' });
  integrator.integrations.delete(integrator.integrations.all()[0]?._id ?? '');
  expect(() => integrator.restore(JSON.parse(JSON.stringify(given)))).toThrow('is no snapshot. Give what snapshot()');
  expect(integrator.integrations.size).toBe(5);
});
