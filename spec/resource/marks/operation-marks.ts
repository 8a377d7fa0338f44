import { isJson } from '../../content/media-type.ts';
import { isRecord, type OpenApiDocument } from '../../document/document.ts';
import { valueAt } from '../../json/json-pointer.ts';
import type { Operation } from '../../operation/operation.ts';
import type { Parameter } from '../../parameter/parameter.ts';
import { schemaTypes } from '../../schema/schema-type.ts';
import { pathOf } from '../field-path.ts';
import type { Filter, FilterOp, Patch } from '../resource.ts';
import { extensions } from './extension.ts';
import { wrongExtension } from './own-mark.ts';

/** The query parameters of a list that choose records by one of their fields. */
export function readFilters(document: OpenApiDocument, { parameters }: Operation): readonly Filter[] {
  return parameters.flatMap(({ in: place, name, pointer }) => {
    const written = valueAt(document, pointer);
    const field = isRecord(written) ? written[extensions.filterOf] : undefined;
    if (field === undefined) return [];
    if (typeof field !== 'string' || field === '' || place !== 'query') {
      throw wrongExtension(pointer, extensions.filterOf, field, 'the path of a field, on a query parameter');
    }
    const op = isRecord(written) ? written[extensions.filterOp] : undefined;
    if (op !== undefined && !isFilterOp(op)) {
      throw wrongExtension(pointer, extensions.filterOp, op, '"in", "gte", "lte" or "with"');
    }
    return [{ parameter: name, path: pathOf(field), ...(op !== undefined && { op }) }];
  });
}

function isFilterOp(op: unknown): op is FilterOp {
  return op === 'in' || op === 'gte' || op === 'lte' || op === 'with';
}

/** The query parameter of a list that names the fields by which it is put in order. */
export function readSort(document: OpenApiDocument, { parameters }: Operation): string | undefined {
  const [first, second] = parameters.filter(({ in: place, pointer }) => {
    const written = valueAt(document, pointer);
    const says = isRecord(written) ? written[extensions.sort] : undefined;
    if (says === undefined || says === false) return false;
    if (says === true && place === 'query') return true;
    throw wrongExtension(pointer, extensions.sort, says, 'true, on a query parameter');
  });
  if (second === undefined) return first?.name;
  throw wrongExtension(second.pointer, extensions.sort, true, 'to stand on one parameter of an operation');
}

/** How a PATCH changes a record, known by what it takes. */
export function readPatch(document: OpenApiDocument, operation: Operation): Patch | undefined {
  if (operation.method !== 'PATCH') return undefined;
  const written = valueAt(document, operation.pointer);
  const paths = isRecord(written) ? written[extensions.patchable] : undefined;
  const isList = Array.isArray(paths) && paths.every((path) => typeof path === 'string' && path.startsWith('/'));
  if (paths !== undefined && !isList) {
    throw wrongExtension(operation.pointer, extensions.patchable, paths, 'a list of paths such as "/name"');
  }
  return { operation, kind: patchKind(document, operation), paths: isList ? paths : undefined };
}

function patchKind(document: OpenApiDocument, { requestBody }: Operation): Patch['kind'] {
  for (const [type, { schema }] of requestBody?.content ?? []) {
    if (type === 'application/json-patch+json') return 'json-patch';
    if (type === 'application/merge-patch+json') return 'merge-patch';
    if (isJson(type) && schema !== undefined && schemaTypes(document, schema).types.has('array')) return 'json-patch';
  }
  return 'fields';
}

/** Whether the document says of an operation that it acts outside of the account: it runs a flow, sends an e-mail. */
export function actsOutside(document: OpenApiDocument, operation: Pick<Operation, 'pointer'>): boolean {
  const written = valueAt(document, operation.pointer);
  const says = isRecord(written) ? written[extensions.actsOutside] : undefined;
  if (says === undefined || says === false) return false;
  if (says !== true) throw wrongExtension(operation.pointer, extensions.actsOutside, says, 'true, on an operation');
  return true;
}

/** The parameters of a path that are keys: whoever writes chooses them, and nothing need be there. */
export function keysOf(document: OpenApiDocument, { parameters }: Pick<Operation, 'parameters'>): readonly Parameter[] {
  return parameters.filter(({ in: place, pointer }) => {
    const written = valueAt(document, pointer);
    const says = isRecord(written) ? written[extensions.key] : undefined;
    if (says === undefined || says === false) return false;
    if (says === true && place === 'path') return true;
    throw wrongExtension(pointer, extensions.key, says, 'true, on a path parameter');
  });
}

/** The fields that a record has to have before it is deleted, with their values; `undefined` where it may go at any time. */
export function deleteAfterOf(
  document: OpenApiDocument,
  { pointer }: Pick<Operation, 'pointer'>,
): Readonly<Record<string, unknown>> | undefined {
  const written = valueAt(document, pointer);
  const fields = isRecord(written) ? written[extensions.deleteAfter] : undefined;
  if (fields === undefined) return undefined;
  if (isRecord(fields) && Object.keys(fields).length > 0) return fields;
  throw wrongExtension(pointer, extensions.deleteAfter, fields, 'fields with their values, such as { archived: true }');
}
