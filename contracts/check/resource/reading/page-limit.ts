import type { Operation } from '../../../../spec/operation/operation.ts';
import { schemaAt } from '../../../../spec/schema/schema.ts';
import type { Contract } from '../../../contract/contract.ts';

/** The number that a document gives for the size of the pages of a list; `undefined` where it tells none. */
export function pageLimit(
  { document }: Pick<Contract, 'document'>,
  { parameters }: Operation,
  limit: string | undefined,
  keyword: 'default' | 'maximum',
): number | undefined {
  const schema = parameters.find(({ in: place, name }) => place === 'query' && name === limit)?.schema;
  const value = schema === undefined ? undefined : schemaAt(document, schema).keywords[keyword];
  return typeof value === 'number' ? value : undefined;
}
