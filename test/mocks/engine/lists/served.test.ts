import { expect, test } from 'vitest';
import { tolerantContract } from '../../../../contracts/contract/create-contract.ts';
import { createCore } from '../../../../mocks/integrator/integrator.ts';

test('a served document has the same lists and keys as one in process', async () => {
  const json = 'content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } }';
  const contract = tolerantContract(`
openapi: 3.1.0
info: { title: Notes, version: '1' }
paths:
  /notes:
    get:
      parameters: [{ name: limit, in: query, schema: { type: integer } }]
      responses: { '200': { description: All, content: { application/json: { schema: { type: array } } } } }
    post:
      parameters: [{ name: Idempotency-Key, in: header, schema: { type: string } }]
      requestBody: { ${json} }
      responses: { '201': { description: Made, ${json} } }
  /notes/{id}:
    get:
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { '200': { description: One, ${json} } }
`);
  const { fetch } = createCore({ contract, seed: 'empty', report: 'silent' }, { follows: 'document' });
  const post = async (key: string): Promise<string> => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': key };
    return (await fetch('https://notes.example/notes', { method: 'POST', headers, body: '{}' })).text();
  };
  expect(await post('one')).toBe(await post('one'));
  await post('two');
  const list = async (query: string): Promise<number> =>
    Object(await (await fetch(`https://notes.example/notes${query}`)).json()).length;
  expect([await list(''), await list('?limit=1')]).toEqual([2, 1]);
});
