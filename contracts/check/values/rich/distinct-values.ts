import { isRecord } from '../../../../spec/document/document.ts';
import type { JsonPointer } from '../../../../spec/json/json-pointer.ts';
import { valueAt } from '../../../../spec/json/json-pointer.ts';
import { schemaAt } from '../../../../spec/schema/schema.ts';
import type { Contract } from '../../../contract/contract.ts';
import { remembered } from '../../../contract/remembered.ts';
import { sampleOf } from '../../../sample/sample-of.ts';
import { richValueOf } from './rich-values.ts';

/** Plain values of all types, tried one after the other. */
const plain: readonly unknown[] = ['testkit-one', 'testkit-two', true, false, 1, 2];

const found = remembered<readonly unknown[]>();

/** Two different values that a schema lets through, fewer where there are none; plain ones, as far as they fit. */
export function distinctValues(contract: Contract, schema: JsonPointer): readonly unknown[] {
  return found(contract, schema, () => findValues(contract, schema));
}

function findValues(contract: Contract, schema: JsonPointer): readonly unknown[] {
  if (!isRecord(valueAt(contract.document, schema))) return plain.slice(0, 2);
  const node = schemaAt(contract.document, schema);
  const choices = node.keywords['enum'];
  const sample = sampleOf(contract, schema, { direction: 'request' });
  const tries = [
    ...(Array.isArray(choices) ? choices : plain),
    ...(sample.ok ? [sample.value] : []),
    ...[0, 1].map((place) => richValueOf(contract.document, node, 'full', place)),
  ];
  const fitting = new Map<string, unknown>();
  for (const value of tries) {
    if (value !== null && value !== undefined && contract.checkValue(schema, value, 'request').length === 0)
      fitting.set(JSON.stringify(value), value);
    if (fitting.size === 2) break;
  }
  return [...fitting.values()];
}
