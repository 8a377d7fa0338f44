import { type AnyDocument, DocumentError } from '../../spec/document/document.ts';
import { readTree } from '../../spec/document/reading/read-document.ts';
import { versionOf } from '../../spec/document/upgrade/version.ts';
import { createContract } from '../contract/create-contract.ts';
import type { RecordedExchange } from '../traffic/read/recorded-exchange.ts';
import type { LessonBasis } from './basis/lesson-basis.ts';
import { plainUsual } from './basis/plain-usual.ts';
import { learnErrors } from './errors/learn-errors.ts';
import { byCollection } from './evidence/by-collection.ts';
import { readEvidence } from './evidence/observed.ts';
import { learnLists } from './lists/learn-lists.ts';
import { ComponentNames } from './overlay/component-names.ts';
import type { Learned } from './overlay/learned.ts';
import { OverlayWriter } from './overlay/overlay-writer.ts';
import { recordFields } from './records/record-fields.ts';
import { writeRecords } from './records/record-home.ts';
import { seenRecords } from './records/seen-record.ts';
import { learnCredentials } from './requests/learn-credentials.ts';
import { learnRequests } from './requests/learn-requests.ts';
import { learnOthers } from './responses/learn-others.ts';
import { learnSuccesses } from './responses/learn-successes.ts';
import { learnDistinct } from './writes/learn-distinct.ts';
import { learnPaths } from './writes/learn-paths.ts';
import { learnWrites } from './writes/learn-writes.ts';

/** How traffic is learned from. */
export interface LearnOptions {
  /** Further places where the service responds, such as that of a gateway. Default: those of the document. */
  readonly baseUrls?: readonly string[];
}

/**
 * Learns from recorded traffic what a service does that its document does not say, and writes it as an OpenAPI Overlay.
 *
 * Secrets are hidden before anything is learned, and no record stands in the overlay.
 *
 * It may change with a minor version: docs/stability.md.
 *
 * @experimental
 * @param document The document: an object, or its text in YAML or JSON, of version 3.0 or later.
 * @throws {DocumentError} where the document cannot be read.
 * @example
 * const { overlay, lines } = learnFrom(petShop, readHar(text));
 * const mock = createMock(applyOverlay(petShop, overlay));
 */
export function learnFrom(
  document: AnyDocument | string,
  exchanges: readonly RecordedExchange[],
  options: LearnOptions = {},
): Learned {
  const contract = createContract(document, { tolerant: true });
  const { observed, passedOver } = readEvidence(contract, exchanges, options.baseUrls ?? []);
  const writer = new OverlayWriter(contract.document);
  const version = versionOf(typeof document === 'string' ? readTree(document).value : document);
  if (version?.keyword === 'swagger')
    throw new DocumentError(
      'Failed to learn: the document is one of Swagger 2.0, and what is learned is written as OpenAPI 3 has it. Convert the document to OpenAPI 3 first.',
      '#',
    );
  const basis: LessonBasis = {
    contract,
    reading: readingOf(contract),
    writer,
    names: new ComponentNames(contract.document),
    style: version?.text.startsWith('3.0') === true ? 'nullable' : 'type',
  };
  for (const [collection, own] of byCollection(observed)) {
    const seen = seenRecords(collection, own[0]?.part?.resource ?? 'record', own);
    learnRequests(basis, seen);
    const fields = recordFields(seen, basis.style);
    const home = fields.length === 0 ? undefined : writeRecords(basis, seen, fields);
    learnPaths(basis, seen);
    learnWrites(basis, seen);
    learnLists(basis, seen);
    if (home !== undefined) learnDistinct(basis, seen, home);
    learnSuccesses(basis, seen, home);
  }
  learnOthers(basis, observed);
  learnCredentials(basis, observed);
  learnErrors(basis, observed);
  const { title } = contract.document.info;
  const info = { title: `What traffic says of ${title}`, version: '1' };
  return {
    overlay: { overlay: '1.0.0', info, actions: writer.actions },
    lines: writer.lines,
    used: observed.length,
    passedOver,
  };
}

function readingOf(contract: ReturnType<typeof createContract>): LessonBasis['reading'] {
  const reading = contract.readRecords?.(plainUsual);
  if (reading === undefined) throw new TypeError('Failed to learn: the contract reads no records.');
  return reading;
}
