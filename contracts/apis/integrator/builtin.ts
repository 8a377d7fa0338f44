import type { OpenApiDocument } from '../../../spec/document/document.ts';
import { documentLines } from '../../../spec/generated/lines.ts';
import json from '../../../spec/generated/openapi.json' with { type: 'json' };
import type { Contract } from '../../contract/contract.ts';
import { asDocument, precompiledContract } from './builtin-checks.ts';

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
  return precompiledContract(integratorDocument, documentLines);
}
