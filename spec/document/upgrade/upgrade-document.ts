import { upgradeFromTwoToThree } from '@scalar/openapi-upgrader/2.0-to-3.0';
import { upgradeFromThreeToThreeOne } from '@scalar/openapi-upgrader/3.0-to-3.1';
import { DocumentError, isOpenApiDocument, isRecord, type OpenApiDocument } from '../document.ts';
import { fillFields } from './empty-fields.ts';
import { keepExamples } from './kept-examples.ts';
import { traced, withOrigins } from './origins.ts';
import { placeReferredParameters } from './referred-parameters.ts';
import { placeSharedBodies } from './shared-bodies.ts';
import type { DocumentVersion } from './version.ts';

/** A document of an earlier version, written as 3.1. */
export interface UpgradedDocument {
  readonly document: OpenApiDocument;
  /** The pointer in the author's document that something was made of. */
  readonly writtenAt: (pointer: string) => string;
}

/** What a document was before it was upgraded. */
const former = new WeakMap<object, DocumentVersion>();

/** The version that a document was written in, where that is another one than it is read in. */
export function formerVersion(document: object): DocumentVersion | undefined {
  return former.get(document);
}

/**
 * Writes a document of an earlier version as 3.1, and leaves the one that is given as it is.
 *
 * @throws {DocumentError} where it is built so that it cannot be.
 */
export function upgradeDocument(written: unknown, version: DocumentVersion): UpgradedDocument {
  const { value, writtenAt } = traced(upgraded(written, version), written);
  if (!isOpenApiDocument(value)) throw unfit(version, 'what came out is no OpenAPI 3.1');
  former.set(value, version);
  return { document: value, writtenAt };
}

function upgraded(written: unknown, version: DocumentVersion): unknown {
  const copy = withOrigins(written);
  if (!isRecord(copy)) throw unfit(version, 'it is no object');
  // YAML reads a version without quotes as a number.
  copy[version.keyword] = version.text;
  try {
    placeReferredParameters(copy);
    keepExamples(copy);
    if (version.keyword === 'openapi') return upgradeFromThreeToThreeOne(copy);
    fillFields(copy);
    placeSharedBodies(copy);
    return upgradeFromThreeToThreeOne(upgradeFromTwoToThree(copy));
  } catch (error) {
    throw unfit(version, error instanceof Error ? error.message : String(error));
  }
}

function unfit({ keyword, text }: DocumentVersion, why: string): DocumentError {
  const sentence = why.slice(0, 300).replace(/[.\s]{1,9}$/, '');
  return new DocumentError(
    `Failed to read the document of ${keyword === 'swagger' ? 'Swagger' : 'OpenAPI'} ${text} as OpenAPI 3.1: ${sentence}. Mend the document.`,
    '#',
  );
}
