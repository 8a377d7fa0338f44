import { isRecord, nodeAt } from '../../../../spec/document/document.ts';
import { appendPointer, type JsonPointer, valueAt } from '../../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import type { Contract } from '../../../contract/contract.ts';

/** A link that the document puts beside a response: which operation can be asked next, and with what. */
export interface Link {
  readonly name: string;
  readonly pointer: JsonPointer;
  /** The key of the response that it stands beside: `201`. */
  readonly status: string;
  readonly target: Operation;
  /** By the names of the target's parameters: an expression, `$response.body#/id`, or a value. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The links beside the successes of an operation, as far as they lead to operations of the document. */
export function linksOf({ document, operations }: Contract, { responses }: Operation): readonly Link[] {
  return [...responses].flatMap(([status, { pointer: response }]): Link[] => {
    const at = appendPointer(response, 'links');
    const links = status.startsWith('2') ? valueAt(document, at) : undefined;
    return Object.keys(isRecord(links) ? links : {}).flatMap((name): Link[] => {
      const { value, pointer } = nodeAt(document, appendPointer(at, name));
      const target = operations.find((one) => isTarget(one, value['operationId'], value['operationRef']));
      const parameters = value['parameters'] ?? {};
      return target === undefined || !isRecord(parameters) ? [] : [{ name, pointer, status, target, parameters }];
    });
  });
}

function isTarget(operation: Operation, id: unknown, reference: unknown): boolean {
  return id === undefined ? operation.pointer === reference : operation.id === id;
}
