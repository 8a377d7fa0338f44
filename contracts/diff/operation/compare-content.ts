import { matchMediaType } from '../../../spec/content/media-type.ts';
import { isRecord } from '../../../spec/document/document.ts';
import type { BodyView, ContentView, MediaView } from '../document/operation-view.ts';
import { meaningOf, shown } from '../document/words.ts';
import type { Direction } from '../report/schema-rules.ts';
import type { OperationPair } from './operation-pair.ts';

/** Compares what an operation takes as its body. */
export function compareRequestBodies(pair: OperationPair): void {
  const [before, after] = [pair.old.body, pair.new.body];
  const draft = {
    subject: pair.name,
    old: before?.node.pointer ?? pair.old.node.pointer,
    new: after?.node.pointer ?? pair.new.node.pointer,
  };
  if (before === undefined || after === undefined) {
    if (before !== undefined) pair.report('body-removed', draft);
    else if (after !== undefined) pair.report(after.required ? 'required-body-added' : 'body-added', draft);
    return;
  }
  compareNeed(pair, before, after, draft);
  pair.compareRest(`the body of ${pair.name}`, before.node, after.node, ['content', 'required']);
  compareContent(pair, 'request', `the body of ${pair.name}`, before, after);
}

function compareNeed(
  pair: OperationPair,
  before: BodyView,
  after: BodyView,
  draft: { readonly subject: string; readonly old: string; readonly new: string },
): void {
  if (before.required !== after.required) pair.report(after.required ? 'body-required' : 'body-optional', draft);
}

/** Compares bodies by media type: which are there, and what they look like; a schema is spoken of by the label. */
export function compareContent(
  pair: OperationPair,
  direction: Direction,
  subject: string,
  old: ContentView,
  changed: ContentView,
  label: string = labelOf(pair, direction),
): void {
  const draft = { subject, old: old.node.pointer, new: changed.node.pointer };
  for (const [key, before] of old.content) {
    const after = find(changed, key);
    if (after !== undefined) compareMedia(pair, direction, { subject, label }, before, after);
    else pair.report(`${direction}-media-type-removed`, { ...draft, old: before.node.pointer, before: before.type });
  }
  for (const [key, after] of changed.content) {
    if (old.content.has(key)) continue;
    const before = find(old, key);
    if (before !== undefined) compareMedia(pair, direction, { subject, label }, before, after);
    else pair.report(`${direction}-media-type-added`, { ...draft, new: after.node.pointer, after: after.type });
  }
}

/** A media type, or the range that it falls in: in that it has been taken or given all along. */
function find({ content }: ContentView, key: string): MediaView | undefined {
  return content.get(key) ?? matchMediaType(content, key);
}

function compareMedia(
  pair: OperationPair,
  direction: Direction,
  { subject, label }: { readonly subject: string; readonly label: string },
  old: MediaView,
  changed: MediaView,
): void {
  pair.compareSchemas(
    direction,
    label,
    { schema: old.schema, holder: old.node.pointer },
    { schema: changed.schema, holder: changed.node.pointer },
  );
  compareEncodings(pair, subject, old, changed);
  pair.compareRest(`${subject} as ${changed.type}`, old.node, changed.node, ['schema', 'encoding']);
}

function labelOf(pair: OperationPair, direction: Direction): string {
  if (pair.new.isCalledBack)
    return direction === 'request' ? `the body of ${pair.name}` : `the response to ${pair.name}`;
  return direction === 'request' ? 'the body of requests' : 'responses';
}

function compareEncodings(pair: OperationPair, subject: string, old: MediaView, changed: MediaView): void {
  const [before, after] = [encodingsOf(old), encodingsOf(changed)];
  for (const field of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(field), after.get(field)];
    if (meaningOf(was) === meaningOf(is)) continue;
    pair.report('encoding-changed', {
      subject: `the field \`${field}\` of ${subject} as ${changed.type}`,
      old: old.node.pointer,
      new: changed.node.pointer,
      before: shown(was),
      after: shown(is),
    });
  }
}

/** How fields are written into a form, without what goes without saying. */
function encodingsOf({ node }: MediaView): ReadonlyMap<string, unknown> {
  const { encoding } = node.value;
  const entries = Object.entries(isRecord(encoding) ? encoding : {}).flatMap(([field, value]) => {
    if (!isRecord(value)) return [];
    const { style = 'form', explode, allowReserved, ...rest } = value;
    const written = {
      ...rest,
      ...(style === 'form' ? {} : { style }),
      ...(typeof explode === 'boolean' && explode !== (style === 'form') ? { explode } : {}),
      ...(allowReserved === true ? { allowReserved } : {}),
    };
    return meaningOf(written) === '{}' ? [] : [[field, written] as const];
  });
  return new Map(entries);
}
