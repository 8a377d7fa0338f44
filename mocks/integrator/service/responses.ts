import type { Contract } from '../../../contracts/contract/contract.ts';
import type { Conventions } from '../../engine/behaviours/conventions.ts';
import { wordingOf } from './error-entries.ts';
import { refuse, wordFault } from './errors.ts';
import type { ListOptions } from './lists/list-options.ts';
import { createPageSize } from './lists/page-size.ts';
import { listing } from './lists/paging.ts';
import { createRecordShape } from './lists/record-shape.ts';

/** How integrator.io returns lists, and words what it refuses and what goes wrong. */
export type ServiceResponses = Pick<Conventions, 'list' | 'refuse' | 'fault'>;

/** Makes what only a request asks for: a page has it no sooner than it sends one. */
export function serviceResponses(
  contract: Pick<Contract, 'shapeAt' | 'document'>,
  lists: ListOptions,
): ServiceResponses {
  const wording = wordingOf(contract.document);
  return {
    list: listing(lists, createRecordShape(contract), createPageSize(contract)),
    refuse: (problem) => refuse(problem, wording),
    fault: wordFault,
  };
}
