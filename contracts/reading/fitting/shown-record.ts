import { isRecord } from '../../../spec/document/document.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import type { PlainRecord } from '../basis/basis.ts';

/** What of a record a client gets to see. */
export type Show = (record: PlainRecord) => PlainRecord;

/**
 * Makes the function that hides what is stored and never shown: what is `writeOnly`, and what a client sends and the
 * response has no place for.
 *
 * `undefined` where there is nothing to hide.
 */
export function hiding(returned: Shape, sent: Shape, stored: (record: PlainRecord) => PlainRecord): Show | undefined {
  if (!hides(returned, sent, new Set())) return undefined;
  // What was made of a stored record is kept with it: it is written out and judged once, as the record would be.
  const known = new WeakMap<PlainRecord, PlainRecord>();
  return (record) => {
    let shown = known.get(record);
    if (shown === undefined) {
      const visible = visiblePart(record, returned, sent);
      shown = isRecord(visible) ? stored(visible) : {};
      known.set(record, shown);
    }
    return shown;
  };
}

/**
 * Makes the function that leaves of a record what one response has a place for, of all that clients send and other
 * responses show; `undefined` where that is everything.
 */
export function hidingOthers(
  returned: Shape,
  others: readonly Shape[],
  stored: (record: PlainRecord) => PlainRecord,
): Show | undefined {
  const shows = [...new Set(others)].flatMap((other) =>
    other === returned ? [] : (hiding(returned, other, stored) ?? []),
  );
  const [only, second] = shows;
  if (second === undefined) return only;
  return (record) => shows.reduce((shown, show) => show(shown), record);
}

/** Whether a value can hold anything that is never shown. */
function hides(returned: Shape, sent: Shape, seen: Set<string>): boolean {
  const pair = `${returned.pointer} ${sent.pointer}`;
  if (seen.has(pair)) return false;
  seen.add(pair);
  for (const name of namesOf(returned, sent)) {
    if (isHidden(name, returned, sent)) return true;
    if (hides(shapeOf(returned, name), shapeOf(sent, name), seen)) return true;
  }
  const items = returned.items();
  const sentItems = sent.items();
  return (items ?? sentItems) !== undefined && hides(items ?? nothing, sentItems ?? nothing, seen);
}

function isHidden(name: string, returned: Shape, sent: Shape): boolean {
  const shown = returned.fields?.get(name);
  const written = sent.fields?.get(name);
  if (shown?.writeOnly === true || written?.writeOnly === true) return true;
  return shown === undefined && written !== undefined && returned.fields !== undefined && !returned.open;
}

/** What of a value is shown, of one that is sent in one shape and returned in another; the same where nothing in it is hidden. */
export function visiblePart(value: unknown, returned: Shape, sent: Shape): unknown {
  if (Array.isArray(value)) {
    const [items, sentItems] = [returned.items() ?? nothing, sent.items() ?? nothing];
    const shown = value.map((item) => visiblePart(item, items, sentItems));
    return shown.every((item, index) => item === value[index]) ? value : shown;
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).flatMap(([name, child]): [string, unknown][] =>
    isHidden(name, returned, sent) ? [] : [[name, visiblePart(child, shapeOf(returned, name), shapeOf(sent, name))]],
  );
  const isWhole =
    entries.length === Object.keys(value).length && entries.every(([name, child]) => child === value[name]);
  return isWhole ? value : Object.fromEntries(entries);
}

function namesOf(returned: Shape, sent: Shape): Set<string> {
  return new Set([...(returned.fields?.keys() ?? []), ...(sent.fields?.keys() ?? [])]);
}

function shapeOf({ fields }: Shape, name: string): Shape {
  return fields?.get(name)?.shape() ?? nothing;
}

const nothing: Shape = { pointer: '', fields: undefined, open: true, items: () => undefined };
