import { nodeAt, type OpenApiDocument } from '../../spec/document/document.ts';
import type { Operation } from '../../spec/operation/operation.ts';
import { code } from './markdown.ts';

/** The row of an operation: what it does, where it is known from, and the responses with where each is known from. */
export function operationRow(document: OpenApiDocument, operation: Operation): string[] {
  const said = (pointer: string, name: string): string => String(nodeAt(document, pointer).value[name] ?? '');
  const responses = [...operation.responses.values()].map(({ key, pointer }) => `${key} ${said(pointer, 'x-source')}`);
  return [
    code(`${operation.method} ${operation.path}`),
    said(operation.pointer, 'summary'),
    said(operation.pointer, 'x-source'),
    responses.join(', '),
  ];
}
