import { childNode, type DocumentNode, isRecord, type OpenApiDocument } from '../document/document.ts';

/** The methods that an OpenAPI path item can have. */
export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** Whether a path of the document may have `query` and `additionalOperations`, which OpenAPI has since 3.2. */
export function hasNewMethods({ openapi }: Pick<OpenApiDocument, 'openapi'>): boolean {
  return String(openapi).startsWith('3.2');
}

/** An operation as it is written. */
export interface WrittenOperation {
  /** As HTTP has it: `GET`, or what `additionalOperations` calls it. */
  readonly method: string;
  readonly node: DocumentNode;
}

/**
 * The operations of a path: under its methods, and those that only OpenAPI 3.2 knows, `query` and `additionalOperations`.
 *
 * @param holders Where they may be written, what counts first in front.
 */
export function writtenOperations(document: OpenApiDocument, holders: readonly DocumentNode[]): WrittenOperation[] {
  const isNew = hasNewMethods(document);
  const find = (key: string): DocumentNode | undefined => {
    for (const holder of holders) {
      const node = childNode(document, holder, key);
      if (node !== undefined) return node;
    }
    return undefined;
  };
  const found = [...methods, ...(isNew ? ['query'] : [])].flatMap((key): WrittenOperation[] => {
    const node = find(key);
    return node === undefined ? [] : [{ method: key.toUpperCase(), node }];
  });
  const further = isNew ? find('additionalOperations') : undefined;
  for (const method of Object.keys(further?.value ?? {})) {
    const node = further && childNode(document, further, method);
    // A method that has a word of its own is written under that.
    const isFree = !method.startsWith('x-') && !found.some((one) => one.method === method);
    if (node !== undefined && isFree && isRecord(node.value)) found.push({ method, node });
  }
  return found;
}
