import type { Contract } from '../../../../contracts/contract/contract.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';

/** Tells which fields of its records a list shows, whatever a request chooses: those that the document demands there. */
export type AlwaysShown = (list: Operation) => readonly string[];

/** Reads it once for each list. */
export function createAlwaysShown({ shapeAt }: Pick<Contract, 'shapeAt'>): AlwaysShown {
  const known = new Map<Operation, readonly string[]>();
  return (list) => {
    let names = known.get(list);
    if (names === undefined) {
      const [content] = list.responses.get('200')?.content.values() ?? [];
      const fields = content?.schema === undefined ? undefined : shapeAt(content.schema).items()?.fields;
      names = [...(fields ?? [])].filter(([, { required }]) => required).map(([name]) => name);
      known.set(list, names);
    }
    return names;
  };
}
