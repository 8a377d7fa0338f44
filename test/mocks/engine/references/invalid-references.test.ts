import { expect, test } from 'vitest';
import { type Disagreement, disagreements } from '../../../../mocks/engine/references/disagreements.ts';
import { findingInvalidReferences } from '../../../../mocks/engine/references/invalid-references.ts';
import { idsAt, indexReferences, referenceKey } from '../../../../mocks/engine/references/reference-index.ts';
import {
  refusedDelete,
  refusedDisagreements,
  refusedEarly,
  refusedReferences,
} from '../../../../mocks/engine/references/reference-problems.ts';
import type { RecordPlaces } from '../../../../mocks/engine/references/resource-collections.ts';
import { RecordCollection } from '../../../../mocks/engine/store/collection.ts';
import type { InvalidReference, Referrer } from '../../../../mocks/engine/wire/problem.ts';
import type { Agreement } from '../../../../spec/resource/resource.ts';
import { workshop } from '../workshop.ts';

const { resources } = workshop;
const jobs = resources.find(({ name }) => name === 'jobs');
if (jobs === undefined) throw new Error('There are no jobs.');
const resource = jobs;

/** An account with these records, by the path of their collection. */
function placesOf(records: Readonly<Record<string, readonly { readonly id: string }[]>>): RecordPlaces {
  const all = new Map(
    Object.entries(records).map(([path, list]) => [
      path,
      new RecordCollection(new Map(list.map((one) => [one.id, { ...one }])), undefined, undefined, path),
    ]),
  );
  return {
    paths: () => [...all.keys()],
    collection: (path) => all.get(path) ?? new RecordCollection(),
  };
}

const account = placesOf({ '/machines': [{ id: 'drill' }, { id: '7' }], '/customers': [{ id: 'ada' }] });
const find = findingInvalidReferences(resources, resource.references);
const invalid = (value: unknown, previous?: unknown): string[] =>
  find(account, value, previous).map(({ place, resource: name, value: id }) => `${place.join('.')} ${name} ${id}`);

test.each<[value: object, found: readonly string[]]>([
  [{}, []],
  [{ customerId: 'ada', steps: [{ machineId: 'drill' }] }, []],
  [{ customerId: null, steps: [{ machineId: null }, {}] }, []],
  [{ customerId: true, steps: 'none' }, []],
  [{ steps: [{ machineId: 7 }] }, []],
  [{ customerId: '' }, ['customerId customers ']],
  [
    { customerId: 5, steps: [{ machineId: 'drill' }, { machineId: 'ada' }] },
    ['customerId customers 5', 'steps.1.machineId machines ada'],
  ],
])('of %j, these references lead nowhere: %j', (value, found) => {
  expect(invalid(value)).toEqual(found);
});

test('what led nowhere before may stay, wherever in its list it stands', () => {
  const before = { customerId: 'gone', steps: [{ machineId: 'lost' }] };
  expect(invalid(before, before)).toEqual([]);
  expect(invalid({ steps: [{}, { machineId: 'lost' }, { machineId: 'new' }] }, before)).toEqual([
    'steps.2.machineId machines new',
  ]);
  expect(invalid({ customerId: 'lost' }, before)).toEqual(['customerId customers lost']);
});

test('an index knows who refers to a record, through each write', () => {
  const drill = referenceKey('machines', 'drill');
  const step = (...ids: readonly unknown[]): object => ({ steps: ids.map((machineId) => ({ machineId })) });
  const [one, two] = [{ ...step('drill', 'saw') }, { ...step('drill', 'drill', null, true) }];
  const index = indexReferences(
    resource,
    new Map<string, object & Record<string, unknown>>([
      ['a', one],
      ['b', two],
    ]),
  );
  expect([index.idsWith(drill), index.idsWith(referenceKey('machines', 'none'))]).toEqual([['a', 'b'], []]);
  const saw = referenceKey('machines', 'saw');
  const next = { ...step('saw') };
  index.changed('a', one, next);
  expect([index.idsWith(drill), index.idsWith(saw)]).toEqual([['b'], ['a']]);
  index.changed('c', undefined, { ...step(7) });
  expect(index.idsWith(referenceKey('machines', '7'))).toEqual(['c']);
  index.changed('b', two, undefined);
  index.changed('a', next, next);
  expect([index.idsWith(drill), index.idsWith(saw)]).toEqual([[], ['a']]);
  expect(idsAt({ steps: [{ machineId: 7 }, { machineId: null }, {}] }, { path: ['steps', '*', 'machineId'] })).toEqual([
    '7',
  ]);
});

const unique: Agreement = { kind: 'unique', path: ['list', '*', 'sign'], pointer: '#' };
const names: Agreement = {
  kind: 'names',
  path: ['list', '*', 'next'],
  pointer: '#',
  of: ['list', '*', 'sign'],
  in: undefined,
};
const wrong = (agreement: Agreement, record: unknown, previous?: unknown): readonly string[] =>
  disagreements(account, resources, { agreements: [agreement], references: [] }, record, previous).map(
    ({ place, value }) => `${place.join('.')} ${value}`,
  );
const list = (...all: readonly object[]): object => ({ list: all });

