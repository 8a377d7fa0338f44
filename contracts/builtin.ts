import type { OpenApiDocument } from '../spec/document.ts';
import { isOpenApiDocument } from '../spec/document.ts';
import { lineSteps } from '../spec/generated/lines.ts';
import json from '../spec/generated/openapi.json' with { type: 'json' };
import type { JsonPointer } from '../spec/json-pointer.ts';
import { readLineMap } from '../spec/line-map.ts';
import { assembleContract, type Contract } from './contract.ts';
import { checks } from './generated/checks.ts';
import type { SchemaCheck } from './schema-validator.ts';

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
  return assembleContract(integratorDocument, builtinCheck, readLineMap(integratorDocument, lineSteps));
}

function builtinCheck(pointer: JsonPointer): SchemaCheck {
  const check = checks[pointer];
  if (check === undefined) {
    throw new Error(
      `Failed to judge a value: the built-in contract has no compiled schema at ${pointer}. Use createContract(integratorDocument), which compiles any.`,
    );
  }
  return check;
}

function asDocument(value: unknown): OpenApiDocument {
  if (isOpenApiDocument(value)) return value;
  throw new Error('Failed to read the built-in document: it is no OpenAPI 3.1. Install the package anew.');
}
