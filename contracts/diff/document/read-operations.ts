import type { DocumentNode } from '../../../spec/document/document.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { hasNewMethods, methods } from '../../../spec/operation/written-operations.ts';
import type { OperationView } from './operation-view.ts';
import { readSecurity, readServers } from './read-access.ts';
import { readBody, readParameters, readResponses } from './read-content.ts';
import type { DocumentReader } from './reader.ts';

/** Reads every operation of a document: of its paths, and of its webhooks. */
export function readOperations(reader: DocumentReader): readonly OperationView[] {
  const root = reader.node('#');
  if (root === undefined) return [];
  const paths = reader.children(root, 'paths').filter(([path]) => path.startsWith('/'));
  return [
    ...paths.flatMap(([path, item]) =>
      readItem(reader, item, { path, isCalledBack: false, name: (method) => `${method} ${path}` }),
    ),
    ...reader.children(root, 'webhooks').flatMap(([path, item]) =>
      readItem(reader, item, {
        path,
        isCalledBack: true,
        name: (method) => `the webhook ${path} (${method.toLowerCase()})`,
      }),
    ),
  ];
}

interface ItemPlace extends Pick<OperationView, 'path' | 'isCalledBack'> {
  /** The callbacks that led here: one may lead back to itself. */
  readonly trail?: readonly JsonPointer[];
  readonly name: (method: string) => string;
}

function readItem(reader: DocumentReader, item: DocumentNode, place: ItemPlace): OperationView[] {
  const isNew = hasNewMethods(reader.document);
  const found = [...methods, ...(isNew ? ['query'] : [])].flatMap((method) => {
    const node = reader.child(item, method);
    return node === undefined ? [] : [readOperation(reader, item, node, method.toUpperCase(), place)];
  });
  const further = isNew ? reader.children(item, 'additionalOperations') : [];
  const others = further.filter(([method]) => !method.startsWith('x-') && !found.some((one) => one.method === method));
  return [...found, ...others.map(([method, node]) => readOperation(reader, item, node, method, place))];
}

function readOperation(
  reader: DocumentReader,
  item: DocumentNode,
  node: DocumentNode,
  method: string,
  { path, isCalledBack, name, trail = [] }: ItemPlace,
): OperationView {
  const id = node.value['operationId'];
  const root = { pointer: '#', value: { ...reader.document } };
  return {
    id: typeof id === 'string' ? id : `${method.toLowerCase()} ${path}`,
    isNamed: typeof id === 'string',
    name: name(method),
    ...{ method, path, isCalledBack, node, item },
    parameters: readParameters(reader, [item, node]),
    body: readBody(reader, node),
    responses: readResponses(reader, node),
    servers: readServers(reader, [node, item, root]),
    security: readSecurity(reader, node),
    callbacks: readCallbacks(reader, node, name(method), trail),
  };
}

function readCallbacks(
  reader: DocumentReader,
  operation: DocumentNode,
  caller: string,
  trail: readonly JsonPointer[],
): OperationView[] {
  const callbacks = reader.children(operation, 'callbacks').filter(([, { pointer }]) => !trail.includes(pointer));
  return callbacks.flatMap(([name, callback]) =>
    Object.keys(callback.value).flatMap((expression) => {
      const item = expression.startsWith('x-') ? undefined : reader.child(callback, expression);
      if (item === undefined) return [];
      const path = `${name} ${expression}`;
      return readItem(reader, item, {
        path,
        isCalledBack: true,
        trail: [...trail, callback.pointer],
        name: () => `the callback ${name} of ${caller}`,
      });
    }),
  );
}