test.each<[agreement: Agreement, record: object, found: readonly string[]]>([
  [unique, {}, []],
  [unique, list({ sign: 'A' }, { sign: 'B' }, {}), []],
  [unique, list({ sign: null }, { sign: null }), []],
  [unique, list({ sign: 'A' }, { sign: 'B' }, { sign: 'A' }, { sign: 'A' }), ['list.2.sign A', 'list.3.sign A']],
  [names, list({ sign: 'A', next: 'B' }, { sign: 'B', next: 'A' }), []],
  [names, list({ sign: 'A', next: null }, { next: 'A' }), []],
  [names, list({ sign: 'A', next: 'C' }, { next: 'B' }), ['list.0.next C', 'list.1.next B']],
])('%# of %j in %j is wrong: %j', (agreement, record, found) => {
  expect(wrong(agreement, record)).toEqual(found);
});

test('what was wrong before stays, and what is wrong since does not', () => {
  const before = list({ sign: 'A', next: 'C' });
  expect(wrong(names, list({ sign: 'A', next: 'C' }, { next: 'D' }), before)).toEqual(['list.1.next D']);
  expect(wrong(names, before, before)).toEqual([]);
});

test('values that may be named stand in the record that a field refers to, and in none where it refers to nothing', () => {
  const places = placesOf({ '/machines': [{ id: 'drill', codes: ['N'] } as { readonly id: string }] });
  const inMachine: Agreement = { kind: 'names', path: ['code'], pointer: '#', of: ['codes', '*'], in: 'machineId' };
  const reference = resource.references.find(({ to }) => to === 'machines');
  const references = reference === undefined ? [] : [{ ...reference, path: ['machineId'] }];
  const found = (record: object, of = references): unknown =>
    disagreements(places, resources, { agreements: [inMachine], references: of }, record).map(({ value }) => value);
  expect([found({ machineId: 'drill', code: 'N' }), found({ machineId: 'drill', code: 'S' })]).toEqual([[], ['S']]);
  expect([
    found({ code: 'N' }),
    found({ machineId: 'none', code: 'N' }),
    found({ machineId: 'drill', code: 'N' }, []),
  ]).toEqual([['N'], ['N'], ['N']]);
});

const place = (index: number): InvalidReference => ({
  place: ['list', index],
  resource: 'machines',
  value: `m${index}`,
});
const all = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_none, index) => make(index));

test('of many references that lead nowhere, the first hundred are listed', () => {
  expect(refusedReferences([])).toBeUndefined();
  expect(refusedReferences([place(0)])?.problem).toEqual({
    kind: 'invalid-reference',
    references: [place(0)],
    omitted: 0,
    message: '`list[0]` names a record that is not there: machines have none with the id "m0".',
  });
  const { problem } = refusedReferences(all(102, place)) ?? {};
  expect(problem).toMatchObject({
    omitted: 2,
    references: { length: 100 },
    message: expect.stringMatching(/And 2 more\.$/),
  });
});

test('of many values that do not go together, the first hundred are listed', () => {
  const [operation] = workshop.operations;
  if (operation === undefined) throw new Error('There is no operation.');
  const one: Disagreement = { place: ['sign'], value: 'A', agreement: unique };
  expect(refusedDisagreements([], operation, workshop.lineOf, {})).toBeUndefined();
  for (const [count, omitted] of [
    [1, 0],
    [102, 2],
  ] as const) {
    const { problem } =
      refusedDisagreements(
        all(count, () => one),
        operation,
        workshop.lineOf,
        { a: 1 },
      ) ?? {};
    expect(problem).toMatchObject({
      kind: 'invalid-body',
      omitted,
      violations: { length: count - omitted },
      body: { a: 1 },
    });
  }
});

test('who holds a record is named, the first hundred of them', () => {
  const referrer = (index: number): Referrer => ({
    resource: 'jobs',
    type: 'job',
    id: `j${index}`,
    record: {},
    paths: ['customerId', 'steps[0].by'],
  });
  expect(refusedDelete(resource, 'x', [])).toBeUndefined();
  const [one, many] = [refusedDelete(resource, 'x', [referrer(0)]), refusedDelete(resource, 'x', all(1102, referrer))];
  expect(one?.problem).toMatchObject({
    kind: 'record-in-use',
    resource: 'job',
    id: 'x',
    omitted: 0,
    message: expect.stringMatching(/it first: job j0 \(customerId, steps\[0\]\.by\)$/),
  });
  expect(many?.problem).toMatchObject({
    omitted: 1002,
    referrers: { length: 100 },
    message: expect.stringMatching(/, 1,002 more$/),
  });
});

test.each<[record: unknown, needed: Record<string, unknown> | undefined, field: string | undefined]>([
  [{ off: true }, undefined, undefined],
  [{ off: true }, { off: true }, undefined],
  [{ off: false }, { off: true }, 'off'],
  [{}, { off: true }, 'off'],
  [undefined, { off: true }, 'off'],
  [{ off: true, old: 1 }, { off: true, old: 2 }, 'old'],
])('%j, which has to have %j, is deleted unless %s is otherwise', (record, needed, field) => {
  const refused = refusedEarly(resource, 'x', record, needed);
  if (field === undefined) expect(refused).toBeUndefined();
  else
    expect(refused?.problem).toMatchObject({
      kind: 'not-yet-deletable',
      resource: 'job',
      id: 'x',
      field,
      value: needed?.[field],
    });
});
