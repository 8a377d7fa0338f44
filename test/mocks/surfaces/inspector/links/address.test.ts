import { expect, test } from 'vitest';
import { addressOf, type Place, placeOf } from '../../../../../mocks/surfaces/inspector/links/address.ts';

const somewhere: Place = {
  account: 'default',
  view: 'records',
  resource: undefined,
  selected: undefined,
  opened: undefined,
};

test.each<[string, Partial<Place>]>([
  ['#/records/flows/1a2b', { resource: 'flows', selected: '1a2b' }],
  ['#/records/flows', { resource: 'flows' }],
  ['#/records/flowErrors/a%2Fb%20%23%3F', { resource: 'flowErrors', selected: 'a/b #?' }],
  ['?account=w1#/journal/12', { account: 'w1', view: 'journal', opened: 12 }],
  ['?account=w1%40eu#/journal', { account: 'w1@eu', view: 'journal' }],
  ['#/faults', { view: 'faults' }],
  ['#/clock', { view: 'clock' }],
  ['?token=t&account=w1#/state', { account: 'w1', view: 'state' }],
])('%s is the address of a place, and leads there', (address, part) => {
  const place = { ...somewhere, ...part };
  const [search = '', hash = ''] = address.split(/(?=#)/);
  const own = address.startsWith('#') ? { search: '', hash: address } : { search, hash };
  expect(placeOf(own)).toEqual(place);
  expect(addressOf(place, address.includes('token') ? '?token=t' : '')).toBe(address);
});

test('what the address of a page asked for at first stands behind the # from then on', () => {
  const place = placeOf({ search: '?resource=flows&admin-token=a', hash: '' });
  expect(place).toEqual({ ...somewhere, resource: 'flows' });
  expect(addressOf(place, '?resource=flows&admin-token=a')).toBe('?admin-token=a#/records/flows');
});

test.each(['', '#', '#/', '#/nothing', '#/records//', '#records', '#/%E0%A4%A'])('%j leads to the records', (hash) => {
  expect(placeOf({ search: '', hash })).toEqual(somewhere);
});

test.each(['#/journal/x', '#/journal/1.5', '#/journal/'])('%j leads to the journal, and opens nothing', (hash) => {
  expect(placeOf({ search: '', hash })).toEqual({ ...somewhere, view: 'journal' });
});

test('what an address has of another page is not taken over', () => {
  const place = { ...somewhere, view: 'journal', resource: 'flows', selected: '1', opened: 3 } as const;
  expect(addressOf(place, '')).toBe('#/journal/3');
  expect(addressOf({ ...place, view: 'clock' }, '')).toBe('#/clock');
});
