import { momentKind } from '../../../../contracts/learn/schema/moment-kind.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import type { ServiceConventions } from './conventions.ts';

type Ask = (request: Request) => Promise<Response>;

/** What a backend shows of each of its conventions, so that two backends can be compared. */
export type Shown = ReadonlyMap<string, unknown>;

interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly value: unknown;
}

/** Looks at each convention of a backend, from an empty account on. */
export async function lookAt(
  ask: Ask,
  { idField, sentIn, paging, id, firstPage = 1 }: ServiceConventions,
): Promise<Shown> {
  const shown = new Map<string, unknown>();
  const send = async (method: string, path: string, sent?: unknown): Promise<Received> => {
    const body = sent === undefined || sentIn === undefined || typeof sent === 'string' ? sent : { [sentIn]: sent };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const headers = { ...(text !== undefined && { 'content-type': 'application/json' }) };
    const response = await ask(
      new Request(`https://widgets.example${path}`, { method, headers, ...(text !== undefined && { body: text }) }),
    );
    const said = await response.text();
    const isJson = said.startsWith('{') || said.startsWith('[');
    return { status: response.status, headers: response.headers, value: isJson ? JSON.parse(said) : said };
  };
  const names: string[] = [];
  const ids: string[] = [];
  let made: Received | undefined;
  for (let index = 0; index < 12; index++) {
    names.push(`Grey Thing ${index}`);
    made = await send('POST', '/widgets', { name: names.at(-1) });
    ids.push(String(find(made.value, idField)));
  }
  const record = recordIn(made?.value, idField);
  shown.set('shape of ids', shapeOf(record[idField]));
  shown.set('envelope of a record', Object.keys(Object(made?.value)).sort().join());
  shown.set('fields of a record', Object.keys(record).sort().join());
  shown.set(
    'moments',
    Object.entries(record)
      .flatMap(([name, value]) => (momentKind(value) ? [`${name}: ${momentKind(value)?.name}`] : []))
      .sort()
      .join(),
  );
  shown.set(
    'defaults',
    JSON.stringify(
      Object.entries(record)
        .filter(([name, value]) => isPlain(name, value, idField))
        .sort(),
    ),
  );
  shown.set('status of a creation', made?.status);
  shown.set('Location', made?.headers.get('location')?.replace(String(record[idField]), 'ID'));
  shown.set('ETag', made?.headers.has('etag'));
  const list = await send('GET', '/widgets');
  shown.set('envelope of a list', namesIn(list.value).join());
  shown.set('Link and totals', ['link', 'x-total-count'].map((name) => list.headers.has(name)).join());
  const listed = namesOf(list.value);
  shown.set('size of a page', listed.length);
  shown.set('order of a list', listed.slice(0, 3).join());
  const from = paging.by === 'cursor' ? find(list.value, 'next_cursor') : paging.by === 'page' ? firstPage + 1 : 3;
  shown.set('next page', namesOf((await send('GET', `/widgets?${paging.from}=${String(from)}`)).value).join());
  const missing = await send('GET', `/widgets/${idField === 'widget_id' ? 9999 : id(600)}`);
  shown.set('refusal of what is not there', `${missing.status} ${bare(missing.value)}`);
  shown.set('type of a refusal', missing.headers.get('content-type')?.split(';')[0]);
  const invalid = await send('POST', '/widgets', { price: 1 });
  shown.set('refusal of a body', `${invalid.status} ${bare(invalid.value)}`);
  const put = await send('PUT', `/widgets/${ids[0]}`, { name: 'Put' });
  shown.set('what a PUT leaves', Object.keys(recordIn(put.value, idField)).sort().join());
  const patched = await send('PATCH', `/widgets/${ids[1]}`, { price: 5 });
  shown.set('what a PATCH leaves', String(find(patched.value, 'name')));
  const gone = await send('DELETE', `/widgets/${ids[2]}`);
  shown.set('status and body of a deletion', `${gone.status} ${Object.keys(Object(gone.value)).sort().join()}`);
  shown.set('deletion of what is gone', (await send('DELETE', `/widgets/${ids[2]}`)).status);
  shown.set('PUT of what is not there', (await send('PUT', `/widgets/${ids[2]}`, { name: 'Put' })).status);
  return shown;
}

/** A value that is the same for each record. */
function isPlain(name: string, value: unknown, idField: string): boolean {
  if (name === idField || name === 'name' || momentKind(value) !== undefined) return false;
  return (
    value === null ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && /^[a-z]+$/i.test(value)) ||
    value === 0
  );
}

function find(value: unknown, name: string): unknown {
  if (!isRecord(value)) return undefined;
  if (Object.hasOwn(value, name)) return value[name];
  for (const inner of Object.values(value)) {
    const found = find(inner, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function recordIn(value: unknown, idField: string): Readonly<Record<string, unknown>> {
  if (!isRecord(value) || Object.hasOwn(value, idField)) return Object(value);
  return Object(Object.values(value).find((inner) => isRecord(inner) && Object.hasOwn(inner, idField)));
}

/** What an id looks like, whatever its digits are. */
function shapeOf(value: unknown): string {
  if (typeof value === 'number') return 'number';
  const text = String(value);
  if (/^[0-9a-f-]{36}$/.test(text)) return 'UUID';
  if (/^[0-9a-f]{24}$/.test(text)) return 'hex 24';
  if (/^\d+$/.test(text) && text.length < 12) return 'digits';
  return `${/^[a-z]+_/.exec(text)?.[0] ?? ''} and ${text.length} characters`;
}

function namesIn(value: unknown, depth = 0): string[] {
  if (!isRecord(value)) return [Array.isArray(value) ? 'list' : 'text'];
  return Object.entries(value)
    .flatMap(([name, inner]) => [
      name,
      ...(isRecord(inner) && depth < 1 ? namesIn(inner, depth + 1).map((one) => `${name}.${one}`) : []),
    ])
    .sort();
}

function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map((one) => String(Object(one)['name']));
  return isRecord(value) ? Object.values(value).flatMap(namesOf) : [];
}

/** An error without its sentences. */
function bare(value: unknown): string {
  return (
    JSON.stringify(value, (_name, inner: unknown) =>
      typeof inner === 'string' && inner.includes(' ') ? '…' : inner,
    ) ?? ''
  );
}
