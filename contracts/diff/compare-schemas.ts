import { isRecord } from '../../spec/document.ts';
import { appendPointer, type JsonPointer } from '../../spec/json-pointer.ts';
import { keywordMoves, keywordPointer } from './compare-keywords.ts';
import type { Comparison } from './comparison.ts';
import { matchBranches } from './match-branches.ts';
import type { Direction, SchemaMove } from './schema-rules.ts';
import { canonical, type SchemaView, shown, viewSchema } from './schema-view.ts';
import { describeTypes, typeSet } from './type-set.ts';

/** What is being compared, and on whose behalf. */
export interface SchemaSubject {
  readonly direction: Direction;
  readonly operation: string;
  /** What the value is called in a sentence: `in requests`, ``the query parameter `limit` ``. */
  readonly label: string;
}

/** Compares the schemas at two pointers; an absent one lets everything pass. */
export function compareSchemas(
  comparison: Comparison,
  subject: SchemaSubject,
  old: { readonly schema: JsonPointer | undefined; readonly holder: JsonPointer },
  changed: { readonly schema: JsonPointer | undefined; readonly holder: JsonPointer },
): void {
  const { direction, operation, label } = subject;
  /** Schemas may lead back to themselves. */
  const seen = new Set<string>();
  if (old.schema !== undefined && changed.schema !== undefined) {
    compare(old.schema, changed.schema, '');
  } else if (old.schema !== changed.schema) {
    const move = old.schema === undefined ? 'schema-added' : 'schema-dropped';
    const places = { old: old.schema ?? old.holder, new: changed.schema ?? changed.holder };
    comparison.reportSchema(direction, move, { subject: nameOf(''), operation, ...places });
  }

  function compare(oldPointer: JsonPointer, newPointer: JsonPointer, path: string): void {
    const key = `${oldPointer} ${newPointer}`;
    if (seen.has(key)) return;
    seen.add(key);
    const before = viewSchema(comparison.old.document, oldPointer);
    const after = viewSchema(comparison.new.document, newPointer);
    const report = (move: SchemaMove, keyword: string, words: { before?: string; after?: string } = {}): void => {
      const places = { old: keywordPointer(before, keyword), new: keywordPointer(after, keyword) };
      comparison.reportSchema(direction, move, { subject: nameOf(path), operation, ...places, ...words });
    };
    if (!compareTypes(before, after, report)) return;
    for (const { move, keyword, ...words } of keywordMoves(before, after)) report(move, keyword, words);
    compareFields(before, after, path);
    compareFree(before, after, path, report);
    compareItems(before, after, path, report);
    for (const keyword of ['anyOf', 'oneOf']) compareBranches(before, after, keyword, path, report);
  }

  function compareFields(before: SchemaView, after: SchemaView, path: string): void {
    const hidden = direction === 'request' ? 'readOnly' : 'writeOnly';
    const isHidden = (document: 'old' | 'new', pointer: JsonPointer | undefined): boolean =>
      pointer !== undefined && viewSchema(comparison[document].document, pointer).keywords.get(hidden)?.value === true;
    const names = new Set([
      ...before.properties.keys(),
      ...after.properties.keys(),
      ...before.required.keys(),
      ...after.required.keys(),
    ]);
    for (const name of names) {
      const old = before.properties.get(name);
      const now = after.properties.get(name);
      const wasHidden = isHidden('old', old);
      const nowHidden = isHidden('new', now);
      const at = path === '' ? name : `${path}.${name}`;
      const report = (move: SchemaMove): void =>
        comparison.reportSchema(direction, move, {
          subject: nameOf(at),
          operation,
          old: placeOf(before, name, move),
          new: placeOf(after, name, move),
        });
      // What this direction never carries is none of its business.
      const had = old !== undefined && !wasHidden;
      const has = now !== undefined && !nowHidden;
      if (!had && !has && (wasHidden || nowHidden)) continue;
      const wasRequired = before.required.has(name) && !wasHidden;
      const isRequired = after.required.has(name) && !nowHidden;
      if (direction === 'request' && had && nowHidden) report('field-made-read-only');
      else if (direction === 'request' && wasHidden && has) report('field-made-writable');
      else if (!had && has) report(isRequired ? 'required-field-added' : 'optional-field-added');
      else if (had && !has) report('field-removed');
      if (had === has && wasRequired !== isRequired) report(isRequired ? 'field-required' : 'field-optional');
      if (direction === 'request' && wasHidden && has && isRequired) report('field-required');
      if (had && has) compare(old, now, at);
    }
  }

  function compareFree(before: SchemaView, after: SchemaView, path: string, report: Report): void {
    for (const keyword of ['additionalProperties', 'unevaluatedProperties']) {
      const old = before.keywords.get(keyword)?.value ?? true;
      const now = after.keywords.get(keyword)?.value ?? true;
      const oldClosed = old === false;
      if (oldClosed !== (now === false)) report(oldClosed ? 'fields-opened' : 'fields-closed', keyword);
      else if (isRecord(old) || isRecord(now)) {
        compareParts(before, after, keyword, `${path === '' ? '' : `${path}.`}*`, report);
      }
    }
    compareMaps(before, after, 'patternProperties', path, report);
  }

  function compareItems(before: SchemaView, after: SchemaView, path: string, report: Report): void {
    const old = before.keywords.get('items')?.value;
    const now = after.keywords.get('items')?.value;
    if (old !== undefined || now !== undefined) compareParts(before, after, 'items', `${path}[]`, report);
    compareMaps(before, after, 'prefixItems', path, report);
  }

  /** Compares the one schema under a keyword; where only one side has it, the other lets everything pass. */
  function compareParts(before: SchemaView, after: SchemaView, keyword: string, path: string, report: Report): void {
    const old = before.keywords.get(keyword);
    const now = after.keywords.get(keyword);
    const says = (part: unknown): boolean => part === false || (isRecord(part) && Object.keys(part).length > 0);
    if (old !== undefined && now !== undefined) compare(old.pointer, now.pointer, path);
    else if (says(old?.value)) report('schema-dropped', keyword);
    else if (says(now?.value)) report('schema-added', keyword);
  }

  /** Compares schemas that have names or places of their own. */
  function compareMaps(before: SchemaView, after: SchemaView, keyword: string, path: string, report: Report): void {
    const old = before.keywords.get(keyword);
    const now = after.keywords.get(keyword);
    const keys = (part: unknown): string[] => (typeof part === 'object' && part !== null ? Object.keys(part) : []);
    if (old === undefined && now === undefined) return;
    if (
      old === undefined ||
      now === undefined ||
      canonical(keys(old.value).sort()) !== canonical(keys(now.value).sort())
    ) {
      report('keyword-changed', keyword, { before: `${keyword} ${shown(old?.value)}`, after: shown(now?.value) });
      return;
    }
    for (const key of keys(old.value)) {
      compare(appendPointer(old.pointer, key), appendPointer(now.pointer, key), `${path}[${key}]`);
    }
  }

  function compareBranches(before: SchemaView, after: SchemaView, keyword: string, path: string, report: Report): void {
    const old = before.keywords.get(keyword);
    const now = after.keywords.get(keyword);
    if (old === undefined && now === undefined) return;
    if (old === undefined || now === undefined) {
      report(old === undefined ? 'schema-added' : 'schema-dropped', keyword);
      return;
    }
    const { pairs, removed, added } = matchBranches(old.value, now.value);
    for (const [from, to] of pairs) compare(appendPointer(old.pointer, from), appendPointer(now.pointer, to), path);
    for (const branch of removed) report('branch-removed', keyword, { before: shown(branch) });
    for (const branch of added) report('branch-added', keyword, { after: shown(branch) });
  }

  function nameOf(path: string): string {
    return path === '' ? label : `\`${path}\` in ${label}`;
  }
}

type Report = (move: SchemaMove, keyword: string, words?: { before?: string; after?: string }) => void;

/** Compares the types; tells whether there is a type left that both have, so that a closer look has a sense. */
function compareTypes(before: SchemaView, after: SchemaView, report: Report): boolean {
  const old = typeSet(before);
  const now = typeSet(after);
  const words = { before: describeTypes(before), after: describeTypes(after) };
  if ([...old].some((type) => !now.has(type))) report('type-narrowed', 'type', words);
  if ([...now].some((type) => !old.has(type))) report('type-widened', 'type', words);
  return [...old].some((type) => now.has(type));
}

/** Where a field is written; or that it is required, where that is what has changed. */
function placeOf({ properties, required, pointer }: SchemaView, name: string, move: SchemaMove): JsonPointer {
  const rule = move === 'field-required' || move === 'field-optional' ? required.get(name) : undefined;
  return rule ?? properties.get(name) ?? required.get(name) ?? pointer;
}
