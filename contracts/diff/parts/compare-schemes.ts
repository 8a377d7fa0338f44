import { isRecord } from '../../../spec/document/document.ts';
import { appendPointer, type JsonPointer } from '../../../spec/json/json-pointer.ts';
import { meaningOf, shown } from '../document/words.ts';
import type { ReadSides } from '../operation/operation-pair.ts';
import { usedComponents } from './used-components.ts';

const place = '#/components/securitySchemes';

/** Compares how credentials are got, of the schemes that both documents have and use. */
export function compareSchemes({ comparison, old, new: changed }: ReadSides): void {
  const list = old.reader.valueAt(place);
  const [used, stillUsed] = [usedComponents(old.reader), usedComponents(changed.reader)];
  for (const name of isRecord(list) ? Object.keys(list) : []) {
    const pointer = appendPointer(place, name);
    if (!used.has(pointer) || !stillUsed.has(pointer)) continue;
    const [before, after] = [old.reader.node(pointer)?.value, changed.reader.node(pointer)?.value];
    if (before === undefined || after === undefined || meaningOf(before) === meaningOf(after)) continue;
    const draft = { operation: undefined, old: pointer, new: pointer };
    const [flows, newFlows] = [flowsOf(before), flowsOf(after)];
    for (const flow of new Set([...Object.keys(flows), ...Object.keys(newFlows)])) {
      const subject = `the flow ${flow} of \`${name}\``;
      if (newFlows[flow] === undefined)
        comparison.report('flow-removed', { ...draft, subject, ...flowPlace(flow, 'old', pointer) });
      else if (flows[flow] === undefined)
        comparison.report('flow-added', { ...draft, subject, ...flowPlace(flow, 'new', pointer) });
      else if (meaningOf(flows[flow]) !== meaningOf(newFlows[flow])) {
        comparison.report('scheme-changed', {
          ...draft,
          subject,
          before: shown(flows[flow]),
          after: shown(newFlows[flow]),
          ...flowPlace(flow, 'old', pointer),
          ...flowPlace(flow, 'new', pointer),
        });
      }
    }
    const [rest, newRest] = [withoutFlows(before), withoutFlows(after)];
    if (meaningOf(rest) === meaningOf(newRest)) continue;
    const words = { before: shown(rest), after: shown(newRest) };
    comparison.report('scheme-changed', { ...draft, subject: `the security scheme \`${name}\``, ...words });
  }
}

function flowPlace(
  flow: string,
  side: 'old' | 'new',
  pointer: JsonPointer,
): Partial<Record<'old' | 'new', JsonPointer>> {
  return { [side]: appendPointer(pointer, 'flows', flow) };
}

function flowsOf({ flows }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return isRecord(flows) ? flows : {};
}

function withoutFlows({ flows: _, ...rest }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return rest;
}
