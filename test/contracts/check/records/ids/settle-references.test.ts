import { expect, test } from 'vitest';
import { createLedger } from '../../../../../contracts/check/ledger/ledger.ts';
import { settleReferences } from '../../../../../contracts/check/records/ids/settle-references.ts';
import { contractOf } from '../../../small-contract.ts';
import { notes } from '../../shelf/shelf-document.ts';
import { smallSession } from '../../small-session.ts';

const schemas = {
  Text: { type: 'string', maxLength: 4 },
  Number: { type: 'integer' },
  Short: { maxLength: 1 },
  Any: {},
};
const contract = contractOf({}, { components: { schemas } });
const ids = new Map([
  ['notes', '17'],
  ['gone', undefined],
]);
const { resource } = smallSession(notes());
const ledger = createLedger('testkit-run-ab', () => undefined);
ledger.created('/notes', 'mine');

/** A body with one field that leads to a resource, by the word of the document or by its name alone. */
function settled(value: unknown, { to = 'notes', type = 'Text', resources = [resource] } = {}, isInferred = false) {
  const one = { path: ['of'], pointer: `#/components/schemas/${type}`, to };
  const references = isInferred
    ? { references: [], inferredReferences: [one] }
    : { references: [{ ...one, onDelete: 'leave' as const }], inferredReferences: [] };
  const body = settleReferences(
    { contract, ledger, resources, ids },
    { ...resource, ...references },
    { of: value, a: 1 },
  );
  expect(body).toMatchObject({ a: 1 });
  return 'of' in body ? body['of'] : 'nothing';
}

test.each<[what: string, value: unknown, where: Parameters<typeof settled>[1], said: unknown, likely: unknown]>([
  ['the id of somebody else', 'x', {}, '17', '17'],
  ['a number', 5, { type: 'Number' }, 17, 17],
  ['the id of a record of the run', 'mine', {}, 'mine', 'mine'],
  ['the same where nothing is known of the resource', 'mine', { resources: [] }, '17', '17'],
  ['an id that is wrong by its schema', 'much too long', {}, 'much too long', 'much too long'],
  ['nothing', null, { type: 'Any' }, null, null],
  ['what is no id', { a: 1 }, { type: 'Any' }, { a: 1 }, { a: 1 }],
  ['the id of one that could not be made', 'x', { to: 'gone' }, 'nothing', 'x'],
  ['the id of one that was not asked for', 'x', { to: 'other' }, 'x', 'x'],
  ['an id that the new one does not fit', 'x', { type: 'Short' }, '17', 'x'],
])('%s leads to a record that is there, as far as one is', (_what, value, where, said, likely) => {
  expect([settled(value, where), settled(value, where, true)]).toEqual([said, likely]);
});
