import type { Operation } from '../../../spec/operation/operation.ts';
import { pathText } from '../../../spec/resource/field-path.ts';
import type { Filter, Resource, View } from '../../../spec/resource/resource.ts';
import type { Comparison } from '../report/comparison.ts';
import { pathKey } from './path-key.ts';

/** Compares what the operations of a resource choose, show and change. */
export function compareShown(comparison: Comparison, old: Resource, changed: Resource): void {
  compareFilters(comparison, old.operations.list, old.filters, changed.operations.list, changed.filters);
  compareSorts(comparison, old.operations.list, old.sort, changed.operations.list, changed.sort);
  comparePatches(comparison, old, changed);
  for (const view of old.views) {
    const match = changed.views.find(({ operation }) => isSame(operation, view.operation));
    if (match === undefined) continue;
    compareFilters(comparison, view.operation, view.filters, match.operation, match.filters);
    compareSorts(comparison, view.operation, view.sort, match.operation, match.sort);
    const [before, after] = [shownBy(view), shownBy(match)];
    if (before !== after)
      comparison.report('view-changed', { ...draftOf(view.operation, match.operation), before, after });
  }
}

function compareFilters(
  comparison: Comparison,
  list: Operation | undefined,
  old: readonly Filter[],
  changedList: Operation | undefined,
  changed: readonly Filter[],
): void {
  if (list === undefined || changedList === undefined) return;
  for (const name of new Set([...old, ...changed].map(({ parameter }) => parameter))) {
    // A parameter that comes or goes is reported as one.
    if (!has(list, name) || !has(changedList, name)) continue;
    const pathIn = (filters: readonly Filter[]): string | undefined => {
      const filter = filters.find(({ parameter }) => parameter === name);
      return filter && `${pathText(filter.path)}${filter.op === undefined ? '' : ` (${filter.op})`}`;
    };
    const [before, after] = [pathIn(old), pathIn(changed)];
    const draft = { ...draftOf(list, changedList), subject: `the query parameter \`${name}\` of ${changedList.id}` };
    if (before === undefined) comparison.report('filter-added', { ...draft, after: after ?? '' });
    else if (after === undefined) comparison.report('filter-removed', draft);
    else if (before !== after) comparison.report('filter-changed', { ...draft, before, after });
  }
}

/** Compares by which parameter a list is put in order, where both documents have that parameter. */
function compareSorts(
  comparison: Comparison,
  list: Operation | undefined,
  old: string | undefined,
  changedList: Operation | undefined,
  changed: string | undefined,
): void {
  if (list === undefined || changedList === undefined || old === changed) return;
  for (const name of [old, changed]) {
    if (name === undefined || !has(list, name) || !has(changedList, name)) continue;
    const draft = { ...draftOf(list, changedList), subject: `the query parameter \`${name}\` of ${changedList.id}` };
    if (name === old) comparison.report('sort-removed', draft);
    else comparison.report('sort-added', draft);
  }
}

function has({ parameters }: Operation, name: string): boolean {
  return parameters.some((one) => one.in === 'query' && one.name === name);
}

function comparePatches(comparison: Comparison, { patch: old }: Resource, { patch: changed }: Resource): void {
  if (old === undefined || changed === undefined) return;
  const draft = draftOf(old.operation, changed.operation);
  if (old.kind !== changed.kind) {
    comparison.report('patch-kind-changed', { ...draft, before: kinds[old.kind], after: kinds[changed.kind] });
  }
  const [before, after] = [old.paths ?? [all], changed.paths ?? [all]];
  // Where all may be changed, no single one is missed.
  if (!after.includes(all)) {
    for (const path of before.filter((one) => !after.includes(one)))
      comparison.report('patchable-removed', {
        ...draft,
        before: path === all ? 'other fields than those listed' : path,
      });
  }
  if (!before.includes(all)) {
    for (const path of after.filter((one) => !before.includes(one)))
      comparison.report('patchable-added', { ...draft, after: path === all ? 'all other fields' : path });
  }
}

const all = 'all';

const kinds = { 'json-patch': 'JSON Patch', 'merge-patch': 'merge patch', fields: 'body of the fields to change' };

function isSame(one: Operation, other: Operation): boolean {
  return one.method === other.method && pathKey(one.path) === pathKey(other.path);
}

function shownBy({ of, by }: View): string {
  return `the ${of} by their ${pathText(by)}`;
}

function draftOf(
  old: Operation,
  changed: Operation,
): { readonly subject: string; readonly old: string; readonly new: string; readonly operation: string } {
  return {
    subject: `${changed.method} ${changed.path}`,
    old: old.pointer,
    new: changed.pointer,
    operation: changed.id,
  };
}
