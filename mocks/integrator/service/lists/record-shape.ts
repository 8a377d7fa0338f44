import type { Contract } from '../../../../contracts/contract/contract.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import { anything, type Shape } from '../../../../spec/schema/shape.ts';

/** The shape of the records of a list: a list shows what the document demands there, whatever a request chooses. */
export type RecordShape = (list: Operation) => Shape;

/** Looks it up. */
export function createRecordShape({ shapeAt }: Pick<Contract, 'shapeAt'>): RecordShape {
  return (list) => {
    const [content] = list.responses.get('200')?.content.values() ?? [];
    return (content?.schema === undefined ? undefined : shapeAt(content.schema).items()) ?? anything;
  };
}
