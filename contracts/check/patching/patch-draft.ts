import { isJson } from '../../../spec/content/media-type.ts';
import { appendPointer, pointerSegments } from '../../../spec/json/json-pointer.ts';
import type { Patch } from '../../../spec/resource/resource.ts';
import type { RequestDraft } from '../exchange/exchange-log.ts';

/** One field that a patch is to change; `path`: the names of the fields that lead to it. */
export interface FieldChange {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** One operation of a JSON Patch. */
export interface PatchStep {
  readonly op: 'add' | 'replace' | 'remove' | 'test';
  readonly path: string;
  readonly value?: unknown;
}

/** The body of a patch that changes fields. */
export function patchBody(patch: Patch, changes: readonly FieldChange[]): Pick<RequestDraft, 'json' | 'contentType'> {
  if (patch.kind === 'json-patch')
    return stepsBody(
      patch,
      changes.map(({ path, value }) => ({ op: 'replace', path: pointerOf(path), value })),
    );
  let json: unknown = {};
  for (const { path, value } of changes) json = merged(json, path, value);
  return { json, contentType: contentTypeOf(patch) };
}

/** The body of a JSON Patch. */
export function stepsBody(patch: Patch, steps: readonly PatchStep[]): Pick<RequestDraft, 'json' | 'contentType'> {
  return { json: steps, contentType: contentTypeOf(patch) };
}

/** The path of a field as patches write it: `/login/user`. */
export function pointerOf(path: readonly string[]): string {
  return appendPointer('', ...path);
}

/** Whether a patch may change a field, by the list of the document. */
export function isPatchable({ paths }: Patch, path: readonly string[]): boolean {
  return (
    paths === undefined ||
    paths.some((one) => {
      const steps = pointerSegments(one);
      return steps.length === path.length && steps.every((step, at) => step === '*' || step === path[at]);
    })
  );
}

const usualTypes: Readonly<Record<Patch['kind'], string>> = {
  'json-patch': 'application/json-patch+json',
  'merge-patch': 'application/merge-patch+json',
  fields: 'application/json',
};

function contentTypeOf({ kind, operation: { requestBody } }: Patch): string {
  const types = [...(requestBody?.content.keys() ?? [])];
  return types.find((type) => type === usualTypes[kind]) ?? types.find(isJson) ?? usualTypes[kind];
}

function merged(value: unknown, [step, ...rest]: readonly string[], last: unknown): unknown {
  if (step === undefined) return last;
  const object: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
  return { ...object, [step]: merged(object[step], rest, last) };
}
