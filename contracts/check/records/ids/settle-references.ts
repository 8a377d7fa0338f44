import { isRecord } from '../../../../spec/document/document.ts';
import type { JsonObject } from '../../../../spec/json/json-object.ts';
import type { Reference } from '../../../../spec/resource/resource.ts';
import type { Contract } from '../../../contract/contract.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Resource } from '../../resource/resources.ts';
import { type Change, setValues } from '../../values/paths/set-values.ts';

/** What is known of the records that others refer to. */
export interface Leading {
  readonly contract: Contract;
  readonly ledger: Ledger;
  readonly resources: readonly Resource[];
  /** By resource: the id of a record of the run's own; `undefined`: none could be had. */
  readonly ids: ReadonlyMap<string, string | undefined>;
}

/** A body whose references lead to records that are there: those that the document names, and those that names alone tell of. */
export function settleReferences(leading: Leading, resource: Resource, body: JsonObject): JsonObject {
  const said = resource.references.reduce<unknown>(
    (value, reference) => setValues(value, reference.path, (old) => changeOf(leading, reference, old)),
    body,
  );
  const settled = resource.inferredReferences.reduce<unknown>(
    (value, reference) => setValues(value, reference.path, (old) => likelyChangeOf(leading, reference, old)),
    said,
  );
  return isRecord(settled) ? settled : body;
}

type Leads = Pick<Reference, 'pointer' | 'to'>;

function changeOf(leading: Leading, { pointer, to }: Leads, old: unknown): Change {
  const { ids } = leading;
  if (!ids.has(to) || !isOfOthers(leading, pointer, old, to)) return 'keep';
  const id = ids.get(to);
  if (id === undefined) return 'remove';
  return { value: typeof old === 'number' ? Number(id) : id };
}

/** What is an id by its name alone stays as it is where no record of the run's own fits. */
function likelyChangeOf(leading: Leading, reference: Leads, old: unknown): Change {
  const change = changeOf(leading, reference, old);
  if (change === 'keep' || change === 'remove') return 'keep';
  return leading.contract.checkValue(reference.pointer, change.value, 'request').length > 0 ? 'keep' : change;
}

/** Whether a valid id refers to no record of the run. */
function isOfOthers(
  { contract, ledger, resources }: Leading,
  pointer: Reference['pointer'],
  id: unknown,
  to: string,
): boolean {
  if (typeof id !== 'string' && typeof id !== 'number') return false;
  if (contract.checkValue(pointer, id, 'request').length > 0) return false;
  const target = resources.find(({ name }) => name === to);
  return target === undefined || !ledger.holds(target.collection, String(id));
}
