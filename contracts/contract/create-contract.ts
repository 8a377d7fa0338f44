import { type AnyDocument, DocumentError, type OpenApiDocument, withLine } from '../../spec/document/document.ts';
import { type LineOf, placedPointer } from '../../spec/document/line-map.ts';
import { type OverlayFinding, overlaidOf } from '../../spec/document/overlay/overlaid.ts';
import { asOpenApi } from '../../spec/document/reading/as-open-api.ts';
import { readDocument } from '../../spec/document/reading/read-document.ts';
import { appendPointer } from '../../spec/json/json-pointer.ts';
import { type Operation, readOperations } from '../../spec/operation/operation.ts';
import { schemaPointers } from '../../spec/operation/schema-pointers.ts';
import { hasExtensions } from '../../spec/resource/marks/extension.ts';
import { readResources } from '../../spec/resource/reading/read-resources.ts';
import { readAnyBody } from '../bodies/read-body.ts';
import { judges } from '../judge/judges.ts';
import { checkOptions, usual } from '../options/check-options.ts';
import { readRecords } from '../reading/read-records.ts';
import { sampleOf } from '../sample/sample-of.ts';
import { checkSchemas, placedFault, type SchemaReport } from '../schema/check/check-schemas.ts';
import type { DocumentNote, SchemaFault } from '../schema/check/document-note.ts';
import { asMeant } from '../schema/check/mending/as-meant.ts';
import { type MendedOperations, mendOperations } from '../schema/check/mending/mend-operations.ts';
import { mendSchemas } from '../schema/check/mending/mend-schemas.ts';
import { mendWords } from '../schema/check/mending/mend-words.ts';
import { looseChecks } from '../schema/compile/loose-checks.ts';
import { compileSchemas } from '../schema/compile/schema-compiler.ts';
import { assembleContract, type Contract } from './contract.ts';
import type { Maker } from './maker.ts';
import { outgoingNotes } from './notes/outgoing-notes.ts';
import { sharedPlaces } from './notes/shared-places.ts';
import { upgradeNotes } from './notes/upgrade-notes.ts';
import { wordedTypes } from './notes/worded-types.ts';

/** What makes values for a contract that has a compiler. */
export const maker: Maker = { sample: sampleOf, readRecords };

/** How a contract is made from a document. */
export interface ContractOptions {
  /** Tells the line of a pointer in the document's text; a text given instead of an object brings its own. */
  readonly lineOf?: LineOf;
  /**
   * Whether what cannot be read of a schema is passed over, and stands in `notes`; else it is an error. @default false
   */
  readonly tolerant?: boolean;
}

/** Makes a contract from a document: see contracts/late/functions.ts. */
export function createContract(document: AnyDocument | string, options: ContractOptions = {}): Contract {
  checkOptions('the contract', options, { lineOf: usual.function, tolerant: usual.boolean });
  const { lineOf, tolerant = false } = options;
  const overlaid = overlaidOf(document);
  const read =
    typeof document === 'string'
      ? readDocument(document)
      : asOpenApi(document, lineOf ?? overlaid?.lineOf ?? (() => undefined));
  const lines = (typeof document === 'string' ? lineOf : undefined) ?? read.lineOf;
  return contractOf(read.document, lines, tolerant, overlaid?.findings ?? []);
}

function contractOf(
  given: OpenApiDocument,
  lineOf: LineOf,
  tolerant: boolean,
  findings: readonly OverlayFinding[],
): Contract {
  try {
    const { document: readable, operations, report, faults, misread } = readSchemas(given, lineOf, tolerant);
    const { document, faults: words } = tolerant ? mendWords(readable, operations) : { document: readable, faults: [] };
    const checkOf = compileSchemas(document, report, lineOf);
    const notes = (): readonly DocumentNote[] => [
      ...findings,
      ...upgradeNotes(given, lineOf),
      ...[...faults, ...words].map((fault) => passedOver(fault, lineOf)),
      ...[...report.found, ...misread].map((fault) => placedFault(fault, lineOf)),
      ...sharedPlaces(operations, lineOf),
      ...wordedTypes(operations, lineOf),
      ...outgoingNotes(document, operations, lineOf),
    ];
    const isMarked = hasExtensions(document);
    const contract = assembleContract(document, checkOf, lineOf, {
      operations,
      notes,
      maker,
      loose: looseChecks(document, report, lineOf, checkOf),
      judges: () => judges,
      readBody: readAnyBody,
      readResources,
      isMarked,
    });
    // What the extensions say is looked through now; a document without them is read when its records are asked for.
    if (isMarked) void contract.resources;
    return contract;
  } catch (error) {
    throw error instanceof DocumentError ? withLine(error, lineOf) : error;
  }
}

/** A contract that passes over what it cannot read of a schema, or the one that is given. */
export function tolerantContract(document: AnyDocument | string | Contract): Contract {
  const isContract = typeof document === 'object' && 'checkRequest' in document;
  return isContract ? document : createContract(document, { tolerant: true });
}

/** A document whose schemas can be read, and what had to be taken out of it. */
interface ReadSchemas {
  readonly document: OpenApiDocument;
  readonly operations: readonly Operation[];
  readonly report: SchemaReport;
  readonly faults: readonly SchemaFault[];
  /** What is read otherwise than it is written. */
  readonly misread: readonly SchemaFault[];
}

function readSchemas(given: OpenApiDocument, lineOf: LineOf, tolerant: boolean): ReadSchemas {
  const { document: readable, operations, faults: mistakes } = tolerant ? mendOperations(given) : plain(given);
  const needed = schemaPointers(operations);
  try {
    const report = checkSchemas(readable, needed, lineOf);
    const read = { document: readable, operations, report, faults: mistakes };
    return tolerant ? asAuthorsMean(read) : { ...read, misread: [] };
  } catch (error) {
    // Most documents have no faults, and need not be looked through for them twice.
    if (!tolerant || !(error instanceof DocumentError)) throw error;
  }
  const { document, faults } = mendSchemas(readable, needed);
  const mended = readOperations(document);
  const report = checkSchemas(document, schemaPointers(mended), lineOf);
  return asAuthorsMean({ document, operations: mended, report, faults: [...mistakes, ...faults] });
}

/** The same document, where nothing in it lets no value through by a mistake of which is plain what was meant. */
function asAuthorsMean(read: Omit<ReadSchemas, 'misread'>): ReadSchemas {
  const { meant } = read.report;
  if (meant.size === 0) return { ...read, misread: [] };
  const document = asMeant(read.document, meant);
  const misread = [...meant].map(([pointer, { keyword, message }]) => {
    return { pointer: appendPointer(pointer, keyword), keyword, message };
  });
  return { ...read, document, operations: readOperations(document), misread };
}

function plain(document: OpenApiDocument): MendedOperations {
  return { document, operations: readOperations(document), faults: [] };
}

function passedOver({ pointer, keyword, message }: SchemaFault, lineOf: LineOf): DocumentNote {
  return { ...placedPointer(lineOf, pointer), keyword, message: `${message} It is passed over.` };
}
