import { DocumentError, isOpenApiDocument, type OpenApiDocument } from '../../../../spec/document/document.ts';
import { partTable } from '../../../../spec/generated/part-table.ts';
import { resources } from '../../../../spec/generated/resource-list.ts';
import { parseJson } from '../../../../spec/json/json-depth.ts';
import type { JsonPointer } from '../../../../spec/json/json-pointer.ts';
import { type DocumentPart, partOf, sharedPart } from '../../../../spec/parts/part-table.ts';
import { partedDocument, partedLines } from '../../../../spec/parts/parted-document.ts';
import { partedOperations } from '../../../../spec/parts/parted-operations.ts';
import { linkedResources, type WrittenDetails } from '../../../../spec/resource/reading/written-resources.ts';
import {
  assembleContract,
  type Contract,
  type ContractParts,
  type DocumentReading,
  readingOf,
} from '../../../contract/contract.ts';
import { checkHelpers } from '../../../generated/check-helpers.ts';
import type { BuiltinPart, PartChecks } from '../../../schema/part-checks.ts';
import { placedCheck, type SchemaCheck, type SchemaChecks } from '../../../schema/schema-validator.ts';

/** The built-in document, and contracts of it. */
export interface BuiltinLibrary {
  readonly document: OpenApiDocument;
  readonly contract: () => Contract;
}

/** A part as the generator writes it; that of what is shared has the details of each resource. */
interface LibraryPart extends DocumentPart {
  readonly resources?: Readonly<Record<string, WrittenDetails>>;
}

/**
 * Puts the built-in document and its contract together. Each part is parsed, and its checks are compiled, when it is
 * first needed.
 *
 * @param partAt Hands out a part; `undefined` where it is not loaded yet.
 * @param judges Gives what judges whole exchanges.
 */
export function builtinLibrary(
  partAt: (part: number) => BuiltinPart | undefined,
  judges: ContractParts['judges'],
): BuiltinLibrary {
  const read = new Map<number, LibraryPart>();
  const known = (part: number): LibraryPart | undefined => {
    let contents = read.get(part);
    const source = contents === undefined ? partAt(part) : undefined;
    if (source !== undefined) {
      contents = asPart(parseJson(source.text));
      read.set(part, contents);
    }
    return contents;
  };
  const needed = (part: number): LibraryPart => {
    const contents = known(part);
    if (contents === undefined) throw notLoaded(part, '#');
    return contents;
  };
  const document = asDocument(partedDocument(partTable, needed));
  const detailsOf = (name: string): WrittenDetails => {
    const details = needed(sharedPart).resources?.[name];
    if (details !== undefined) return details;
    throw new Error(`Failed to read the resource ${name}: nothing is written of it. Install the package anew.`);
  };
  const operations = partedOperations(document, partTable);
  const checkOf = builtinChecks(document, partAt);
  const lineOf = partedLines(partTable, known);
  // A test suite makes a fake for each test: they read the same document.
  let reading: DocumentReading | undefined;
  return {
    document,
    contract: () => {
      reading ??= readingOf(document, operations);
      return assembleContract(document, checkOf, lineOf, {
        operations,
        reading,
        judges,
        readResources: (_basis, all) => linkedResources(resources, all, detailsOf),
      });
    },
  };
}

function builtinChecks(document: OpenApiDocument, partAt: (part: number) => BuiltinPart | undefined): SchemaChecks {
  const placed = new Map<string, SchemaCheck>();
  const made = new Map<number, PartChecks>();
  const checksAt = (pointer: JsonPointer): PartChecks => {
    const part = partOf(partTable, pointer);
    const checks = made.get(part) ?? partAt(part)?.checksOf(checkHelpers);
    if (checks === undefined) throw notLoaded(part, pointer);
    made.set(part, checks);
    return checks;
  };
  return (pointer, direction) => {
    const own = `${direction} ${pointer}`;
    const known = placed.get(own);
    if (known !== undefined) return known;
    const { checks, pointers } = checksAt(pointer);
    const key = Object.hasOwn(checks, own) ? own : pointer;
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
    if (check === undefined) {
      throw new Error(
        `Failed to judge a value: the built-in contract has no compiled schema at ${pointer}. Use createContract(integratorDocument), which compiles any.`,
      );
    }
    const found = placed.get(key) ?? placedCheck(check, pointers, document);
    placed.set(key, found);
    placed.set(own, found);
    return found;
  };
}

/** A part of the document that a page has not loaded yet. */
function notLoaded(part: number, pointer: JsonPointer): DocumentError {
  const name = partTable.parts[part] ?? '';
  const [what, wait] = part === sharedPart ? ['all resources', ''] : [`\`${name}\``, `'${name}'`];
  return new DocumentError(
    `Failed to read the document: what it says of ${what} is not loaded in this page yet. Write \`await integrator.ready(${wait})\` before, where \`integrator\` is the fake.`,
    pointer,
  );
}

/** @throws where the package is broken. */
function asDocument(value: unknown): OpenApiDocument {
  if (isOpenApiDocument(value)) return value;
  throw new Error('Failed to read the built-in document: it is no OpenAPI 3.1. Install the package anew.');
}

function asPart(value: unknown): LibraryPart {
  if (isLibraryPart(value)) return value;
  throw new Error('Failed to read the built-in document: a part of it is none. Install the package anew.');
}

function isLibraryPart(value: unknown): value is LibraryPart {
  return typeof value === 'object' && value !== null && 'document' in value && 'lines' in value;
}
