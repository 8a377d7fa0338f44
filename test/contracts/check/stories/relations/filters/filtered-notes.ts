import { onAll } from '../../../shelf/lies.ts';
import type { Kept, Lie } from '../../../shelf/shelf.ts';
import { collection, documentOf, inQuery, note, ref, refused, shown, text } from '../../../shelf/shelf-document.ts';

const kinds = { enum: ['hammer', 'saw'] };
const parameters = [
  inQuery('kind', kinds, { 'x-filter-of': 'kind' }),
  inQuery('least', { type: 'integer' }, { 'x-filter-of': 'pages', 'x-filter-op': 'gte' }),
  inQuery('author', text, { 'x-filter-of': 'authorId' }),
  inQuery('closed', { type: 'boolean' }, { 'x-filter-of': 'closedBy', 'x-filter-op': 'with' }),
  inQuery('sort', text, { 'x-sort': true }),
];
const properties = {
  ...note.properties,
  kind: kinds,
  authorId: { ...text, 'x-references': 'authors' },
  closedBy: text,
};
const array = { type: 'array', items: ref('Note') };
const paged = { type: 'object', properties: { items: array } };
const document = (list: object, more: object = {}): object =>
  documentOf(
    {
      ...collection('/authors', 'Author'),
      ...collection('/notes', 'Note', {
        list: { parameters, responses: { 200: shown(list), ...refused(400, 422) } },
        ...more,
      }),
    },
    { Author: note, Note: { ...note, properties } },
  );
export const documents: { readonly [api in 'whole' | 'paged' | 'present']: object } = {
  whole: document(array),
  paged: document(paged),
  present: document(array, { create: null, replace: null, remove: null }),
};
export type Api = keyof typeof documents;

export type Fits = (one: Kept, name: string, value: string) => boolean;
export const fits: Fits = (one, name, value) => {
  if (name === 'kind') return one['kind'] === value;
  if (name === 'author') return one['authorId'] === value;
  return name !== 'least' || (typeof one['pages'] === 'number' && one['pages'] >= Number(value));
};
export interface Ways {
  readonly fit?: Fits;
  readonly combine?: 'every' | 'some' | 'last';
  readonly shows?: (closed: string | null) => (one: Kept) => boolean;
  readonly order?: (records: Kept[], sort: string) => Kept[];
  readonly isPaged?: boolean;
}
export const inOrder = (records: Kept[], sort: string): Kept[] => {
  const sorted = records.toSorted((one, other) => (String(one['name']) < String(other['name']) ? -1 : 1));
  return sort.startsWith('-') ? sorted.reverse() : sorted;
};
const openOnly: Ways['shows'] = (closed) => (one) => closed === 'true' || one['closedBy'] === undefined;
/** Lists what is asked for. */
export const filtering = ({
  fit: isMeant = fits,
  combine = 'every',
  shows = openOnly,
  order = inOrder,
  isPaged = false,
}: Ways = {}): Lie =>
  onAll('GET', (honest, { path, query }, at) => {
    if (path !== '/notes') return honest();
    const asked = [...query]
      .filter(([name]) => ['kind', 'least', 'author'].includes(name))
      .slice(combine === 'last' ? -1 : 0);
    const chosen = [...at(path).values()].filter((one) => {
      const isFit = ([name, value]: [string, string]): boolean => isMeant(one, name, value);
      return (
        shows(query.get('closed'))(one) &&
        (asked.length === 0 || (combine === 'some' ? asked.some(isFit) : asked.every(isFit)))
      );
    });
    const records = order(chosen, query.get('sort') ?? '');
    const value = query.has('sort') ? records : chosen;
    return { status: 200, value: isPaged ? { items: value } : value };
  });
