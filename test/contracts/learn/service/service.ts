import type { Fault, Page, Row, ServiceConventions } from './conventions.ts';

/** A service of widgets that behaves as its conventions say; its clock goes on by a second with each request. */
export function createService(conventions: ServiceConventions): (request: Request) => Promise<Response> {
  const rows = new Map<string, Row>();
  let count = 0;
  let now = Date.UTC(2026, 2, 14, 9, 26, 53, 589);
  const { idField, paging, pageSize, firstPage = 1 } = conventions;

  const json = (
    status: number,
    body: unknown,
    headers: Record<string, string> = {},
    type = conventions.type,
  ): Response =>
    new Response(body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body), {
      status,
      headers: { ...(body !== undefined && { 'content-type': type ?? 'application/json' }), ...headers },
    });
  const refuse = (fault: Fault): Response => json(fault.status, conventions.error(fault), {}, conventions.errorType);
  const missing = (): Response => refuse({ status: 404, code: 'not_found', message: 'There is no such widget.' });
  const tagOf = (row: Row): Record<string, string> =>
    conventions.etag === true ? { etag: `"${Buffer.from(JSON.stringify(row)).toString('hex').slice(-24)}"` } : {};

  function listed(url: URL): Response {
    const all = [...rows.values()];
    if (conventions.newestFirst === true) all.reverse();
    const limit = Number(url.searchParams.get(paging.limit) ?? pageSize);
    const from = url.searchParams.get(paging.from);
    const after = all.findIndex((row) => cursorOf(row) === from) + 1;
    const offset =
      from === null
        ? 0
        : paging.by === 'page'
          ? (Number(from) - firstPage) * limit
          : paging.by === 'offset'
            ? Number(from)
            : after;
    const items = all.slice(offset, offset + limit);
    const last = items.at(-1);
    const next = last !== undefined && offset + limit < all.length ? cursorOf(last) : undefined;
    const at = (place: number): string => {
      const target = new URL(url);
      const before = all[place - 1];
      const value =
        paging.by === 'page' ? place / limit + firstPage : paging.by === 'offset' ? place : before && cursorOf(before);
      target.searchParams.set(paging.from, String(value));
      return target.href;
    };
    const page: Page = { items, total: all.length, offset, limit, at, next };
    return json(200, conventions.list(page), conventions.listHeaders?.(page));
  }

  const cursorOf = (row: Row): string => Buffer.from(`after:${String(row[idField])}`).toString('base64url');

  function faultIn(sent: unknown, isWhole: boolean): Response | undefined {
    const invalid = (field: string, message: string): Response =>
      refuse({ status: conventions.invalidStatus, code: 'invalid', message, field });
    const { name, price } = Object(sent);
    if (isWhole && name === undefined) return invalid('name', 'The name is missing.');
    if (name !== undefined && typeof name !== 'string') return invalid('name', 'The name must be a text.');
    if (price !== undefined && typeof price !== 'number') return invalid('price', 'The price must be a number.');
    return undefined;
  }

  function created(sent: Row, url: URL, given?: string): Response {
    count += 1;
    const own = conventions.id(count);
    const id = given === undefined ? own : typeof own === 'number' ? Number(given) : given;
    const facts = { id, count, now, name: String(sent['name']), origin: url.origin };
    const row = { [idField]: id, ...conventions.defaults, ...sent, ...conventions.made(facts) };
    rows.set(String(id), row);
    const place = `/widgets/${id}`;
    const { location } = conventions;
    return json(conventions.createStatus, conventions.record(row), {
      ...(location !== undefined && { location: location === 'path' ? place : `${url.origin}${place}` }),
      ...tagOf(row),
    });
  }

  return async (request) => {
    now += 1000;
    const url = new URL(request.url);
    const [, , id] = url.pathname.split('/');
    const text = await request.text();
    let body: unknown;
    try {
      body = text === '' ? undefined : JSON.parse(text);
    } catch {
      return refuse({ status: conventions.malformedStatus ?? 400, code: 'malformed', message: 'The body is no JSON.' });
    }
    const sent = conventions.sentIn === undefined ? body : Object(body)[conventions.sentIn];
    if (id === undefined) {
      if (request.method === 'GET') return listed(url);
      return faultIn(sent, true) ?? created(Object(sent), url);
    }
    const row = rows.get(id);
    if (row === undefined) {
      if (request.method === 'PUT' && conventions.putCreates === true)
        return faultIn(sent, true) ?? created(Object(sent), url, id);
      if (request.method === 'DELETE' && conventions.deletesTwice === true) return json(204, undefined);
      return missing();
    }
    if (request.method === 'DELETE') {
      rows.delete(id);
      const { status, body: said } = conventions.remove(row);
      return json(status, said);
    }
    if (request.method === 'GET') return json(200, conventions.record(row), tagOf(row));
    const fault = faultIn(sent, request.method === 'PUT');
    if (fault !== undefined) return fault;
    const isReplaced = request.method === 'PUT' && conventions.putReplaces === true;
    const { name: _name, price: _price, ...own } = row;
    const kept = { ...(isReplaced ? { ...own, ...conventions.defaults } : row), ...Object(sent) };
    const next = { ...kept, ...conventions.renewed(row, now) };
    rows.set(id, next);
    return json(200, conventions.record(next), tagOf(next));
  };
}
