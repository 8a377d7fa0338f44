import { pathText } from '../../../spec/resource/field-path.ts';
import type { Filter } from '../../../spec/resource/resource.ts';
import type { InferredReference } from './inferred-references.ts';
import type { PageWay } from './page-way.ts';

/** Something that a check takes for granted though the document does not say it, and the failures that rest on it. */
export interface Inferred {
  /** What is taken for what, and by what: `limit bounds a page, by its name`. */
  readonly text: string;
  /** The rules of the failures that would be none if it were not so. */
  readonly rules: RegExp;
}

/** Query parameters that are taken for filters; `undefined` where the document says of each that it is one. */
export function inferredIn(
  { inferredFilters }: { readonly inferredFilters: readonly Filter[] },
  filters: readonly Filter[],
): Inferred | undefined {
  const texts = filters
    .filter((filter) => inferredFilters.includes(filter))
    .map(({ parameter, path }) => `${parameter} chooses records by ${pathText(path)}, by its name and its values`);
  return texts.length === 0 ? undefined : { text: texts.join('; '), rules: /^filters? / };
}

/** Query parameters that are taken for those of pages; `undefined` where there are none. */
export function pagesInferred(way: PageWay | undefined): Inferred | undefined {
  const names = [way?.limit?.name, way?.place?.name].filter((name) => name !== undefined);
  if (names.length === 0) return undefined;
  const text = `${names.join(' and ')} ${names.length === 1 ? 'asks' : 'ask'} for pages, by ${names.length === 1 ? 'its name' : 'their names'}`;
  return { text, rules: /^(page size|pages are whole|pages come to an end)/ };
}

/** A field that is taken for the id of another record. */
export function referenceInferred({ path, to }: InferredReference): Inferred {
  return { text: `${pathText(path)} leads to ${to}, by its name`, rules: /^reference / };
}

/** What counts the records of a list. */
export const totalInferred: Inferred = {
  text: 'a field called total, or X-Total-Count, counts the records of the list, by its name',
  rules: /^total /,
};

/** Where a `Location` leads. */
export const locationInferred: Inferred = {
  text: 'the last part of Location is the id of the new record, by the path before it',
  rules: /^location$/,
};

/** What stands below a record. */
export function parentInferred(child: string, parent: string): Inferred {
  return { text: `each ${child} belongs to one ${parent}, by its path`, rules: /^refusal unknown-record$/ };
}
