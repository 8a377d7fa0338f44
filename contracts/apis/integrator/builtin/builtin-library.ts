import { DocumentError, isOpenApiDocument, type OpenApiDocument } from '../../../../spec/document/document.ts';
import { pathTable } from '../../../../spec/generated/path-table.ts';
import { resources } from '../../../../spec/generated/resource-list.ts';
import { parseOwnJson } from '../../../../spec/json/json-depth.ts';
import type { JsonPointer } from '../../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import { type ComponentTable, type DocumentPart, knownPartOf, sharedPart } from '../../../../spec/parts/part-table.ts';
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
 * @param components Tells which components there are; `undefined` where that is not loaded yet.
 * @param judges Gives what judges whole exchanges.
 */
export function builtinLibrary(
  partAt: (part: number) => BuiltinPart | undefined,
  components: () => ComponentTable | undefined,
  judges: ContractParts['judges'],
): BuiltinLibrary {
  const read = new Map<number, LibraryPart>();
  const known = (part: number): LibraryPart | undefined => {
    let contents = read.get(part);
    const source = contents === undefined ? partAt(part) : undefined;
    if (source !== undefined) {
      contents = asPart(parseOwnJson(source.text));
      read.set(part, contents);
    }
    return contents;
  };
  const needed = (part: number): LibraryPart => {
    const contents = known(part);
    return contents ?? notLoaded(part, '#');
  };
  const document = asDocument(
    partedDocument(pathTable, () => components() ?? notLoaded(sharedPart, '#/components'), needed),
  );
  const partOf = (pointer: string): number | undefined => knownPartOf(pathTable, components(), pointer);
  const detailsOf = (name: string): WrittenDetails => {
    const details = needed(sharedPart).resources?.[name];
    if (details !== undefined) return details;
    throw new Error(`Failed to read the resource ${name}: nothing is written of it. Install the package anew.`);
  };
  let operations: Operation[] | undefined;
  const checkOf = builtinChecks(document, partOf, partAt);
  const lineOf = partedLines(partOf, known);
  // A test suite makes a fake for each test: they read the same document.
  let reading: DocumentReading | undefined;
  return {
    document,
    contract: () => {
      operations ??= partedOperations(document, pathTable);
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

function builtinChecks(
  document: OpenApiDocument,
  partOf: (pointer: string) => number | undefined,
  partAt: (part: number) => BuiltinPart | undefined,
): SchemaChecks {
  const placed = new Map<string, SchemaCheck>();
  // By direction: to put the two into one text for each value that is judged costs as much as to find its check.
  const found = {
    request: new Map<JsonPointer, SchemaCheck>(),
    response: new Map<JsonPointer, SchemaCheck>(),
    both: new Map<JsonPointer, SchemaCheck>(),
  };
  const made = new Map<number, PartChecks>();
  const checksAt = (pointer: JsonPointer): PartChecks => {
    const part = partOf(pointer) ?? notLoaded(sharedPart, pointer);
    const checks = made.get(part) ?? partAt(part)?.checksOf(checkHelpers);
    if (checks === undefined) return notLoaded(part, pointer);
    made.set(part, checks);
    return checks;
  };
  return (pointer, direction) => {
    const ofDirection = found[direction ?? 'both'];
    const known = ofDirection.get(pointer);
    if (known !== undefined) return known;
    const own = `${direction} ${pointer}`;
    const { checks, pointers } = checksAt(pointer);
    const key = Object.hasOwn(checks, own) ? own : pointer;
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
    if (check === undefined) {
      throw new Error(
        `Failed to judge a value: the built-in contract has no compiled schema at ${pointer}. Use createContract(integratorDocument), which compiles any.`,
      );
    }
    const one = placed.get(key) ?? placedCheck(check, pointers, document);
    placed.set(key, one);
    ofDirection.set(pointer, one);
    return one;
  };
}

/** Refuses to tell of a part of the document that a page has not loaded yet. */
function notLoaded(part: number, pointer: JsonPointer): never {
  // Which resource it is of, a page knows even where it does not know the part yet.
  const resource = resources.find(({ recordSchema }) => recordSchema === pointer)?.name;
  const name = resource ?? pathTable.parts[part] ?? '';
  const isAll = resource === undefined && part === sharedPart;
  const [what, wait] = isAll ? ['all resources', ''] : [`\`${name}\``, `'${name}'`];
  throw new DocumentError(
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
