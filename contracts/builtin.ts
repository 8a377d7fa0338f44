import type { OpenApiDocument } from '../spec/document.ts';
import { isOpenApiDocument } from '../spec/document.ts';
import { lineSteps } from '../spec/generated/lines.ts';
import json from '../spec/generated/openapi.json' with { type: 'json' };
import { readLineMap } from '../spec/line-map.ts';
import { assembleContract, type Contract } from './contract.ts';
import { checks, pointers } from './generated/checks.ts';
import { placedCheck, type SchemaCheck, type SchemaChecks } from './schema-validator.ts';

/** The document of the integrator.io Integration API, as this package ships it. */
export const integratorDocument: OpenApiDocument = asDocument(json);

/**
 * Makes the contract of the integrator.io Integration API.
 *
 * Its checks were compiled when the package was built, so it needs no `eval` and no time at the start.
 *
 * @example
 * const { ok } = await integratorContract().checkResponse(request, response);
 */
export function integratorContract(): Contract {
  return assembleContract(integratorDocument, builtinChecks(), readLineMap(integratorDocument, lineSteps));
}

function builtinChecks(): SchemaChecks {
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
    const made = placedCheck(check, pointers, integratorDocument);
    placed.set(key, made);
    return made;
  };
}

function asDocument(value: unknown): OpenApiDocument {
  if (isOpenApiDocument(value)) return value;
  throw new Error('Failed to read the built-in document: it is no OpenAPI 3.1. Install the package anew.');
}
