import { type AnyDocument, DocumentError, type OpenApiDocument, withLine } from '../../spec/document/document.ts';
import type { LineOf } from '../../spec/document/line-map.ts';
import { asOpenApi } from '../../spec/document/reading/as-open-api.ts';
import { readDocument } from '../../spec/document/reading/read-document.ts';
import { readOperations } from '../../spec/operation/operation.ts';
import { schemaPointers } from '../../spec/operation/schema-pointers.ts';
import { hasExtensions } from '../../spec/resource/marks/extension.ts';
import { readResources } from '../../spec/resource/reading/read-resources.ts';
import { readAnyBody } from '../bodies/read-body.ts';
import { judges } from '../judge/judges.ts';
import { checkOptions, usual } from '../options/check-options.ts';
import { readRecords } from '../reading/read-records.ts';
import { sampleOf } from '../sample/sample-of.ts';
import { checkSchemas } from '../schema/check/check-schemas.ts';
import { compileSchemas } from '../schema/compile/schema-compiler.ts';
import { assembleContract, type Contract, type Maker } from './contract.ts';
import { sharedPlaces } from './shared-places.ts';
import { upgradeNotes } from './upgrade-notes.ts';

const maker: Maker = { sample: sampleOf, readRecords };

/** How a contract is made from a document. */
export interface ContractOptions {
  /** Tells the line of a pointer in the document's text; a text given instead of an object brings its own. */
  readonly lineOf?: LineOf;
}

/**
 * Makes a contract from an OpenAPI document: an object, or its text in YAML or JSON. One of version 3.0 or 2.0 is written
 * as 3.1 first; what is reported of it names the places of the document as it is given.
 *
 * Schemas are looked through at once and compiled by an ajv of the contract's own, each when it is first needed.
 *
 * @throws {DocumentError} where the document is no OpenAPI, a `$ref` in it leads nowhere, or a schema that an
 * operation needs cannot be read; the error names the pointer, and the line where the document is a text.
 * @example
 * const contract = createContract(await readFile('petshop.openapi.yaml', 'utf8'));
 * const { violations } = await contract.checkRequest(new Request('https://pets.example/pets'));
 */
export function createContract(document: AnyDocument | string, options: ContractOptions = {}): Contract {
  checkOptions('the contract', options, { lineOf: usual.function });
  const { lineOf } = options;
  const read = typeof document === 'string' ? readDocument(document) : asOpenApi(document, lineOf ?? (() => undefined));
  return contractOf(read.document, (typeof document === 'string' ? lineOf : undefined) ?? read.lineOf);
}

function contractOf(document: OpenApiDocument, lineOf: LineOf): Contract {
  try {
    const operations = readOperations(document);
    const report = checkSchemas(document, schemaPointers(operations), lineOf);
    const checkOf = compileSchemas(document, report, lineOf);
    const notes = [...upgradeNotes(document, lineOf), ...report.notes, ...sharedPlaces(operations, lineOf)];
    const isMarked = hasExtensions(document);
    const contract = assembleContract(document, checkOf, lineOf, {
      operations,
      notes,
      maker,
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
