import type { Contract } from '../../../contracts/contract/contract.ts';
import type { Masking } from '../../../contracts/redaction/masked-values.ts';
import { isRecord } from '../../../spec/document/document.ts';
import type { MarkedField, Patch, Resource } from '../../../spec/resource/resource.ts';
import { anything } from '../../../spec/schema/shape.ts';
import type { PatchedRecord, RuledCall } from '../rules/record-rules.ts';
import type { JsonRecord } from '../store/record.ts';
import type { Problem, Refusal } from '../wire/problem.ts';
import type { ApplyOperations } from './applied-patch.ts';
import { guardedFields } from './guarded-fields.ts';
import { mergePatch } from './merge-patch.ts';
import { refusedOperation, refusedPatch, refusedPath } from './patch-problems.ts';
import { sealSecrets } from './sealed-secrets.ts';
import { unpatchableMember, unpatchableOperation } from './whitelist.ts';

/** What a record is patched with. */
export interface Patching {
  readonly contract: Contract;
  readonly unknownFields: 'drop' | 'keep';
  /** Whether `replace` adds a member that is not there. */
  readonly replaceAdds: boolean;
  readonly resource: Resource;
  /** `undefined` where it is not loaded, since no operation takes a JSON Patch. */
  readonly apply: ApplyOperations | undefined;
  /** What operations see in the place of secrets. */
  readonly masking: Masking<MarkedField>;
}

/** A record as a PATCH leaves it, or why it is refused; `undefined` where fields are sent that take the place of others. */
export function patchedRecord(
  { contract, unknownFields, replaceAdds, resource, apply, masking }: Patching,
  call: RuledCall,
  body: unknown,
  previous: JsonRecord,
): PatchedRecord | Refusal | undefined {
  const { patch, sentSchemas, recordSchema, secrets } = resource;
  if (patch === undefined) return undefined;
  const kind = kindOf(patch, call, body);
  const refused = unpatchable(patch, kind, body);
  if (refused !== undefined) return refusedPath(refused);
  if (kind === 'fields') return undefined;

  const changed = kind === 'merge-patch' ? { value: mergePatch(previous, body) } : operated(body);
  if ('problem' in changed) return changed;
  const schema = sentSchemas.replace ?? sentSchemas.create ?? recordSchema;
  const shape = schema === undefined ? anything : contract.shapeAt(schema);
  // The paths that a document names may be changed by a PATCH, and some of them by nothing else.
  const mayWrite = patch.paths !== undefined;
  const next = guardedFields(shape, changed.value, previous, { unknownFields, mayWrite });
  if (!isRecord(next)) return refusedPatch(0, 'a record stays an object');
  const problem = brokenBy(contract, recordSchema, next, previous);
  return problem === undefined ? { record: next, shape: mayWrite ? undefined : shape } : { problem };

  function operated(operations: unknown): { readonly value: unknown } | Refusal {
    if (apply === undefined || !Array.isArray(operations)) {
      return refusedPatch(0, 'a JSON Patch is a list of operations');
    }
    const { sealed, seen, opened } = sealSecrets(structuredClone(previous), secrets, masking);
    const applied = apply(sealed, operations, { seen, replaceAdds });
    return applied.kind === 'applied' ? { value: opened(applied.value) } : refusedOperation(applied);
  }
}

/** What a client sends: known by its media type, and by what it is where that says no more than JSON. */
function kindOf(patch: Patch, { request }: RuledCall, body: unknown): Patch['kind'] {
  const type = request.headers.get('content-type')?.toLowerCase() ?? '';
  if (type.startsWith('application/json-patch+json')) return 'json-patch';
  if (type.startsWith('application/merge-patch+json')) return 'merge-patch';
  return patch.kind === 'json-patch' && !isRecord(body) ? 'json-patch' : 'fields';
}

function unpatchable({ paths }: Patch, kind: Patch['kind'], body: unknown): string | undefined {
  if (paths === undefined) return undefined;
  if (kind === 'json-patch') return Array.isArray(body) ? unpatchableOperation(body, paths) : undefined;
  return unpatchableMember(body, paths, kind === 'fields' ? 1 : Infinity);
}

/** What is wrong with a record now that was not before: nobody learns of what a test has put there. */
function brokenBy(
  contract: Contract,
  schema: string | undefined,
  next: JsonRecord,
  previous: JsonRecord,
): Problem | undefined {
  if (schema === undefined) return undefined;
  const violations = contract.checkValue(schema, next);
  if (violations.length === 0) return undefined;
  const before = new Set(contract.checkValue(schema, previous).map(placeOf));
  const fresh = violations.filter((violation) => !before.has(placeOf(violation)));
  return fresh.length === 0 ? undefined : { kind: 'invalid-body', violations: fresh, body: next };
}

function placeOf({ pointer, keyword }: { readonly pointer: string; readonly keyword: string | undefined }): string {
  return `${keyword ?? ''} ${pointer}`;
}
