import type { Content, Operation } from '../../spec/operation.ts';
import { compareSchemas } from './compare-schemas.ts';
import type { Comparison } from './comparison.ts';
import { nameOf } from './match-operations.ts';
import type { Direction } from './schema-rules.ts';

/** Compares what an operation takes as its body. */
export function compareRequestBodies(comparison: Comparison, old: Operation, changed: Operation): void {
  const before = old.requestBody;
  const after = changed.requestBody;
  const draft = {
    subject: nameOf(changed),
    operation: changed.id,
    old: before?.pointer ?? old.pointer,
    new: after?.pointer ?? changed.pointer,
  };
  if (before === undefined || after === undefined) {
    if (before !== undefined) comparison.report('body-removed', draft);
    else if (after !== undefined) comparison.report(after.required ? 'required-body-added' : 'body-added', draft);
    return;
  }
  if (before.required !== after.required) comparison.report(after.required ? 'body-required' : 'body-optional', draft);
  compareContent(comparison, { ...draft, subject: `the body of ${nameOf(changed)}` }, 'request', before, after);
}

/** What is said of the content as a whole. */
interface ContentDraft {
  readonly subject: string;
  readonly operation: string;
  readonly old: string;
  readonly new: string;
}

interface Holder {
  readonly content: ReadonlyMap<string, Content>;
}

/** Compares bodies by media type: which are there, and what they look like. */
export function compareContent(
  comparison: Comparison,
  draft: ContentDraft,
  direction: Direction,
  old: Holder,
  changed: Holder,
): void {
  for (const [type, before] of old.content) {
    const after = changed.content.get(type);
    if (after === undefined) {
      comparison.report(`${direction}-media-type-removed`, { ...draft, old: before.pointer, before: type });
      continue;
    }
    compareSchemas(
      comparison,
      { direction, operation: draft.operation, label: direction === 'request' ? 'the body of requests' : 'answers' },
      { schema: before.schema, holder: before.pointer },
      { schema: after.schema, holder: after.pointer },
    );
  }
  for (const [type, after] of changed.content) {
    if (!old.content.has(type)) {
      comparison.report(`${direction}-media-type-added`, { ...draft, new: after.pointer, after: type });
    }
  }
}
