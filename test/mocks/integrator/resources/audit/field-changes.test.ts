import { expect, test } from 'vitest';
import { fieldChanges } from '../../../../../mocks/integrator/resources/audit/kept/field-changes.ts';

type Plain = Readonly<Record<string, unknown>>;

const seen = (stored: Plain): { stored: Plain; shown: Plain } => ({ stored, shown: stored });
const long = 'x'.repeat(5000);

test.each<[what: string, before: Plain, after: Plain, changes: readonly object[]]>([
  ['nothing', { a: 1, b: { c: [1, { d: null }] } }, { b: { c: [1, { d: null }] }, a: 1 }, []],
  ['a value', { a: 1 }, { a: 2 }, [{ fieldPath: 'a', oldValue: 1, newValue: 2 }]],
  ['a field that comes', {}, { a: null }, [{ fieldPath: 'a', newValue: null }]],
  ['a field that goes', { a: false }, {}, [{ fieldPath: 'a', oldValue: false }]],
  ['within an object', { a: { b: 1, c: 2 } }, { a: { b: 1, c: 3 } }, [{ fieldPath: 'a.c', oldValue: 2, newValue: 3 }]],
  ['within a list', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }, [{ fieldPath: 'a.0.b', oldValue: 1, newValue: 2 }]],
  ['the length of a list', { a: [1] }, { a: [1, 2] }, [{ fieldPath: 'a', oldValue: [1], newValue: [1, 2] }]],
  ['another kind of value', { a: { b: 1 } }, { a: 'b' }, [{ fieldPath: 'a', oldValue: { b: 1 }, newValue: 'b' }]],
  ['a key that every object has', {}, { constructor: 1 }, [{ fieldPath: 'constructor', newValue: 1 }]],
  ['a stamp, which is passed over', { at: 1 }, { at: 2 }, []],
  [
    'a stamp below, which is a field',
    { a: { at: 1 } },
    { a: { at: 2 } },
    [{ fieldPath: 'a.at', oldValue: 1, newValue: 2 }],
  ],
  [
    'a long text, which is cut',
    { a: long },
    { a: [long] },
    [{ fieldPath: 'a', oldValue: `${'x'.repeat(4095)}…`, newValue: `["${'x'.repeat(4093)}…` }],
  ],
])('what differs between two records is named by its path: %s', (_what, before, after, changes) => {
  expect(fieldChanges(seen(before), seen(after), new Set(['at']))).toEqual(changes);
});

test('a secret that is another now is named, with the masks that are shown', () => {
  const before = { stored: { pin: '1', name: 'A' }, shown: { pin: '******', name: 'A' } };
  const after = { stored: { pin: '2', name: 'A' }, shown: { pin: '******', name: 'A' } };
  expect(fieldChanges(before, after, new Set())).toEqual([
    { fieldPath: 'pin', oldValue: '******', newValue: '******' },
  ]);
});
