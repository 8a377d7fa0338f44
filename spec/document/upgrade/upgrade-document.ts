import { upgradeFromTwoToThree } from '@scalar/openapi-upgrader/2.0-to-3.0';
import { upgradeFromThreeToThreeOne } from '@scalar/openapi-upgrader/3.0-to-3.1';
import { DocumentError, isOpenApiDocument, isRecord, type OpenApiDocument } from '../document.ts';
import { furtherFiles } from '../further-files.ts';
import { formerPlace } from './former-places.ts';
import { type Traced, traced, withOrigins } from './origins.ts';
import { fillFields } from './prepared/empty-fields.ts';
import { hasBothExamples, keepExamples } from './prepared/kept-examples.ts';
import { hasReferredParameters, placeReferredParameters } from './prepared/referred-parameters.ts';
import { placeSharedBodies } from './prepared/shared-bodies.ts';
import { withSchemaFiles } from './schema-files.ts';
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
  if (!isRecord(written)) throw unfit(version, 'it is no object');
  const { value, writtenAt } = upgraded(written, version);
  if (!isOpenApiDocument(value)) throw unfit(version, 'what came out is no OpenAPI 3.1');
  former.set(value, version);
  return { document: value, writtenAt };
}

function upgraded(written: Readonly<Record<string, unknown>>, version: DocumentVersion): Traced {
  try {
    const isPlain = version.keyword === 'openapi' && written[furtherFiles] === undefined && !isUnplain(written);
    return isPlain ? plainlyUpgraded(written, version) : traced(changed(withOrigins(written), version), written);
  } catch (error) {
    throw unfit(version, error instanceof Error ? error.message : String(error));
  }
}

/** Whether something has to be put elsewhere before the upgrader sees it. */
function isUnplain(written: Readonly<Record<string, unknown>>): boolean {
  return hasReferredParameters(written) || hasBothExamples(written);
}

/** The upgrader copies what it goes through. From 3.0 so little moves that nothing need know where it was. */
function plainlyUpgraded(written: Readonly<Record<string, unknown>>, { text }: DocumentVersion): Traced {
  // It writes the version into what it is given.
  const value: unknown = upgradeFromThreeToThreeOne({ ...written, openapi: text });
  return { value, writtenAt: (pointer) => formerPlace(value, written, pointer) };
}

/** Changes a copy, in which each object knows where it was written. */
function changed(copy: unknown, version: DocumentVersion): unknown {
  if (!isRecord(copy)) return undefined;
  // YAML reads a version without quotes as a number.
  copy[version.keyword] = version.text;
  placeReferredParameters(copy);
  keepExamples(copy);
  return withSchemaFiles(copy, version, (one) => asThreeOne(one, version));
}

function asThreeOne(copy: Record<string, unknown>, { keyword }: DocumentVersion): unknown {
  if (keyword === 'openapi') return upgradeFromThreeToThreeOne(copy);
  fillFields(copy);
  placeSharedBodies(copy);
  return upgradeFromThreeToThreeOne(upgradeFromTwoToThree(copy));
}

function unfit({ keyword, text }: DocumentVersion, why: string): DocumentError {
  const sentence = why.slice(0, 300).replace(/[.\s]{1,9}$/, '');
  return new DocumentError(
    `Failed to read the document of ${keyword === 'swagger' ? 'Swagger' : 'OpenAPI'} ${text} as OpenAPI 3.1: ${sentence}. Mend the document.`,
    '#',
  );
}
