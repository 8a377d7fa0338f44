import { type FieldPath, pathText } from '../../../spec/resource/field-path.ts';
import type { MarkedField, OnDelete, Reference, Resource } from '../../../spec/resource/resource.ts';
import { shortestPath } from '../../../spec/resource/ring/ring.ts';
import type { Comparison } from '../report/comparison.ts';
import type { ResourceRule } from '../report/resource-rules.ts';

/** What becomes of a deletion, in words. */
const ends: Readonly<Record<OnDelete, { readonly rule: ResourceRule; readonly words: string }>> = {
  refuse: { rule: 'delete-refused', words: 'refused' },
  cascade: { rule: 'delete-cascades', words: 'passed on' },
  leave: { rule: 'delete-allowed', words: 'left' },
};

/** Compares what is said of single fields: what they refer to, which are secret or written once, and which go with others. */
export function compareMarks(comparison: Comparison, old: Resource, changed: Resource): void {
  compareReferences(comparison, old, changed);
  compareFields(comparison, old, changed, 'secrets', ['secret-added', 'secret-removed']);
  compareFields(comparison, old, changed, 'createOnly', ['written-once-added', 'written-once-removed']);
  compareFields(comparison, old, changed, 'agreements', ['agreement-added', 'agreement-removed']);
}

function compareReferences(comparison: Comparison, old: Resource, changed: Resource): void {
  for (const [before, after] of pairsOf(old.references, changed.references)) {
    const draft = draftOf(old, changed, before, after);
    if (before === undefined) comparison.report('reference-added', { ...draft, after: after?.to ?? '' });
    else if (after === undefined) comparison.report('reference-removed', { ...draft, before: before.to });
    else if (before.to !== after.to)
      comparison.report('reference-changed', { ...draft, before: before.to, after: after.to });
    else if (before.onDelete !== after.onDelete)
      comparison.report(ends[after.onDelete].rule, { ...draft, before: ends[before.onDelete].words });
  }
}

function compareFields(
  comparison: Comparison,
  old: Resource,
  changed: Resource,
  kind: 'secrets' | 'createOnly' | 'agreements',
  [added, removed]: readonly [added: ResourceRule, removed: ResourceRule],
): void {
  for (const [before, after] of pairsOf(old[kind], changed[kind])) {
    const draft = draftOf(old, changed, before, after);
    if (before === undefined) comparison.report(added, draft);
    else if (after === undefined) comparison.report(removed, draft);
  }
}

/** Fields of both documents by their paths; one side may lack. */
function pairsOf<T extends Reference | MarkedField>(
  old: readonly T[],
  changed: readonly T[],
): (readonly [T | undefined, T | undefined])[] {
  const at = (list: readonly T[], path: FieldPath): T | undefined =>
    list.find((one) => pathText(one.path) === pathText(path));
  return [
    ...old.map((before) => [before, at(changed, before.path)] as const),
    ...changed.filter((after) => at(old, after.path) === undefined).map((after) => [undefined, after] as const),
  ];
}

function draftOf(
  old: Resource,
  changed: Resource,
  before: MarkedField | undefined,
  after: MarkedField | undefined,
): { readonly subject: string; readonly old: string; readonly new: string; readonly operation: string | undefined } {
  const path = (after ?? before)?.path ?? [];
  return {
    subject: `\`${pathText(shortestPath(path))}\` of ${changed.name}`,
    old: before?.pointer ?? old.recordSchema ?? '#',
    new: after?.pointer ?? changed.recordSchema ?? '#',
    operation: (changed.operations.create ?? changed.operations.read)?.id,
  };
}
