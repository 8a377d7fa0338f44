import { isRecord } from '../../../spec/document/document.ts';
import { plainName } from '../../../spec/resource/plain-name.ts';
import { readLinks } from '../../exchange/link-header.ts';
import { type ListRole, rolesOf } from '../../reading/lists/parameter-words.ts';
import type { Observed } from '../evidence/observed.ts';
import { listIn } from '../records/seen-record.ts';

/** One list as it was asked for and shown. */
export interface ListCall {
  readonly in: Observed;
  readonly items: readonly unknown[];
  /** Whether there is more behind it. */
  readonly hasMore: boolean;
  /** The parameter that says how many; `undefined` where it was not sent. */
  readonly limit: number | undefined;
  /** Whether it was asked for from its start, without filters, order or search. */
  readonly isPlain: boolean;
}

/** The part that a parameter plays by its name. */
export function roleOf(name: string): ListRole | undefined {
  return rolesOf(name)[0];
}

/** The lists of some exchanges. */
export function listCalls(all: readonly Observed[]): readonly ListCall[] {
  return all.flatMap((one): ListCall[] => {
    const list = listIn(one);
    if (list === undefined) return [];
    const query = [...one.url.searchParams];
    const limit = query.find(([name]) => roleOf(name) === 'limit')?.[1];
    const isPlain = query.every(([name]) => roleOf(name) === 'limit');
    const { items } = list;
    return [
      {
        in: one,
        items,
        hasMore: hasMore(one, items.length),
        limit: limit === undefined ? undefined : Number(limit),
        isPlain,
      },
    ];
  });
}

/** Whether a response says that there is more: in its envelope, by its total, or in its headers. */
function hasMore({ value, header, url }: Observed, shown: number): boolean {
  const link = header('link');
  if (link !== undefined && readLinks(link).some(({ relation }) => relation === 'next')) return true;
  const query = [...url.searchParams];
  const isFirst = query.every(([name]) => roleOf(name) === 'limit');
  const total = Number(header('x-total-count') ?? header('x-total') ?? Number.NaN);
  if (isFirst && total > shown) return true;
  return isRecord(value) && saysMore(value, shown, isFirst, 0);
}

function saysMore(
  envelope: Readonly<Record<string, unknown>>,
  shown: number,
  isFirst: boolean,
  depth: number,
): boolean {
  return Object.entries(envelope).some(([name, value]) => {
    const plain = plainName(name);
    if (/^(hasmore|hasnext|hasnextpage|more|istruncated)$/.test(plain)) return value === true;
    if (/next|^cursor$|^endcursor$/.test(plain)) return value !== null && value !== '' && value !== false;
    if (/^total(count|results|items|elements|records)?$|^count$/.test(plain))
      return isFirst && typeof value === 'number' && value > shown;
    return depth < 2 && isRecord(value) && saysMore(value, shown, isFirst, depth + 1);
  });
}
