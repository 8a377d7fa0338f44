import { type Masking, maskedValue, unmaskedValue } from '../../../contracts/redaction/masked-values.ts';
import { isRecord } from '../../../spec/document/document.ts';
import { responseFor } from '../../../spec/operation/operation.ts';
import { readEnvironments } from '../../../spec/resource/access/access-words.ts';
import { deleteAfterOf } from '../../../spec/resource/marks/operation-marks.ts';
import type { MarkedField, Resource } from '../../../spec/resource/resource.ts';
import { environmentField } from '../limits/places/environments.ts';
import type { ApplyOperations } from '../patch/applied-patch.ts';
import { patchedRecord } from '../patch/patched-record.ts';
import { disagreements } from '../references/disagreements.ts';
import { findingInvalidReferences } from '../references/invalid-references.ts';
import { recordAbove } from '../references/nested-collections.ts';
import { planRemoval } from '../references/plan-removal.ts';
import {
  refusedDelete,
  refusedDisagreements,
  refusedEarly,
  refusedReferences,
} from '../references/reference-problems.ts';
import type { RecordRules, RuledCall } from '../rules/record-rules.ts';
import { type JsonRecord, storedRecord } from '../store/record.ts';
import { chosenRecords } from '../views/chosen-records.ts';
import { ShownCollection } from '../views/shown-collection.ts';
import type { RulesContext } from './context/rules-context.ts';
import { keptAsCreated } from './kept-as-created.ts';
import { removeRecords } from './remove-records.ts';

/** Makes the rules of the records of a resource. */
export function createRecordRules(
  { contract, conventions, onReferencedDelete }: RulesContext,
  resource: Resource,
  apply: () => ApplyOperations | undefined,
  masking: Masking<MarkedField>,
): RecordRules {
  const { resources } = contract;
  const deletes = { ...conventions, resources };
  const { secrets, references, createOnly } = resource;
  const needed = resource.operations.remove && deleteAfterOf(contract.document, resource.operations.remove);
  const show = showing(resource, masking);
  const invalidReferences = findingInvalidReferences(resources, references);
  const field = resource.parentField;
  const above = resources.find(({ name }) => name === resource.parent);
  /** A new record with the field that names the one which it stands below: its path tells, where nobody has said it. */
  const belowParent = ({ parameters }: RuledCall, next: JsonRecord): JsonRecord =>
    field === undefined || above === undefined || Object.hasOwn(next, field)
      ? next
      : { ...next, [field]: parameters.path[above.idParameter] };
  /** A new record with the environment of the token that makes it, where that is of one. */
  const inEnvironment = ({ access }: RuledCall, next: JsonRecord): JsonRecord => {
    if (access?.environment === undefined) return next;
    const environments = readEnvironments(contract.document, resources)?.name;
    const field = environments === undefined ? undefined : environmentField(resource, environments);
    return field === undefined ? next : { ...next, [field]: access.environment.id };
  };
  return {
    shown: show,
    listed: (call, collection) => {
      const chosen = chosenRecords(collection, resource, call.parameters.query);
      return secrets.length === 0 ? chosen : new ShownCollection(chosen, show);
    },
    missingAbove: ({ account, operation }, { path, size }) => {
      // What a test has put below a record that is not there is meant to be seen.
      if (resource.parent === undefined || size > 0 || responseFor(operation, 404) === undefined) return undefined;
      const above = recordAbove(account, resources, resource, path);
      if (above === undefined || above.collection.has(above.id)) return undefined;
      // Where nothing makes such a record, and nobody has put one, any of them is as good as there.
      if (above.resource.operations.create === undefined && above.collection.size === 0) return undefined;
      return { problem: { kind: 'unknown-record', resource: above.resource.singular, id: above.id } };
    },
    settled: (call, next, previous) => {
      if (previous === undefined) return inEnvironment(call, belowParent(call, next));
      const meant = secrets.length === 0 ? next : asRecord(unmaskedValue(next, secrets, previous, masking), next);
      return createOnly.length === 0 ? meant : keptAsCreated(contract, call, createOnly, meant, previous);
    },
    patched: (call, body, previous) => {
      const { unknownFields, replaceAdds = false } = conventions;
      return patchedRecord(
        { contract, unknownFields, replaceAdds, resource, apply: apply(), masking },
        call,
        body,
        previous,
      );
    },
    refused: (call, next, previous) => {
      const { account, operation } = call;
      return (
        refusedReferences(invalidReferences(account, next, previous)) ??
        refusedDisagreements(
          disagreements(account, resources, resource, next, previous),
          operation,
          contract.lineOf,
          next,
        )
      );
    },
    removed: (call, collection, id) => {
      const early = refusedEarly(resource, id, collection.get(id), needed);
      if (early !== undefined) return early;
      const { records, holders } = planRemoval(call.account.whole, deletes, { resource, collection, id });
      const refusal = onReferencedDelete() === 'refuse' ? refusedDelete(resource, id, holders) : undefined;
      if (refusal !== undefined) return refusal;
      removeRecords(conventions, call, records);
      return undefined;
    },
  };
}

/** Makes what masks the secrets of a record; what was made of a stored record is kept with it. */
function showing({ secrets }: Resource, masking: Masking<MarkedField>): (record: JsonRecord) => JsonRecord {
  if (secrets.length === 0) return (record) => record;
  const known = new WeakMap<JsonRecord, JsonRecord>();
  return (record) => {
    let shown = known.get(record);
    if (shown === undefined) {
      const masked = asRecord(maskedValue(record, secrets, undefined, masking), record);
      shown = masked === record ? record : storedRecord(masked);
      known.set(record, shown);
    }
    return shown;
  };
}

function asRecord(value: unknown, usual: JsonRecord): JsonRecord {
  return isRecord(value) ? value : usual;
}
