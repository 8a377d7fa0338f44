import type { NewResource } from './new-resource.ts';
import { bare, head, idParameter, read, refusals, sent, success, writtenById } from './words.ts';

/** The PATCH of a new resource; nothing where it has none. */
export function patching(resource: NewResource): string {
  const { singular, one, patch } = resource;
  if (patch.length === 0) return '';
  const words = `\n      x-patchable: [${patch.join(', ')}]`;
  const what = 'Applies a JSON Patch (RFC 6902) whose paths are all among those that may be changed so.';
  const refused = writtenById.map(([status, of]) => [status, status === 422 ? 'PatchRefused' : of] as const);
  return `    patch:
${head(resource, `patch${one}`, `Change single fields of a specific ${singular}.`, what, words)}
${sent('JsonPatch')}
      responses:
${bare(resource, `The ${singular} is changed.`)}
${refusals([400, 'InvalidIdOrJson'], ...refused)}
`;
}

/** The operation of a new resource that tells who refers to a record; nothing where it has none. */
export function dependencies(resource: NewResource): string {
  const { name, singular, one, hasDependencies } = resource;
  if (!hasDependencies) return '';
  const what = `The records that keep the ${singular} from being deleted; an empty object when it can be deleted.`;
  const words = '\n      x-dependencies: true';
  return `  /${name}/{_id}/dependencies:
${idParameter(resource)}
    get:
${head(resource, `get${one}Dependencies`, `Get what refers to a specific ${singular}.`, what, words)}
      responses:
${success(resource, 200, 'Who refers to it, by kind of record.', 'Dependencies')}
${refusals([400, 'InvalidId'], ...read)}
`;
}
