import { expect, test } from 'vitest';
import { mappedRecord } from '../../../../../../mocks/integrator/resources/imports/mapping/mapped-record.ts';

const order = {
  id: 'A',
  total: '12.50',
  paid: 'true',
  'ship.to': 'Ada',
  buyer: { name: 'Ada', emails: ['a@example.com', 'b@example.com'] },
  lines: [
    { sku: 'S-1', quantity: 2 },
    { sku: 'S-2', quantity: 1 },
  ],
};

const fields = (...list: readonly object[]): Readonly<Record<string, unknown>> => ({
  mapping: { fields: list, lists: [] },
});

/** What an import says of its mapping, what becomes of the order, and what is said to be left out. */
const mappings: readonly (readonly [string, Readonly<Record<string, unknown>>, unknown, (readonly string[])?])[] = [
  ['nothing is mapped', {}, order],
  ['an empty mapping', { mapping: { fields: [], lists: [] }, mappings: [] }, order],
  ['a field', fields({ extract: 'id', generate: 'externalId' }), { externalId: 'A' }],
  ['a field below another', fields({ extract: 'buyer.name', generate: 'to.name' }), { to: { name: 'Ada' } }],
  [
    'two fields below one',
    fields({ extract: 'id', generate: 'a.b' }, { extract: 'total', generate: 'a.c' }),
    { a: { b: 'A', c: '12.50' } },
  ],
  ['an element', fields({ extract: 'buyer.emails[1]', generate: 'cc' }), { cc: 'b@example.com' }],
  ['a name that holds a dot', fields({ extract: 'ship.to', generate: 'to' }), { to: 'Ada' }],
  [
    'a name like that of a prototype',
    fields({ extract: 'id', generate: '__proto__' }),
    JSON.parse('{"__proto__":"A"}'),
  ],
  ['a value that is not there', fields({ extract: 'buyer.phone', generate: 'phone' }), {}],
  ['a default', fields({ extract: 'buyer.phone', generate: 'phone', default: 'none' }), { phone: 'none' }],
  ['a hard-coded value', fields({ hardCodedValue: 'web', generate: 'channel' }), { channel: 'web' }],
  ['a hard-coded nothing', fields({ hardCodedValue: null, generate: 'channel' }), { channel: null }],
  ['a number', fields({ extract: 'total', generate: 'total', dataType: 'number' }), { total: 12.5 }],
  ['what is no number', fields({ extract: 'id', generate: 'total', dataType: 'number' }), { total: 'A' }],
  ['a boolean', fields({ extract: 'paid', generate: 'paid', dataType: 'boolean' }), { paid: true }],
  ['a text', fields({ extract: 'lines[0].quantity', generate: 'n', dataType: 'string' }), { n: '2' }],
  [
    'a lookup',
    { ...fields({ extract: 'id', generate: 'kind', lookupName: 'k' }), lookups: [{ name: 'k', map: { A: 'first' } }] },
    { kind: 'first' },
  ],
  [
    'a lookup with a default',
    {
      ...fields({ extract: 'id', generate: 'kind', lookupName: 'k' }),
      lookups: [{ name: 'k', map: {}, default: null }],
    },
    { kind: null },
  ],
  [
    'a lookup that may fail',
    {
      ...fields({ extract: 'id', generate: 'kind', lookupName: 'k' }),
      lookups: [{ name: 'k', map: {}, allowFailures: true }],
    },
    {},
  ],
  [
    'a lookup that asks the application',
    { ...fields({ extract: 'id', generate: 'kind', lookupName: 'k' }), lookups: [{ name: 'k', relativeURI: '/k' }] },
    { kind: 'A' },
    ['the lookup k'],
  ],
  ['an expression', fields({ extract: '{{upper id}}', generate: 'x' }), {}, ['the expression {{upper id}}']],
  [
    'a date format',
    fields({ extract: 'id', generate: 'x', extractDateFormat: 'YYYY' }),
    { x: 'A' },
    ['the `extractDateFormat` of a mapping'],
  ],
  [
    'a list',
    {
      mapping: {
        fields: [],
        lists: [
          {
            generate: 'items',
            fields: [
              { extract: 'lines[*].sku', generate: 'item' },
              { extract: 'id', generate: 'order' },
            ],
          },
        ],
      },
    },
    {
      items: [
        { item: 'S-1', order: 'A' },
        { item: 'S-2', order: 'A' },
      ],
    },
  ],
  [
    'a list of one row where nothing has a star',
    { mapping: { fields: [], lists: [{ generate: 'items', fields: [{ extract: 'id', generate: 'order' }] }] } },
    { items: [{ order: 'A' }] },
  ],
  ['the block of an adaptor', { netsuite_da: fields({ extract: 'id', generate: 'tranid' }) }, { tranid: 'A' }],
  [
    'the newer mapper',
    { mappings: [{ extract: '$.buyer.name', generate: 'name', dataType: 'string' }] },
    { name: 'Ada' },
  ],
  [
    'an object of the newer mapper',
    {
      mappings: [
        { generate: 'to', dataType: 'object', mappings: [{ extract: '$.id', generate: 'id', dataType: 'string' }] },
      ],
    },
    { to: { id: 'A' } },
  ],
  [
    'a list of the newer mapper',
    { mappings: [{ generate: 'items', dataType: 'objectarray' }] },
    {},
    ['the list items of a mapping'],
  ],
  [
    'the newer mapper where both are there',
    {
      ...fields({ extract: 'id', generate: 'old' }),
      mappings: [{ extract: '$.id', generate: 'new', dataType: 'string' }],
    },
    { new: 'A' },
  ],
];

test.each(mappings.map(([title]) => title))('%s is mapped as the service does, or said to be left out', (title) => {
  const [, step = {}, expected, said = []] = mappings.find(([one]) => one === title) ?? [];
  const notes: string[] = [];
  const mapped = mappedRecord(step, order, { lookups: step['lookups'], say: (what) => notes.push(what) });
  expect([mapped, notes]).toEqual([expected, said]);
});

test('rows that belong together become one record, with a list of them', () => {
  const rows = [
    { order: 'A', sku: 'S-1' },
    { order: 'A', sku: 'S-2' },
  ];
  const step = {
    mapping: {
      fields: [{ extract: 'order', generate: 'id' }],
      lists: [{ generate: 'items', fields: [{ extract: '*.sku', generate: 'sku' }] }],
    },
  };
  expect(mappedRecord(step, rows, { lookups: [], say: () => undefined })).toEqual({
    id: 'A',
    items: [{ sku: 'S-1' }, { sku: 'S-2' }],
  });
});
