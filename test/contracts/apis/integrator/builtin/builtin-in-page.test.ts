import { expect, test } from 'vitest';
import { integratorContractInPage } from '../../../../../contracts/apis/integrator/builtin/builtin-in-page.ts';
import { integratorContract } from '../../../../../contracts/index.ts';
import { generateIntegration } from '../../../../../fixtures/resources/integrations/generate.ts';
import { seeds } from '../../../../../fixtures/seeds.ts';
import { nodesOf, placeOf } from '../../../../../spec/document/line-map.ts';
import { pointerSegments, valueAt } from '../../../../../spec/json/json-pointer.ts';
import { schemaPointers } from '../../../../../spec/operation/schema-pointers.ts';
import { rowsOf } from '../../../../soak/soaking.ts';

const whole = integratorContract();
const page = integratorContractInPage();
await page.loadAll();
const inPage = page.contract;
const kept = new Set(nodesOf(inPage.document));

test('a page has of the document all but its prose', () => {
  const missing = [...nodesOf(whole.document)].filter((pointer) => !kept.has(pointer));
  expect(missing.length).toBeGreaterThan(100);
  expect(new Set(missing.map((pointer) => pointerSegments(pointer.slice(1)).at(-1)))).toEqual(
    new Set(['description', 'summary', 'x-source']),
  );
  expect(missing.filter((pointer) => typeof valueAt(whole.document, pointer) !== 'string')).toEqual([]);
});

test('what a page has of the document is as it is written, and on the same lines', () => {
  // There are thousands: they are compared in one piece.
  const seen = ({ document, lineOf }: typeof whole) =>
    [...kept].map((pointer) => {
      const value = valueAt(document, pointer);
      return { pointer, place: placeOf(lineOf, pointer), ...(typeof value !== 'object' && { value }) };
    });
  expect(seen(inPage)).toEqual(seen(whole));
});

test('fields and examples of the API that are named like prose stay', () => {
  const schema = '#/components/schemas/Integration/properties/description';
  expect(valueAt(inPage.document, schema)).toEqual({ type: 'string' });
  expect(inPage.checkValue('#/components/schemas/Integration', { description: 1 })).toEqual(
    whole.checkValue('#/components/schemas/Integration', { description: 1 }),
  );
  const example = '#/components/examples/BigCommerceNetSuite/value';
  expect(valueAt(inPage.document, example)).toEqual(valueAt(whole.document, example));
});

test.each(rowsOf(schemaPointers(whole.operations), 4))('a page judges by %s as any other place does', (pointer) => {
  const values = [...seeds.default.integrations, generateIntegration(4), { name: 1, mode: 'x' }, {}, [], '', 0, null];
  for (const value of values) {
    for (const direction of [undefined, 'request', 'response'] as const) {
      expect(inPage.checkValue(pointer, value, direction)).toEqual(whole.checkValue(pointer, value, direction));
    }
  }
});
