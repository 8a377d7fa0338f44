import { type Defect, type Defects, operationOf, parsed, spoil } from '../proxy.ts';

type Json = Record<string, unknown>;

/** Changes the query of a list before the good backend sees it. */
const asked = (edit: (parameters: URLSearchParams) => void): Defect => {
  return () => (request, next) => {
    const { searchParams } = request.url;
    if (operationOf(request) !== 'list' || (searchParams.has('include') && searchParams.has('exclude')))
      return next(request);
    const url = new URL(request.url);
    edit(url.searchParams);
    return next({ ...request, url });
  };
};

/** Changes the records of a list that was asked for with a parameter. */
const shown = (parameter: string, edit: (record: Json, value: string) => Json): Defect =>
  spoil('list', ({ status, body }, { url }) => {
    const value = url.searchParams.get(parameter);
    if (status !== 200 || value === null || value === '') return {};
    return { body: JSON.stringify((parsed(body) as Json[]).map((record) => edit({ ...record }, value))) };
  });

/** What `include` and `exclude` do. */
export const projections: Defects = {
  'include is ignored': asked((parameters) => parameters.delete('include')),
  'exclude is ignored': asked((parameters) => parameters.delete('exclude')),
  'include knows its first field only': asked(
    (p) => p.has('include') && p.set('include', p.get('include')?.split(',')[0] ?? ''),
  ),
  'include takes the whole of a dotted field': asked(
    (p) => p.has('include') && p.set('include', p.get('include')?.replaceAll(/\.\w+/g, '') ?? ''),
  ),
  'include finds no dotted field': shown('include', ({ settings, ...record }, value) =>
    value.includes('.') ? record : { ...record, ...(settings !== undefined && { settings }) },
  ),
  'include drops _id': shown('include', ({ _id: _, ...record }) => record),
  'include drops name': shown('include', ({ name: _, ...record }) => record),
  'include flattens dotted fields': shown('include', ({ settings, ...record }, value) =>
    settings === undefined ? record : { ...record, [value]: 1 },
  ),
  'include leaves null for unknown names': shown('include', (record, value) => ({
    [value.split(',')[0] ?? '']: null,
    ...record,
  })),
  'an empty include leaves nothing': spoil('list', ({ body }, { url }) =>
    url.searchParams.get('include') === ''
      ? { body: JSON.stringify((parsed(body) as Json[]).map(({ _id, name }) => ({ _id, name }))) }
      : {},
  ),
  'exclude drops the whole of a dotted field': asked(
    (p) => p.has('exclude') && p.set('exclude', p.get('exclude')?.replaceAll(/\.\w+/g, '') ?? ''),
  ),
  'exclude drops _id and name where asked to': shown('exclude', ({ _id, name, ...record }, value) =>
    value.includes('_id') ? record : { _id, name, ...record },
  ),
  'exclude means include': asked((p) => {
    const value = p.get('exclude');
    p.delete('exclude');
    if (value !== null) p.set('include', value);
  }),
  'include is obeyed by GET of one record': spoil('read', ({ status, body }, { url }) =>
    status === 200 && url.searchParams.has('include')
      ? {
          body: JSON.stringify({
            _id: (parsed(body) as Json)['_id'],
            lastModified: (parsed(body) as Json)['lastModified'],
            name: (parsed(body) as Json)['name'],
          }),
        }
      : {},
  ),
};
