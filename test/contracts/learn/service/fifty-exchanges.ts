import { readNdjson } from '../../../../contracts/traffic/read/read-ndjson.ts';
import type { RecordedExchange } from '../../../../contracts/traffic/read/recorded-exchange.ts';
import type { Row, ServiceConventions } from './conventions.ts';
import { createService } from './service.ts';

/** A document of widgets that says nothing but which operations there are. */
export const littleDocument = `openapi: 3.1.0
info: { title: Widgets, version: '1' }
servers: [{ url: https://widgets.example }]
paths:
  /widgets:
    get: { operationId: listWidgets, responses: { '200': { description: All } } }
    post: { operationId: createWidget, responses: { '200': { description: Made } } }
  /widgets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { operationId: getWidget, responses: { '200': { description: One } } }
    put: { operationId: putWidget, responses: { '200': { description: Changed } } }
    patch: { operationId: patchWidget, responses: { '200': { description: Changed } } }
    delete: { operationId: deleteWidget, responses: { '200': { description: Gone } } }
`;

/** Writes down fifty exchanges of a service, a line each, as a recorder would. */
export async function fiftyExchanges(conventions: ServiceConventions): Promise<string> {
  const service = createService(conventions);
  const lines: string[] = [];
  const ids: string[] = [];
  const { sentIn, paging, idField } = conventions;
  const wrapped = (body: Row): unknown => (sentIn === undefined ? body : { [sentIn]: body });
  const ask = async (method: string, path: string, sent?: unknown): Promise<unknown> => {
    const body = sent === undefined ? undefined : typeof sent === 'string' ? sent : JSON.stringify(sent);
    const url = `https://widgets.example${path}`;
    const headers = {
      authorization: 'Bearer k3y-of-somebody-9f8e7d',
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    const response = await service(new Request(url, { method, headers, ...(body !== undefined && { body }) }));
    const text = await response.text();
    const request = { method, url, headers, ...(body !== undefined && { body }) };
    lines.push(
      JSON.stringify({
        request,
        response: { status: response.status, headers: [...response.headers], body: text === '' ? null : text },
      }),
    );
    return text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : undefined;
  };
  const create = async (body: Row): Promise<void> => {
    const said = JSON.stringify(await ask('POST', '/widgets', wrapped(body)));
    ids.push(String(new RegExp(`"${idField}":"?([^",}]+)`).exec(said)?.[1]));
  };
  const list = async (query = ''): Promise<string> => JSON.stringify(await ask('GET', `/widgets${query}`));

  await list();
  const names = ['Red Shoes', 'Blue Hat', 'Green Coat', 'Warm Socks', 'Old Belt', 'Big Bag', 'Tiny Ring', 'Long Scarf'];
  for (const [index, name] of names.entries()) await create(index % 2 === 0 ? { name, price: 10 + index } : { name });
  for (const id of ids) await ask('GET', `/widgets/${id}`);
  let cursor = (await list()).match(/"next_cursor":"([^"]+)"/)?.[1];
  await list(`?${paging.limit}=2`);
  const { firstPage = 1 } = conventions;
  const second = paging.by === 'page' ? String(firstPage + 1) : paging.by === 'offset' ? '2' : (cursor ?? '');
  cursor = second;
  await list(`?${paging.limit}=2&${paging.from}=${cursor}`);
  await list(`?${paging.from}=${paging.by === 'cursor' ? cursor : paging.by === 'page' ? second : '3'}`);
  for (const id of ids.slice(0, 3)) {
    await ask('PATCH', `/widgets/${id}`, wrapped({ price: 99 }));
    await ask('GET', `/widgets/${id}`);
    await ask('PUT', `/widgets/${id}`, wrapped({ name: `New ${id.length}` }));
    await ask('GET', `/widgets/${id}`);
  }
  await ask('POST', '/widgets', wrapped({ price: 3 }));
  await ask('POST', '/widgets', wrapped({ name: 12 }));
  await ask('POST', '/widgets', '{"name": ');
  await ask('PATCH', `/widgets/${ids[4]}`, wrapped({ price: 'much' }));
  const absent = idField === 'widget_id' ? '9999' : String(conventions.id(500));
  await ask('GET', `/widgets/${absent}`);
  await ask('PATCH', `/widgets/${absent}`, wrapped({ price: 1 }));
  await ask('DELETE', `/widgets/${ids[5]}`);
  await ask('DELETE', `/widgets/${ids[5]}`);
  await ask('GET', `/widgets/${ids[5]}`);
  await ask('DELETE', `/widgets/${ids[6]}`);
  await ask('PUT', `/widgets/${absent}`, wrapped({ name: 'Put there', price: 5 }));
  await ask('GET', `/widgets/${absent}`);
  await list(`?${paging.limit}=3`);
  await create({ name: 'Last One', price: 2.5 });
  await ask('GET', `/widgets/${ids[8]}`);
  for (const id of ids.slice(3, 5)) await ask('GET', `/widgets/${id}`);
  await list();
  return lines.join('\n');
}

/** The same as the kit reads it. */
export async function recordedExchanges(conventions: ServiceConventions): Promise<readonly RecordedExchange[]> {
  return readNdjson(await fiftyExchanges(conventions));
}
