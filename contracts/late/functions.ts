import type { AnyDocument, OpenApiDocument } from '../../spec/document/document.ts';
import type { DocumentText } from '../../spec/document/reading/as-open-api.ts';
import type { Contract } from '../contract/contract.ts';
import type { ContractOptions } from '../contract/create-contract.ts';
import type { Change } from '../diff/report/change.ts';
import type { DiffSide } from '../diff/report/comparison.ts';
import { comparisonCode, documentCode } from './documents-at-hand.ts';

/**
 * Applies an OpenAPI Overlay (1.0 or 1.1) to a document, and leaves the one that is given as it is.
 *
 * What is reported of the result names the lines of the two texts. A target that leads to nothing changes nothing, and
 * stands in the `notes` of the contract that is made of the result.
 *
 * @param document The document, or its text in YAML or JSON; of any version that is read, before it is upgraded.
 * @param overlay The overlay, or its text in YAML or JSON.
 * @throws {DocumentError} where the overlay is none, a target is no JSONPath, or an update does not fit its target.
 * @example
 * const mock = createMock(applyOverlay(petShop, fix));
 */
export function applyOverlay(document: AnyDocument | string, overlay: object | string): AnyDocument {
  return documentCode().applyOverlay(document, overlay);
}

/**
 * Reads an OpenAPI document from its text, YAML or JSON, and remembers the line of every node. Versions 3.0 and 2.0 are
 * written as 3.1; lines and pointers are those of the text.
 *
 * @throws {DocumentError} where the text is neither, or is no OpenAPI document; the message says at which line.
 * @example
 * const { document, lineOf } = readDocument(text);
 * const contract = createContract(document, { lineOf });
 */
export function readDocument(text: string): DocumentText {
  return documentCode().readDocument(text);
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
  return documentCode().createContract(document, options);
}

/**
 * Tells what has changed between two OpenAPI documents and whom each change breaks, the worst first.
 *
 * A consumer has been written for the old document and meets a provider of the new one; a provider has been written
 * for the old document and must keep the new one. Schemas are compared by what they let pass, not by how they are
 * written. What cannot be read is passed over.
 *
 * @throws {DocumentError} where a document is nested too deeply to be walked.
 * @example
 * const changes = diffDocuments(readDocument(oldText), readDocument(newText));
 * const breaking = changes.filter(({ consumers }) => consumers === 'breaks');
 */
export function diffDocuments(old: DiffSide | OpenApiDocument, changed: DiffSide | OpenApiDocument): readonly Change[] {
  return comparisonCode().diffDocuments(old, changed);
}
