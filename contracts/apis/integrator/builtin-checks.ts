import { isOpenApiDocument, type OpenApiDocument } from '../../../spec/document/document.ts';
import { type DocumentLines, readLineMap } from '../../../spec/document/line-map.ts';
import { resources } from '../../../spec/generated/resource-list.ts';
import { linkedResources } from '../../../spec/resource/reading/written-resources.ts';
import { assembleContract, type Contract } from '../../contract/contract.ts';
import { checks, pointers } from '../../generated/checks.ts';
import { placedCheck, type SchemaCheck, type SchemaChecks } from '../../schema/schema-validator.ts';

/** Makes the contract of the built-in document with the checks that were compiled when the package was built. */
export function precompiledContract(document: OpenApiDocument, lines: DocumentLines): Contract {
  return assembleContract(document, builtinChecks(document), readLineMap(document, lines), {
    readResources: (_basis, operations) => linkedResources(resources, operations),
  });
}

function builtinChecks(document: OpenApiDocument): SchemaChecks {
  const placed = new Map<string, SchemaCheck>();
  return (pointer, direction) => {
    const own = `${direction} ${pointer}`;
    const key = own in checks ? own : pointer;
    const known = placed.get(key);
    if (known !== undefined) return known;
    const check = checks[key];
    if (check === undefined) {
      throw new Error(
        `Failed to judge a value: the built-in contract has no compiled schema at ${pointer}. Use createContract(integratorDocument), which compiles any.`,
      );
    }
    const made = placedCheck(check, pointers, document);
    placed.set(key, made);
    return made;
  };
}

/** @throws where the package is broken. */
export function asDocument(value: unknown): OpenApiDocument {
  if (isOpenApiDocument(value)) return value;
  throw new Error('Failed to read the built-in document: it is no OpenAPI 3.1. Install the package anew.');
}
