import { isJson } from '../../../spec/content/media-type.ts';
import type { Content, Operation } from '../../../spec/operation/operation.ts';
import type { Contract } from '../../contract/contract.ts';
import type { CountedItem, CoverageKind } from './coverage-item.ts';
import { type FieldTree, growTree } from './field-tree.ts';

/** Everything that can be exercised in one operation. */
export interface OperationPlan {
  readonly operation: Operation;
  readonly called: CountedItem;
  /** By the key of the document: `200`, `4XX`, `default`. */
  readonly statuses: ReadonlyMap<string, CountedItem>;
  /** By place and name: `query limit`. */
  readonly parameters: ReadonlyMap<string, CountedItem>;
  readonly requestFields: readonly CountedItem[];
  readonly responseFields: readonly CountedItem[];
  readonly requestTree: FieldTree | undefined;
  /** By the key of the response. Responses with the same schema, as errors often are, share one tree. */
  readonly responseTrees: ReadonlyMap<string, FieldTree>;
}

/** Lists everything that can be exercised in a contract, by operation. */
export function planCoverage(contract: Contract): ReadonlyMap<string, OperationPlan> {
  return new Map(contract.operations.map((operation) => [operation.id, planOperation(contract, operation)]));
}

function planOperation(contract: Contract, operation: Operation): OperationPlan {
  const item = (kind: CoverageKind, name: string): CountedItem => ({
    kind,
    key: `${operation.id} ${kind} ${name}`,
    name,
    count: 0,
  });
  const requestFields: CountedItem[] = [];
  const responseFields: CountedItem[] = [];
  const requestSchema = jsonSchema(operation.requestBody?.content);
  const requestTree =
    requestSchema === undefined
      ? undefined
      : growTree(contract.shapeAt(requestSchema), {
          item: (pointer) => kept(requestFields, item('request-field', pointer)),
          // What the client may not set is not there to be sent.
          wanted: ({ readOnly }) => !readOnly,
        });

  const statusesOf = new Map<string, string[]>();
  for (const { key, content } of operation.responses.values()) {
    const schema = jsonSchema(content);
    if (schema !== undefined) statusesOf.set(schema, [...(statusesOf.get(schema) ?? []), key]);
  }
  const responseTrees = new Map<string, FieldTree>();
  for (const [schema, keys] of statusesOf) {
    const tree = growTree(contract.shapeAt(schema), {
      item: (pointer) => kept(responseFields, item('response-field', `${keys.join(' ')} ${pointer}`)),
      wanted: () => true,
    });
    for (const key of keys) responseTrees.set(key, tree);
  }
  return {
    operation,
    called: item('operation', operation.id),
    statuses: new Map([...operation.responses.keys()].map((key) => [key, item('status', key)])),
    parameters: new Map(
      operation.parameters.map((parameter) => {
        const name = `${parameter.in} ${parameter.name}`;
        return [name, item('parameter', name)];
      }),
    ),
    requestFields,
    responseFields,
    requestTree,
    responseTrees,
  };
}

function jsonSchema(content: ReadonlyMap<string, Content> | undefined): string | undefined {
  return [...(content ?? [])].find(([essence]) => isJson(essence))?.[1].schema;
}

function kept(list: CountedItem[], item: CountedItem): CountedItem {
  list.push(item);
  return item;
}
