import { expect, test } from 'vitest';
import type { Exchange } from '../../../../contracts/check/exchange/exchange-log.ts';
import { judgeShownSecret } from '../../../../contracts/check/failures/shown-secret.ts';
import { plainConventions } from '../../../../contracts/check/resource/conventions.ts';
import { resourcesOf } from '../../../../contracts/check/resource/reading/read-resources.ts';
import { secretText as secret } from '../../../../contracts/check/values/secret-text.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { studioDocument } from '../studio/studio-document.ts';

const contract = createContract(studioDocument());
const resources = resourcesOf(contract, plainConventions);

/** Where a secret is found in a response; `undefined`: nowhere. */
function found(id: string, status: number, value: unknown, headers: Record<string, string> = {}): string | undefined {
  const operation = contract.operations.find((one) => one.id === id);
  if (operation === undefined) throw new Error(`There is no ${id}`);
  const body = typeof value === 'string' ? value : JSON.stringify(value);
  const response = {
    status,
    headers,
    bytes: new Uint8Array(),
    body,
    value: typeof value === 'string' ? undefined : value,
  };
  const request = { method: operation.method, target: '/', headers: {}, body: undefined, credentials: 'good' } as const;
  const exchange: Exchange = { operation, request, response };
  const places: (string | undefined)[] = [];
  judgeShownSecret(resources, { fail: (_exchange, { place }) => places.push(place) }, exchange);
  return places[0];
}

test.each<[what: string, place: string, ...response: Parameters<typeof found>]>([
  ['under another name', 'field copy', 'getTool', 200, { id: '1', copy: secret }],
  ['within a longer text', 'field note', 'listTools', 200, [{ id: '1', note: `It is ${secret}.` }]],
  ['as a name', 'field by', 'getTool', 200, { id: '1', by: { [secret]: 1 } }],
  ['in an error, under its own name too', 'field key', 'createTool', 422, { key: secret }],
  ['in an error that is no JSON', 'the body', 'createTool', 500, `Cannot store ${secret}`],
  ['in a header', 'header location', 'createTool', 201, { id: '1' }, { location: `/tools/${secret}` }],
  ['by an action, under its own name', 'field key', 'pingTool', 200, { key: secret }],
  ['by the list of another resource', 'field key', 'listTasks', 200, [{ id: '1', key: secret }]],
])('a secret that is shown %s is found', (_what, place, ...response) => {
  expect(found(...response)).toBe(place);
});

test.each<[what: string, ...response: Parameters<typeof found>]>([
  ['a mask', 'getTool', 200, { id: '1', key: '******' }],
  ['the end of a secret', 'getTool', 200, { id: '1', key: '******4711' }],
  ['how long it is', 'getTool', 200, { id: '1', keyLength: secret.length }],
  ['nothing', 'deleteTool', 204, ''],
  ['an error that names the field', 'createTool', 422, { error: 'key: too short' }],
  ['a record, of which the story of the field tells', 'getTool', 200, { id: '1', login: { password: secret } }],
  ['a list of records in an envelope, of which the same story tells', 'listTools', 200, { items: [{ key: secret }] }],
])('%s is no failure', (_what, ...response) => {
  expect(found(...response)).toBeUndefined();
});
