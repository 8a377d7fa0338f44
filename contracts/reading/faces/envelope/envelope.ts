import { isRecord } from '../../../../spec/document/document.ts';
import type { JsonPointer } from '../../../../spec/json/json-pointer.ts';
import type { DocumentedResponse } from '../../../../spec/operation/operation.ts';
import type { Field } from '../../../../spec/schema/shape.ts';
import { type Basis, fits, type PlainRecord, type Reply, sampleAnyway } from '../../basis/basis.ts';
import type { PageFacts } from '../../basis/page-facts.ts';
import { linkHeader, pageValues, type ShownPage } from './page-words.ts';

/** Puts a list in its envelope; `inner`: an object that has the list in it, where that stands there. */
export type Envelop = (list: readonly unknown[], page: PageFacts | undefined, inner?: unknown) => unknown;

/** Makes what puts a list in its envelope: what tells of the page is true, and what else must be there is a sample. */
export function enveloping(basis: Basis, schema: JsonPointer, field: string): Envelop {
  const fields = new Map([...(basis.shapeAt(schema).fields ?? [])].filter(([name]) => name !== field));
  let envelope: PlainRecord | undefined;
  return (list, page, inner) => {
    const shown = { ...pageOf(list, page), listName: field };
    const facts = { [field]: inner ?? list, ...pageFields(basis, fields, shown) };
    const sample = envelope
      ? undefined
      : sampleAnyway(basis, schema, {
          direction: 'response',
          given: { ...pageFields(basis, fields, shown), [field]: inner ?? [] },
        });
    if (sample?.ok === true && isRecord(sample.value)) envelope = sample.value;
    return { ...withoutPages(envelope, fields), ...facts };
  };
}

/** What the document wants headers of a list to say: where its pages are, and how many records there are. */
export function pageHeaders({
  headers,
}: Pick<DocumentedResponse, 'headers'>):
  | ((list: readonly unknown[], page: PageFacts | undefined) => Reply['headers'])
  | undefined {
  const names = headers.map(({ name }) => name);
  const isAnyMeant = names.some(
    (name) => name.toLowerCase() === 'link' || pageValues(name, pageOf([], undefined), names),
  );
  if (!isAnyMeant) return undefined;
  return (list, page) => {
    const shown = pageOf(list, page);
    const facts = names.flatMap((name): [string, string][] => {
      const value = name.toLowerCase() === 'link' ? linkHeader(shown) : pageValues(name, shown, names)?.[0];
      return value === undefined ? [] : [[name.toLowerCase(), String(value)]];
    });
    return Object.fromEntries(facts);
  };
}

/** Of a list of which nobody says so, all is shown. */
function pageOf(list: readonly unknown[], page: PageFacts | undefined): ShownPage {
  const all = { total: list.length, offset: 0, limit: undefined, number: 1, firstNumber: 1, self: '', isLast: true };
  return { ...(page ?? { ...all, next: undefined, previous: undefined }), shown: list.length };
}

/** What the fields of an envelope, and of an object in it, say of a page. */
function pageFields(basis: Basis, fields: ReadonlyMap<string, Field>, page: ShownPage, depth = 0): PlainRecord {
  const entries = [...fields].flatMap(([name, { pointer, shape, required }]): [string, unknown][] => {
    const values = pageValues(name, page, fields.keys());
    const value = values?.find((one) => fits(basis, pointer, one));
    if (value !== undefined) return [[name, value]];
    // A client that asks for the next page as long as there is one must come to an end.
    if (/next|prev|cursor|more/i.test(name)) {
      // An address that leads nowhere is none.
      const ends = !required && /link|ur[il]|href/i.test(name) ? [null, false] : [null, false, ''];
      const end = ends.find((one) => fits(basis, pointer, one));
      if (end !== undefined) return [[name, end]];
    }
    const inner = depth < 2 && holdsPages.test(name) ? shape().fields : undefined;
    if (inner === undefined) return [];
    const given = pageFields(basis, inner, page, depth + 1);
    if (Object.keys(given).length === 0) return [];
    const sample = basis.sample(pointer, { direction: 'response', given });
    return sample.ok ? [[name, sample.value]] : [];
  });
  return Object.fromEntries(entries);
}

/** What envelopes call the objects that tell of a page. */
const holdsPages =
  /^_?(meta(data)?|pag(e|es|ing|ination|e_?info|e_?metadata)|links|response_?metadata|cursors?|next|previous)$/i;

/** A sample without what it says of pages: it was taken of another one. */
function withoutPages(envelope: PlainRecord | undefined, fields: ReadonlyMap<string, Field>): PlainRecord {
  const entries = Object.entries(envelope ?? {}).filter(
    ([name]) => fields.get(name)?.required !== false || !(/next|prev|cursor|more/i.test(name) || holdsPages.test(name)),
  );
  return Object.fromEntries(entries);
}
