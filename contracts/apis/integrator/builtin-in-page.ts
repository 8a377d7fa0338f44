import { documentLines } from '../../../spec/generated/page-lines.ts';
import json from '../../../spec/generated/page-openapi.json' with { type: 'json' };
import type { Contract } from '../../contract/contract.ts';
import { asDocument, precompiledContract } from './builtin-checks.ts';

/** As `integratorContract()`, for the fake in a page: its document has no descriptions, which a page need not load. */
export function integratorContractInPage(): Contract {
  return precompiledContract(asDocument(json), documentLines);
}
