import { appendPointer } from '../../../spec/json/json-pointer.ts';
import type { OperationView, ResponseView } from '../document/operation-view.ts';
import { shown } from '../document/words.ts';
import { compareContent } from './compare-content.ts';
import { compareWriting } from './compare-parameters.ts';
import type { OperationPair } from './operation-pair.ts';

/** Compares the responses of an operation: which statuses there are, and what each carries. */
export function compareResponses(pair: OperationPair): void {
  for (const key of new Set([...pair.old.responses.keys(), ...pair.new.responses.keys()])) {
    const before = responseFor(pair.old, key);
    const after = responseFor(pair.new, key);
    const subject = `the response ${key} of ${pair.name}`;
    if (before !== undefined && after !== undefined) {
      compareResponse(pair, subject, before, after);
      continue;
    }
    const [old, changed] = [pair.old.node.pointer, pair.new.node.pointer];
    if (after === undefined) {
      const places = { old: appendPointer(old, 'responses', key), new: appendPointer(changed, 'responses') };
      pair.report(isSuccess(key) ? 'success-removed' : 'refusal-removed', { subject, ...places });
    } else {
      const places = { old: appendPointer(old, 'responses'), new: appendPointer(changed, 'responses', key) };
      pair.report(isSuccess(key) ? 'success-added' : 'refusal-added', { subject, ...places });
    }
  }
}

/** The response of a key; a refusal has been reported where its range or the default has been. */
function responseFor({ responses }: OperationView, key: string): ResponseView | undefined {
  const range = /^[1-5]\d\d$/.test(key) ? responses.get(`${key.slice(0, 1)}XX`) : undefined;
  return responses.get(key) ?? range ?? (isSuccess(key) ? undefined : responses.get('default'));
}

function compareResponse(pair: OperationPair, subject: string, old: ResponseView, changed: ResponseView): void {
  compareContent(pair, 'response', subject, old, changed);
  compareHeaders(pair, old, changed);
  compareLinks(pair, subject, old, changed);
  pair.compareRest(subject, old.node, changed.node, ['content', 'headers', 'links']);
}

function compareHeaders(pair: OperationPair, old: ResponseView, changed: ResponseView): void {
  for (const [name, header] of old.headers) {
    const match = changed.headers.get(name);
    const subject = `the header \`${header.name}\` of responses`;
    if (match === undefined) {
      const rule = header.required ? 'required-header-removed' : 'header-removed';
      pair.report(rule, { subject, old: header.node.pointer, new: changed.node.pointer });
      continue;
    }
    if (header.required !== match.required) {
      const rule = match.required ? 'header-required' : 'header-optional';
      pair.report(rule, { subject, old: header.node.pointer, new: match.node.pointer });
    }
    compareWriting(pair, 'response', subject, header, match);
  }
  for (const [name, header] of changed.headers) {
    if (old.headers.has(name)) continue;
    const subject = `the header \`${header.name}\` of responses`;
    const rule = header.required ? 'required-header-added' : 'header-added';
    pair.report(rule, { subject, old: old.node.pointer, new: header.node.pointer });
  }
}

function compareLinks(pair: OperationPair, subject: string, old: ResponseView, changed: ResponseView): void {
  for (const name of new Set([...old.links.keys(), ...changed.links.keys()])) {
    const [before, after] = [old.links.get(name), changed.links.get(name)];
    const draft = {
      subject: `the link \`${name}\` of ${subject}`,
      old: before?.pointer ?? old.node.pointer,
      new: after?.pointer ?? changed.node.pointer,
      before: shown(before?.value),
      after: shown(after?.value),
    };
    if (before === undefined) pair.report('link-added', draft);
    else if (after === undefined) pair.report('link-removed', draft);
    else if (!pair.sides.sameness.ofValues(before.value, after.value)) pair.report('link-changed', draft);
  }
}

function isSuccess(key: string): boolean {
  return key.startsWith('2');
}
