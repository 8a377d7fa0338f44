import type { OpenApiDocument } from '../../../../spec/document/document.ts';
import { componentTable } from '../../../../spec/generated/component-table.ts';
import type { Contract } from '../../../contract/contract.ts';
import { judges } from '../../../judge/judges.ts';
import { builtinLibrary } from './builtin-library.ts';
import { partAt } from './part-at.ts';

const library = builtinLibrary(
  partAt,
  () => componentTable,
  () => judges,
);

/** The document of the integrator.io Integration API, as this package ships it. */
export const integratorDocument: OpenApiDocument = library.document;

/**
 * Makes the contract of the integrator.io Integration API.
 *
 * Its checks were compiled when the package was built, so it needs no `eval` and no time at the start. What belongs to
 * a resource is read when that resource is first used.
 *
 * @example
 * const { ok } = await integratorContract().checkResponse(request, response);
 */
export function integratorContract(): Contract {
  return library.contract();
}
