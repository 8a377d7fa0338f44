import type { OpenApiDocument } from '../../spec/document/document.ts';
import { readDocument } from '../../spec/document/reading/read-document.ts';
import { type Operation, readOperations } from '../../spec/operation/operation.ts';
import { createRouter, type Router } from '../../spec/routing/router.ts';

/** A document that holds just these parts. */
export function documentOf(parts: Readonly<Record<string, unknown>>): OpenApiDocument {
  const head = { openapi: '3.1.0', info: { title: 'A small document', version: '1' } };
  return readDocument(JSON.stringify({ ...head, ...parts })).document;
}

/** A router over paths with a GET each, whose `operationId` is the path. */
export function routerOf(paths: readonly string[], parts: Readonly<Record<string, unknown>> = {}): Router {
  const items = paths.map((path) => [path, { get: { operationId: path, responses: {} } }]);
  const document = documentOf({ paths: Object.fromEntries(items), ...parts });
  return createRouter(document, readOperations(document));
}

/** The only operation of a document whose one path has this one GET. */
export function operationOf(
  operation: Readonly<Record<string, unknown>>,
  parts: Readonly<Record<string, unknown>> = {},
): Operation {
  const document = documentOf({ ...parts, paths: { '/things': { get: { responses: {}, ...operation } } } });
  const [only] = readOperations(document);
  if (only === undefined) throw new Error('Failed to make the operation.');
  return only;
}
