import type { Contract } from '../../../../contracts/contract/contract.ts';
import { changeAt } from '../../../../spec/resource/change-at.ts';
import type { Resource } from '../../../../spec/resource/resource.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';

/** Tells what a copy refers to in the place of what its original does: the id, where that is the same. */
export type Redirect = (to: string, id: string) => string;

/**
 * What a copy of a record has of its original: all that a client may write, and what it refers to, so that its id, its
 * dates and what else the service makes are its own.
 */
export function copiedFields(
  { shapeAt }: Pick<Contract, 'shapeAt'>,
  { recordSchema, references }: Resource,
  original: JsonRecord,
  redirect: Redirect,
): JsonRecord {
  const fields = recordSchema === undefined ? undefined : shapeAt(recordSchema).fields;
  const referring = new Set(references.map(({ path: [first] }) => first));
  const isCopied = (name: string): boolean => fields?.get(name)?.readOnly !== true || referring.has(name);
  let copy: unknown = Object.fromEntries(Object.entries(original).filter(([name]) => isCopied(name)));
  for (const { path, to } of references) {
    copy = changeAt(copy, path, (id) => (typeof id === 'string' ? redirect(to, id) : id));
  }
  return { ...Object(copy), _sourceId: original['_id'] };
}
