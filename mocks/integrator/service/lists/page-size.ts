import type { Contract } from '../../../../contracts/contract/contract.ts';
import { jsonSchemaOf, type Operation } from '../../../../spec/operation/operation.ts';
import { schemaAt } from '../../../../spec/schema/schema.ts';

/** The page size where neither a request nor the document tells one. */
const usualSize = 1000;

/** Tells how many records a list shows that nobody has asked for fewer: as many as the document lets it. */
export function createPageSize({ document }: Pick<Contract, 'document'>): (list: Operation) => number {
  const known = new Map<Operation, number>();
  return (list) => {
    let size = known.get(list);
    if (size === undefined) {
      const documented = list.responses.get('200');
      const schema = documented && jsonSchemaOf(documented);
      const max = schema === undefined ? undefined : schemaAt(document, schema).keywords['maxItems'];
      size = typeof max === 'number' ? max : usualSize;
      known.set(list, size);
    }
    return size;
  };
}
