import { isRecord } from '../../../spec/document/document.ts';
import { readLinks } from '../../exchange/link-header.ts';
import { plainName } from '../../reading/lists/parameter-words.ts';
import type { ReceivedResponse } from '../exchange/exchange-log.ts';

const pageFields = [
  'meta',
  'metadata',
  'pagination',
  'paging',
  'page',
  'links',
  '_links',
  'pageinfo',
  'responsemetadata',
];

/** The fields of an envelope that tell of its page: beside the records, and in an object that is called so. */
export function fieldsBeside({ value }: ReceivedResponse): readonly (readonly [string, unknown])[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, field]): [string, unknown][] =>
    isRecord(field) && pageFields.includes(plainName(name)) ? Object.entries(field) : [[name, field]],
  );
}

const cursorNames =
  /^(next|nextcursor|nextpagetoken|nexttoken|nextpage|cursor|after|endcursor|startingafter|continuation)$/;

/** The cursor of the page that follows; `undefined` where the response names none. */
export function nextCursor(response: ReceivedResponse, parameter: string): string | undefined {
  const link = readLinks(response.headers['link'] ?? '').find(({ relation }) => relation === 'next')?.target;
  const named = fieldsBeside(response).filter(([name]) => cursorNames.test(plainName(name)));
  for (const text of [...named.map(([, field]) => field), link]) {
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

/** Whether a response says that there is more than it shows. */
export function tellsOfMore(response: ReceivedResponse, shown: number): boolean {
  if (readLinks(response.headers['link'] ?? '').some(({ relation }) => relation === 'next')) return true;
  return fieldsBeside(response).some(([name, field]) => {
    const plain = plainName(name);
    if (/^has(more|next|nextpage)$/.test(plain)) return field === true;
    if (cursorNames.test(plain)) return field !== null && field !== '' && field !== undefined;
    return isTotal(name) && typeof field === 'number' && field > shown;
  });
}

/** Whether a response says that there is no page behind it. */
export function tellsOfEnd(response: ReceivedResponse): boolean {
  return fieldsBeside(response).some(([name, field]) => {
    const plain = plainName(name);
    if (/^has(more|next|nextpage)$/.test(plain)) return field === false;
    return cursorNames.test(plain) && (field === null || field === '');
  });
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
