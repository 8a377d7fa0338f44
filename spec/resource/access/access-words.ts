import { isRecord, type OpenApiDocument } from '../../document/document.ts';
import { appendPointer, type JsonPointer, valueAt } from '../../json/json-pointer.ts';
import type { Operation } from '../../operation/operation.ts';
import { type Extension, extensions } from '../marks/extension.ts';
import { wrongExtension } from '../marks/own-mark.ts';
import type { Resource } from '../resource.ts';
import { type AccessLevel, accessLevels, isAccessLevel } from './access-levels.ts';

/** The resource to whose records access may be given one by one. */
export interface AccessRoot {
  readonly resource: Resource;
  /** The fields of its records that name records of other resources which belong to them. */
  readonly named: readonly { readonly field: string; readonly of: string }[];
}

/** The level that an operation asks for: what the document says of it, or else what its method does. */
export function accessLevelOf(
  document: OpenApiDocument,
  operation: Pick<Operation, 'method' | 'pointer'>,
): AccessLevel {
  return (
    writtenLevel(document, operation) ??
    (operation.method === 'GET' || operation.method === 'HEAD' ? 'monitor' : 'manage')
  );
}

/** The level that the document says of an operation; `undefined` where it says nothing. */
export function writtenLevel(
  document: OpenApiDocument,
  { pointer }: Pick<Operation, 'pointer'>,
): AccessLevel | undefined {
  const written = valueAt(document, pointer);
  const level = isRecord(written) ? written[extensions.accessLevel] : undefined;
  if (level === undefined || isAccessLevel(level)) return level;
  throw wrongExtension(pointer, extensions.accessLevel, level, accessLevels.map((one) => `"${one}"`).join(', '));
}

/** The resource to whose records access may be given; `undefined` where the document names none. */
export function readAccessRoot(document: OpenApiDocument, resources: readonly Resource[]): AccessRoot | undefined {
  const marked = markedPath(document, resources, extensions.grantsAccess);
  if (marked === undefined) return undefined;
  const { resource, pointer, says } = marked;
  const named = Object.entries(isRecord(says) ? says : {});
  const isKnown = named.every(([, of]) => resources.some(({ name }) => name === of));
  if ((says !== true && !isRecord(says)) || !isKnown) {
    const expected = 'true, or the resources of fields of its records, such as { memberIds: people }';
    throw wrongExtension(pointer, extensions.grantsAccess, says, expected);
  }
  return { resource, named: named.map(([field, of]) => ({ field, of: String(of) })) };
}

/** The resource whose records are environments; `undefined` where the document names none. */
export function readEnvironments(document: OpenApiDocument, resources: readonly Resource[]): Resource | undefined {
  const marked = markedPath(document, resources, extensions.environments);
  if (marked === undefined || marked.says === true) return marked?.resource;
  throw wrongExtension(marked.pointer, extensions.environments, marked.says, 'true');
}

interface MarkedPath {
  readonly resource: Resource;
  readonly pointer: JsonPointer;
  readonly says: unknown;
}

/** The collection on whose path a word stands; there is one at most. */
function markedPath(
  document: OpenApiDocument,
  resources: readonly Resource[],
  word: Extension,
): MarkedPath | undefined {
  const [first, second] = resources.flatMap((resource): MarkedPath[] => {
    const pointer = appendPointer('#/paths', resource.collection);
    const item = valueAt(document, pointer);
    const says = isRecord(item) ? item[word] : undefined;
    return says === undefined || says === false ? [] : [{ resource, pointer, says }];
  });
  if (second === undefined) return first;
  throw wrongExtension(second.pointer, word, second.says, `to stand on one path; it stands on ${first?.pointer}, too`);
}
