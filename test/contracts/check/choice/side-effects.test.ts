import { expect, test } from 'vitest';
import { sideEffects } from '../../../../contracts/check/choice/side-effects.ts';
import { contractOf } from '../../small-contract.ts';

type Row = readonly [method: string, path: string, operation: object, isSideEffect: boolean];

test.each<Row>([
  ['post', '/notes/{id}/send', {}, true],
  ['post', '/send', { operationId: 'doIt' }, true],
  ['post', '/reminders', { operationId: 'createIt' }, true],
  ['post', '/deliveries', { operationId: 'notifyAll' }, true],
  ['post', '/deliveries', { operationId: 'getNotify' }, true],
  ['post', '/notes/search', { operationId: 'doIt' }, false],
  ['post', '/notes/anything', { operationId: 'previewNotes' }, false],
  ['post', '/notes/anything', { operationId: 'doIt' }, true],
  ['put', '/notes/{id}/anything', { operationId: 'doIt' }, false],
  ['put', '/notes/{id}/run', { operationId: 'doIt' }, true],
  ['delete', '/flows/{id}', { operationId: 'stopFlow' }, true],
  ['get', '/flows/{id}/run', { operationId: 'doIt' }, true],
  ['get', '/flows/runs', { operationId: 'runFlows' }, false],
  ['get', '/flows/messages', { operationId: 'doIt' }, false],
  // Where an operation has no name of its own, its method and path are no word.
  ['put', '/notes/{id}/kept', { operationId: undefined }, false],
  ['post', '/notes/{id}/send', { 'x-acts-outside': false }, false],
  ['get', '/notes', { 'x-acts-outside': true }, true],
])('%s %s, %j, does more than keep records: %j', (method, path, operation, isSideEffect) => {
  const parameters = path.includes('{') ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }] : [];
  const contract = contractOf({ operationId: 'theThing', parameters, ...operation }, { method, path });
  expect(sideEffects(contract).map(({ operation: one }) => one.path)).toEqual(isSideEffect ? [path] : []);
});
