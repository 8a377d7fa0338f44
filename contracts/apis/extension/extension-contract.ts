import { isOpenApiDocument, isRecord, type OpenApiDocument } from '../../../spec/document/document.ts';
import { type DocumentLines, type LineOf, readLineMap } from '../../../spec/document/line-map.ts';
import { text } from '../../../spec/generated/extension/document.ts';
import { parseJson } from '../../../spec/json/json-depth.ts';
import { assembleContract, type Contract } from '../../contract/contract.ts';
import { checkHelpers } from '../../generated/check-helpers.ts';
import { checksOf } from '../../generated/extension/checks.ts';
import { judges } from '../../judge/judges.ts';
import { placedCheck, type SchemaCheck, type SchemaChecks } from '../../schema/schema-validator.ts';

let made: Contract | undefined;

/**
 * The contract of a stack and of an app's functions.
 *
 * Its checks were compiled when the package was built. It is made when it is first asked for, and whoever may do without
 * it imports this file no earlier: it weighs as much as several resources.
 */
export function extensionContract(): Contract {
  made ??= make();
  return made;
}

function make(): Contract {
  const { document, lines } = read(parseJson(text));
  const lineOf = readLineMap(document, lines);
  const named: LineOf = Object.assign((pointer: string) => lineOf(pointer), {
    fileOf: () => 'extension.openapi.yaml',
  });
  return assembleContract(document, schemaChecks(document), named, {
    judges: () => judges,
    readResources: () => [],
    isMarked: false,
  });
}

function schemaChecks(document: OpenApiDocument): SchemaChecks {
  const { checks, pointers } = checksOf(checkHelpers);
  const placed = new Map<string, SchemaCheck>();
  return (pointer, direction) => {
    const own = `${direction} ${pointer}`;
    const key = Object.hasOwn(checks, own) ? own : pointer;
    const known = placed.get(key);
    if (known !== undefined) return known;
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
    if (check === undefined) {
      throw new Error(`Failed to judge a value: the contract of a stack has no compiled schema at ${pointer}.`);
    }
    const found = placedCheck(check, pointers, document);
    placed.set(key, found);
    return found;
  };
}

/** @throws where the package is broken. */
function read(value: unknown): { readonly document: OpenApiDocument; readonly lines: DocumentLines } {
  if (isRecord(value) && isOpenApiDocument(value['document']) && isLines(value['lines'])) {
    return { document: value['document'], lines: value['lines'] };
  }
  throw new Error('Failed to read the document of a stack: it is no OpenAPI 3.1. Install the package anew.');
}

function isLines(value: unknown): value is DocumentLines {
  return isRecord(value) && Array.isArray(value['steps']) && Array.isArray(value['files']);
}
