import { expect } from 'vitest';
import type { Ways } from './library.ts';

type Book = Record<string, unknown>;

const fields: Readonly<Record<string, (value: unknown) => boolean>> = {
  title: (value) => typeof value === 'string' && value.length > 0 && [...value].length <= 5000,
  pages: (value) => Number.isInteger(value) && Number(value) >= 0,
  tags: (value) => Array.isArray(value) && value.every((tag) => typeof tag === 'string'),
  printed: (value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\d[Tt ]/.test(value) && !Number.isNaN(Date.parse(value)),
};

/** A library written by hand, by its document, and by nothing of this package. */
export function library(
  ways: Ways,
  token: string,
): { readonly fetch: typeof fetch; readonly books: Map<string, Book> } {
  const { ids = 'text', idField = 'id', created = 201, replaced = 200, removed = 204, list = 'array' } = ways;
  const books = new Map<string, Book>();
  const serviceFields = [idField, 'reads', 'archived'];
  let last = 0;
  const respond = (status: number, value?: unknown, headers: Record<string, string> = {}): Response =>
    value === undefined ? new Response(null, { status, headers }) : Response.json(value, { status, headers });
  const refuse = (status: number): Response => respond(status, { error: `Refused with ${status}.` });

  function nextId(): string {
    // A table without memory: the number after the greatest that is there.
    if (ids === 'integer') return String(Math.max(0, ...[...books.keys()].map(Number)) + 1);
    return `book-${++last}`;
  }

  function bodyOf(text: string, type: string | null): Book | number {
    if (type?.split(';')[0] !== 'application/json') return 415;
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      return 400;
    }
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return 422;
    const book: Book = {};
    for (const [name, value] of Object.entries(body)) {
      if (serviceFields.includes(name) || fields[name] === undefined) {
        if (ways.isStrict === true) return 422;
        if (serviceFields.includes(name)) continue;
      } else if (!fields[name](value)) return 422;
      book[name] = ways.trims === true && typeof value === 'string' ? value.trim() : value;
    }
    return 'title' in body ? book : 422;
  }

  const isTaken = (title: unknown, id?: string): boolean =>
    ways.unique === true && [...books].some(([other, book]) => other !== id && book['title'] === title);

  function store(id: string, book: Book): Book {
    const { title, ...rest } = book;
    const stored = { [idField]: ids === 'integer' ? Number(id) : id, title, ...rest };
    books.set(id, stored);
    return stored;
  }

  function onAll(method: string, text: string, type: string | null, page: string | null): Response {
    const all = [...books.values()];
    if (method === 'GET') {
      if (page !== null && !/^[1-9]\d{0,8}$/.test(page))
        return ways.namesNoErrors === true ? respond(200, []) : refuse(400);
      if (list === 'summaries')
        return respond(
          200,
          all.map(({ [idField]: id, title }) => ({ [idField]: id, title })),
        );
      if (list === 'first three') return respond(200, all.slice(0, 3));
      return respond(200, list === 'envelope' ? { items: all, total: all.length } : all);
    }
    if (method !== 'POST') return refuse(405);
    const body = bodyOf(text, type);
    if (typeof body === 'number') return refuse(body);
    if (isTaken(body['title'])) return refuse(409);
    const id = nextId();
    const book = store(id, body);
    if (created === 'location') return respond(201, undefined, { location: `/api/books/${id}` });
    return created === 'silent' ? respond(201) : respond(created, book);
  }

  function onOne(id: string, method: string, text: string, type: string | null): Response {
    if (ids === 'integer' && !/^\d+$/.test(id)) return refuse(400);
    const book = books.get(id);
    if (method === 'PUT') {
      const body = bodyOf(text, type);
      if (typeof body === 'number') return refuse(body);
      if (book === undefined && ways.putCreates !== true) return refuse(ways.missing ?? 404);
      if (isTaken(body['title'], id)) return refuse(409);
      const stored = store(id, ways.merges === true ? { ...book, ...body } : body);
      return replaced === 200 ? respond(200, stored) : respond(204);
    }
    if (book === undefined)
      return method === 'DELETE' && ways.removedAgain === 204 ? respond(204) : refuse(ways.missing ?? 404);
    if (method === 'GET') {
      if (ways.counts === true) book['reads'] = Number(book['reads'] ?? 0) + 1;
      return respond(200, book);
    }
    if (method !== 'DELETE') return refuse(405);
    if (ways.archives === true) book['archived'] = true;
    else if (removed !== 202) books.delete(id);
    return removed === 200 ? respond(200, book) : respond(removed);
  }

  return {
    books,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { pathname, searchParams } = new URL(request.url);
      expect(request.method, 'no method that the document does not have').toMatch(/^(GET|POST|PUT|DELETE)$/);
      if (ways.strangers !== undefined && request.headers.get('authorization') !== `Bearer ${token}`)
        return refuse(ways.strangers);
      const [, , collection, id, ...rest] = pathname.split('/');
      if (collection !== 'books' || rest.length > 0) return refuse(404);
      const [text, type] = [await request.text(), request.headers.get('content-type')];
      const { method } = request;
      return id === undefined
        ? onAll(method, text, type, searchParams.get('page'))
        : onOne(decodeURIComponent(id), method, text, type);
    },
  };
}
