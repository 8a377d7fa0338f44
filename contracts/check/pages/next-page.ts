import { isRecord } from '../../../spec/document/document.ts';
import { plainName } from '../../../spec/resource/plain-name.ts';
import { readLinks } from '../../exchange/link-header.ts';
import type { ReceivedResponse } from '../exchange/exchange-log.ts';

const pageFields = ['meta', 'metadata', 'pagination', 'paging', 'page', 'links', 'pageinfo', 'responsemetadata'];

/** The fields of an envelope that tell of its page: beside the records, and in an object that is called so. */
export function fieldsBeside({ value }: ReceivedResponse): readonly (readonly [string, unknown])[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, field]): [string, unknown][] =>
    isRecord(field) && pageFields.includes(plainName(name)) ? Object.entries(field) : [[name, field]],
  );
}

const cursorNames =
  /^(next|nextcursor|nextpagetoken|nexttoken|nextpage|cursor|after|endcursor|startingafter|continuation)$/;

/** Whether a response says in one word that there is more than it shows; `undefined`: it has no such word. */
function saysMore(response: ReceivedResponse): boolean | undefined {
  return fieldsBeside(response)
    .filter(([name]) => /^has(more|next|nextpage)$/.test(plainName(name)))
    .map(([, field]) => field)
    .find((field) => typeof field === 'boolean');
}

/**
 * What a response says of the page that follows. Where a field says `next`, the others name the page that is shown, or
 * its last record: `{ "cursor": "c1", "next_cursor": null }` is the end.
 */
function followers(response: ReceivedResponse): readonly unknown[] {
  const named = fieldsBeside(response).filter(
    ([name, field]) => cursorNames.test(plainName(name)) && typeof field !== 'boolean',
  );
  const next = named.filter(([name]) => plainName(name).startsWith('next'));
  return (next.length === 0 ? named : next).map(([, field]) => field);
}

/** The cursor of the page that follows; `undefined` where the response names none, or says that there is none. */
export function nextCursor(response: ReceivedResponse, parameter: string): string | undefined {
  if (saysMore(response) === false) return undefined;
  const link = readLinks(response.headers['link'] ?? '').find(({ relation }) => relation === 'next')?.target;
  for (const text of [...followers(response), link]) {
    if ((typeof text !== 'string' && typeof text !== 'number') || text === '') continue;
    return cursorIn(String(text), parameter);
  }
  return undefined;
}

/** The cursor itself, where it is given as a URL. */
function cursorIn(text: string, parameter: string): string | undefined {
  if (!/^https?:|^\/|^\?/.test(text) || !URL.canParse(text, 'http://backend.invalid')) return text;
  return new URL(text, 'http://backend.invalid').searchParams.get(parameter) ?? undefined;
}

/** Whether a response says that there is more than so many records. */
export function tellsOfMore(response: ReceivedResponse, shown: number): boolean {
  if (readLinks(response.headers['link'] ?? '').some(({ relation }) => relation === 'next')) return true;
  const isMore = saysMore(response);
  if (isMore !== undefined) return isMore;
  return (
    followers(response).some((field) => field !== null && field !== '' && field !== undefined) ||
    fieldsBeside(response).some(([name, field]) => isTotal(name) && typeof field === 'number' && field > shown)
  );
}

/** Whether a response says that there is no page behind it. */
export function tellsOfEnd(response: ReceivedResponse): boolean {
  return saysMore(response) === false || followers(response).some((field) => field === null || field === '');
}

function isTotal(name: string): boolean {
  return /^total(count|results?|items|elements|records|entries)?$/.test(plainName(name));
}

/** How many records there are, as a response says; `undefined` where it does not. */
export function totalIn(response: ReceivedResponse): { readonly name: string; readonly total: number } | undefined {
  const header = response.headers['x-total-count'];
  if (header !== undefined && /^\d{1,9}$/.test(header)) return { name: 'X-Total-Count', total: Number(header) };
  const [name, total] = fieldsBeside(response).find(([one]) => isTotal(one)) ?? [];
  return name !== undefined && typeof total === 'number' && Number.isInteger(total) ? { name, total } : undefined;
}
