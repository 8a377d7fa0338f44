import { DocumentError, isOpenApiDocument, isRecord, type OpenApiDocument } from '../document.ts';
import type { LineOf } from '../line-map.ts';
import { factsOf, rememberFacts } from '../text-facts.ts';
import { upgradeDocument } from '../upgrade/upgrade-document.ts';
import { type DocumentVersion, isCurrent, isEarlier, versionOf } from '../upgrade/version.ts';
import { readNames } from './names.ts';
import { checkTree, rememberTree } from './tree-size.ts';

/** A document together with the lines on which its nodes stand. */
export interface DocumentText {
  readonly document: OpenApiDocument;
  readonly lineOf: LineOf;
}

/**
 * Takes a value as an OpenAPI document: 3.1 and 3.2 as they are, 3.0 and 2.0 written as 3.1. The places that are named
 * are those of the value as it is given.
 *
 * @throws {DocumentError} where it is of no such version, or cannot be walked.
 */
export function asOpenApi(value: unknown, lineOf: LineOf): DocumentText {
  const version = versionOf(value);
  if (version !== undefined && isEarlier(version)) {
    if (isRecord(value)) checkTree(value);
    const { document, writtenAt } = upgradeDocument(value, version);
    rememberTree(document);
    // Nothing becomes an identifier or an extension that was none before.
    const facts = isRecord(value) ? factsOf(value) : undefined;
    if (facts !== undefined) rememberFacts(document, facts);
    readNames(document);
    return { document, lineOf: linesThrough(lineOf, writtenAt) };
  }
  const document = version !== undefined && isCurrent(version) ? withText(value, version) : value;
  if (!isOpenApiDocument(document)) throw unknownVersion(value);
  readNames(document);
  return { document, lineOf };
}

function linesThrough(lineOf: LineOf, writtenAt: (pointer: string) => string): LineOf {
  const { fileOf } = lineOf;
  return Object.assign((pointer: string) => lineOf(writtenAt(pointer)), {
    // Of several files, what was read is no file itself.
    writtenAt: (pointer: string) => lineOf.writtenAt?.(writtenAt(pointer)) ?? writtenAt(pointer),
    ...(fileOf !== undefined && { fileOf: (pointer: string) => fileOf(writtenAt(pointer)) }),
  });
}

/** The same document where its version is a text already. */
function withText(value: unknown, { text }: DocumentVersion): unknown {
  return isRecord(value) && typeof value['openapi'] !== 'string' ? { ...value, openapi: text } : value;
}

function unknownVersion(value: unknown): DocumentError {
  const keyword = isRecord(value) && value['openapi'] === undefined && 'swagger' in value ? 'swagger' : 'openapi';
  const found = isRecord(value)
    ? `${keyword}: ${JSON.stringify(value[keyword])}`
    : value === null || value === undefined
      ? 'nothing'
      : typeof value;
  return new DocumentError(
    `Failed to read the document: expected OpenAPI 3.1, 3.2, 3.0 or Swagger 2.0, found ${found}. Give a document that starts with "openapi: 3.1.0".`,
    '#',
  );
}
