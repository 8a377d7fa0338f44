import { expect, test } from 'vitest';
import { boundMove, boundsOf, hasFractions } from '../../../../../contracts/diff/schema/view/bounds.ts';
import type { Kind } from '../../../../../contracts/diff/schema/view/keywords.ts';
import { type View, viewOf } from '../../../../../contracts/diff/schema/view/view.ts';

/** A view of schemas that must all be met. */
function viewing(...schemas: readonly object[]): View {
  const parts = schemas.map((schema, index) => ({ pointer: `#/${index}`, value: { ...schema } }) as const);
  return viewOf({ parts, label: undefined, branches: new Map() }, '#/0');
}
const bounds = (kind: Kind, ...schemas: readonly object[]): object =>
  Object.fromEntries(
    [...boundsOf(viewing(...schemas), kind)].map(([name, { value, exclusive }]) => [
      name,
      exclusive ? `${value}!` : value,
    ]),
  );
const whole = { type: 'integer' };

test.each<[kind: Kind, schemas: readonly object[], found: object]>([
  ['string', [{ minLength: 2, maxLength: 5 }], { lower: 2, upper: 5 }],
  ['string', [{ minLength: 0, maxLength: '5', minItems: 3, minimum: 4 }], {}],
  ['string', [{ minLength: 2 }, { minLength: 3 }, { maxLength: 7 }, { maxLength: 6 }], { lower: 3, upper: 6 }],
  ['string', [{ minLength: 3 }, { minLength: 2 }, { maxLength: 6 }, { maxLength: 7 }], { lower: 3, upper: 6 }],
  ['array', [{ minItems: 1, maxItems: 0, uniqueItems: true }], { lower: 1, upper: 0, unique: 1 }],
  ['array', [{ uniqueItems: false, minLength: 1 }], {}],
  ['object', [{ minProperties: 1, maxProperties: 2, uniqueItems: true }], { lower: 1, upper: 2 }],
  ['boolean', [{ minimum: 1, minLength: 2 }], {}],
  ['number', [{ minimum: 0, maximum: 9.5 }], { minimum: 0, maximum: 9.5 }],
  ['number', [{ exclusiveMinimum: 0, exclusiveMaximum: 9 }], { minimum: '0!', maximum: '9!' }],
  [
    'number',
    [{ minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false }],
    { minimum: '0!', maximum: 9 },
  ],
  ['number', [{ minimum: 1 }, { exclusiveMinimum: 1 }], { minimum: '1!' }],
  ['number', [{ exclusiveMinimum: 1 }, { minimum: 1 }], { minimum: '1!' }],
  ['number', [{ minimum: 2, exclusiveMinimum: 1 }], { minimum: 2 }],
  ['number', [{ exclusiveMinimum: true, maximum: '9' }], {}],
  ['number', [{ ...whole, exclusiveMinimum: 0, exclusiveMaximum: 9 }], { minimum: 1, maximum: 8 }],
  ['number', [{ ...whole, minimum: 0.5, maximum: 9.5 }], { minimum: 1, maximum: 9 }],
  ['number', [{ ...whole, exclusiveMinimum: 0.5, exclusiveMaximum: 9.5 }], { minimum: 1, maximum: 9 }],
  ['number', [{ multipleOf: 2 }, { multipleOf: 3 }], { multiple: 6 }],
  ['number', [{ multipleOf: 4 }, { multipleOf: 6 }], { multiple: 12 }],
  ['number', [{ multipleOf: 0.5 }, { multipleOf: 0.2 }], { multiple: 1 }],
  ['number', [{ multipleOf: 1 }], { multiple: 1 }],
  ['number', [{ ...whole, multipleOf: 1 }], {}],
  ['number', [{ ...whole, multipleOf: 0.5 }], {}],
  ['number', [{ ...whole, multipleOf: 5 }], { multiple: 5 }],
  ['number', [{ multipleOf: 0 }, { multipleOf: '2' }, { multipleOf: -2 }], {}],
])('the bounds of a %s by %j are %j', (kind, schemas, found) => {
  expect(bounds(kind, ...schemas)).toEqual(found);
});

test.each<[kind: Kind, name: string, one: object, other: object, admits: readonly [boolean, boolean]]>([
  ['string', 'lower', { minLength: 2 }, { minLength: 3 }, [true, false]],
  ['string', 'upper', { maxLength: 2 }, { maxLength: 3 }, [false, true]],
  ['string', 'lower', { minLength: 2 }, { minLength: 2 }, [true, true]],
  ['number', 'minimum', { minimum: 2 }, { exclusiveMinimum: 2 }, [true, false]],
  ['number', 'maximum', { exclusiveMaximum: 2 }, { maximum: 2 }, [false, true]],
  ['number', 'maximum', { exclusiveMaximum: 2 }, { exclusiveMaximum: 2 }, [true, true]],
  ['number', 'multiple', { multipleOf: 2 }, { multipleOf: 6 }, [true, false]],
  ['number', 'multiple', { multipleOf: 4 }, { multipleOf: 6 }, [false, false]],
  ['array', 'unique', { uniqueItems: true }, { uniqueItems: true }, [true, true]],
])('of a %s, the %s of %j admits that of %j, and the other way round: %j', (kind, name, one, other, admits) => {
  const [left, right] = [one, other].map((schema) => boundsOf(viewing(schema), kind).get(name));
  if (left === undefined || right === undefined) throw new Error(`Both must have a bound of the name ${name}.`);
  expect([left.admits(right), right.admits(left)]).toEqual(admits);
});

test('a bound is tightened or loosened by the end that it is', () => {
  expect([boundMove(1, 2, 1), boundMove(2, 1, 1), boundMove(1, 1, 1)]).toEqual([
    'bound-tightened',
    'bound-loosened',
    undefined,
  ]);
  expect([boundMove(1, 2, -1), boundMove(2, 1, -1)]).toEqual(['bound-loosened', 'bound-tightened']);
});

test.each([
  [{}, true],
  [whole, false],
  [{ multipleOf: 3 }, false],
  [{ multipleOf: 0.5 }, true],
])('of the numbers of %j, some are no integers: %s', (schema, found) => {
  expect(hasFractions(viewing(schema))).toBe(found);
});
