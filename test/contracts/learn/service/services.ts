import type { Page, ServiceConventions } from './conventions.ts';

const hex = (count: number, digits: number): string => (count * 2_654_435_761).toString(16).padStart(digits, '7').slice(-digits);
const uuidOf = (count: number): string => `${hex(count, 8)}-0f1e-4d2c-8b3a-${hex(count + 77, 12)}`;
const iso = (now: number): string => new Date(now).toISOString();
const slug = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

const linkOf = ({ items, offset, total, limit, at }: Page): Record<string, string> => {
  const links = [
    ...(offset + items.length < total ? [`<${at(offset + limit)}>; rel="next"`] : []),
    ...(offset > 0 ? [`<${at(Math.max(0, offset - limit))}>; rel="prev"`] : []),
  ];
  return links.length === 0 ? {} : { link: links.join(', ') };
};

/** Services that differ in their conventions. */
export const services: readonly ServiceConventions[] = [
  {
    name: 'ids with a prefix, cursors, an object in error',
    idField: 'id',
    id: (count) => `wid_${hex(count, 8)}Zk${hex(count * 3, 4)}`,
    made: ({ now }) => ({ object: 'widget', created: Math.floor(now / 1000), livemode: false }),
    renewed: () => ({}),
    defaults: { colour: 'black', tags: [], note: null },
    record: (row) => row,
    list: ({ items, next }) => ({ object: 'list', data: items, has_more: next !== undefined, next_cursor: next ?? null }),
    error: ({ code, message, field }) => ({ error: { type: 'invalid_request', code, message, param: field ?? null } }),
    paging: { by: 'cursor', limit: 'limit', from: 'cursor' },
    pageSize: 4,
    newestFirst: true,
    createStatus: 200,
    remove: (row) => ({ status: 200, body: { id: row['id'], object: 'widget', deleted: true } }),
    invalidStatus: 400,
  },
  {
    name: 'UUIDs, pages, problem details',
    idField: 'uuid',
    id: uuidOf,
    made: ({ id, now, name }) => ({
      slug: slug(name),
      href: `/widgets/${id}`,
      version: 1,
      createdAt: iso(now),
      updatedAt: iso(now),
    }),
    renewed: (row, now) => ({ version: Number(row['version']) + 1, updatedAt: iso(now) }),
    defaults: { status: 'draft', stock: 0 },
    sentIn: 'widget',
    record: (row) => ({ widget: row }),
    list: ({ items, total, offset, limit }) => ({
      widgets: items,
      meta: { total, page: offset / limit + 1, per_page: limit, total_pages: Math.ceil(total / limit) },
    }),
    error: ({ status, code, message }) => ({ type: `https://errors.example/${code}`, title: code, status, detail: message }),
    errorType: 'application/problem+json',
    paging: { by: 'page', limit: 'per_page', from: 'page' },
    pageSize: 5,
    createStatus: 201,
    location: 'path',
    etag: true,
    putReplaces: true,
    remove: () => ({ status: 204 }),
    invalidStatus: 422,
  },
  {
    name: 'integers, offsets, headers around a bare list',
    idField: 'widget_id',
    id: (count) => count,
    made: ({ count, now, id, origin }) => ({
      number: 1000 + count,
      created_at: new Date(now).toUTCString(),
      self: `${origin}/widgets/${id}`,
    }),
    renewed: () => ({}),
    defaults: { active: true, price: 0 },
    record: (row) => ({ success: true, data: row }),
    list: ({ items }) => items,
    listHeaders: (page) => ({ 'x-total-count': String(page.total), ...linkOf(page) }),
    error: ({ code, message }) => ({ success: false, errors: [{ code: code.toUpperCase(), message }] }),
    paging: { by: 'offset', limit: 'limit', from: 'offset' },
    pageSize: 3,
    createStatus: 201,
    location: 'whole',
    remove: (row) => ({ status: 200, body: { success: true, data: row } }),
    invalidStatus: 422,
    malformedStatus: 400,
    putCreates: true,
    deletesTwice: true,
  },
  {
    name: 'Mongo ids, milliseconds, a text as error',
    idField: '_id',
    id: (count) => `65f2a1b0c4d5e6f7${hex(count, 8)}`,
    made: ({ now }) => ({ __v: 0, createdAt: now, modifiedAt: now }),
    renewed: (row, now) => ({ modifiedAt: now, __v: Number(row['__v']) + 1 }),
    defaults: { kind: 'plain', owner: null, labels: [] },
    record: (row) => row,
    list: ({ items, total, offset, limit }) => ({ items, total, skip: offset, limit }),
    error: ({ code }) => ({ statusCode: code === 'not_found' ? 404 : 400, error: code }),
    paging: { by: 'offset', limit: 'limit', from: 'skip' },
    pageSize: 6,
    newestFirst: true,
    createStatus: 201,
    remove: () => ({ status: 204 }),
    invalidStatus: 400,
  },
  {
    name: 'ULIDs, no milliseconds, JSON:API pages',
    idField: 'id',
    id: (count) => `01HQ8ZK3${String(count).padStart(2, '0')}ABCDEFGHJKMNPQRS`,
    made: ({ now }) => ({ inserted_at: iso(now).replace(/\.\d{3}/, ''), edited_at: null }),
    renewed: (_row, now) => ({ edited_at: iso(now).replace(/\.\d{3}/, '') }),
    defaults: { visibility: 'private' },
    record: (row) => ({ result: row, ok: true }),
    list: ({ items, total, offset, limit, at }) => ({
      ok: true,
      result: items,
      pagination: { count: total, next: offset + limit < total ? at(offset + limit) : null },
    }),
    error: ({ code, message }) => ({ ok: false, error_code: code, error: message }),
    paging: { by: 'page', limit: 'pageSize', from: 'page' },
    pageSize: 4,
    createStatus: 201,
    remove: () => ({ status: 200, body: { ok: true } }),
    invalidStatus: 400,
    deletesTwice: true,
    putReplaces: true,
  },
];
