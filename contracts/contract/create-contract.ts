import { DocumentError, isOpenApiDocument, type OpenApiDocument, withLine } from '../../spec/document/document.ts';
import type { LineOf } from '../../spec/document/line-map.ts';
import { readNames } from '../../spec/document/reading/names.ts';
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

const maker: Maker = { sample: sampleOf, readRecords };

/** How a contract is made from a document. */
export interface ContractOptions {
  /** Tells the line of a pointer in the document's text; a text given instead of an object brings its own. */
  readonly lineOf?: LineOf;
}

/**
 * Makes a contract from an OpenAPI 3.1 document: an object, or its text in YAML or JSON.
 *
 * Schemas are looked through at once and compiled by an ajv of the contract's own, each when it is first needed.
 *
 * @throws {DocumentError} where the document is no OpenAPI 3.1, a `$ref` in it leads nowhere, or a schema that an
 * operation needs cannot be read; the error names the pointer, and the line where the document is a text.
 * @example
 * const contract = createContract(await readFile('petshop.openapi.yaml', 'utf8'));
 * const { violations } = await contract.checkRequest(new Request('https://pets.example/pets'));
 */
export function createContract(document: OpenApiDocument | string, options: ContractOptions = {}): Contract {
  checkOptions('the contract', options, { lineOf: usual.function });
  if (typeof document === 'string') {
    const read = readDocument(document);
    return contractOf(read.document, options.lineOf ?? read.lineOf);
  }
  if (!isOpenApiDocument(document)) {
    throw new DocumentError(
      'Failed to make a contract: the value is no OpenAPI 3.1 document. Give an object or a text that says "openapi: 3.1.0".',
      '#',
    );
  }
  return contractOf(document, options.lineOf ?? (() => undefined));
}

function contractOf(document: OpenApiDocument, lineOf: LineOf): Contract {
  try {
    readNames(document);
    const operations = readOperations(document);
    const report = checkSchemas(document, schemaPointers(operations), lineOf);
    const checkOf = compileSchemas(document, report, lineOf);
    const notes = [...report.notes, ...sharedPlaces(operations, lineOf)];
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
