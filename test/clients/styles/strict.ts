import { request } from 'node:https';
import { type Client, host, isObject, type Json, type JsonObject, objectsOf, token } from '../client.ts';

/** The one status that each kind of request may succeed with. */
const success: Readonly<Record<string, number>> = { GET: 200, POST: 201, PUT: 200, PATCH: 204, DELETE: 204 };
/** What actions may succeed with beside that: some have nothing to say. */
const successOfActions: Readonly<Record<string, readonly number[]>> = { POST: [200], PUT: [204] };
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const id = /^[0-9a-f]{24}$/;

/** A client of node:https that insists on exact statuses, types, shapes, and on the parameters of the next link. */
export const client: Client = {
  call: async (method, path, body) => {
    const { status, type, text } = await ask(method, path, body);
    if (status >= 400) return { status, body: errorsIn(type, text) };
    const expected = [success[method], ...(isAction(path) ? (successOfActions[method] ?? []) : [])];
    insist(expected.includes(status), `${method} ${path} was responded to with ${status}`);
    if (status === 204) insist(text === '', `${method} ${path} was responded to with 204 and ${text}`);
    const read = status === 204 ? undefined : jsonOf(type, text);
    if (status !== 204 && !isAction(path)) expectRecord(read);
    return { status, body: read };
  },
  list: async (path) => {
    const found: JsonObject[] = [];
    const asked = new URL(`${host}/v1${path}?limit=2`);
    for (let url: URL | undefined = asked; url !== undefined; ) {
      const { status, type, text, link } = await ask('GET', url.pathname.replace('/v1', '') + url.search);
      insist(status === 200 || (status === 204 && text === ''), `GET ${url.pathname} was responded to with ${status}`);
      const page = status === 204 ? [] : objectsOf(jsonOf(type, text));
      insist(page.length <= 2, `a page of two holds ${page.length}`);
      found.push(...page);
      url = link === undefined ? undefined : nextOf(link, asked);
    }
    return found;
  },
};

/** Whether a path leads to what is no record of a collection. */
function isAction(path: string): boolean {
  return !/^\/[a-zA-Z]+(\/[0-9a-f]{24})?$/.test(path);
}

function expectRecord(record: Json | undefined): void {
  insist(isObject(record), `${JSON.stringify(record)} is no record`);
  if (!isObject(record)) return;
  const { _id, name, createdAt, lastModified } = record;
  insist(typeof _id === 'string' && id.test(_id), `${JSON.stringify(_id)} is no _id`);
  insist(name === undefined || typeof name === 'string', `${JSON.stringify(name)} is no name`);
  for (const at of [createdAt, lastModified])
    insist(at === undefined || (typeof at === 'string' && moment.test(at)), `${JSON.stringify(at)} is no moment`);
}

/** The next page: with the parameters of the first, and the cursor, and no other; `undefined` on the last. */
function nextOf(link: string, asked: URL): URL | undefined {
  const links = link.split(', ').map((one) => /^<([^<>]+)>; rel="(next|prev)"$/.exec(one));
  insist(!links.includes(null), `${link} has other links than to the pages beside it`);
  const target = links.find((one) => one?.[2] === 'next')?.[1];
  if (target === undefined) return undefined;
  const next = new URL(target);
  insist(next.host === asked.host && next.pathname === asked.pathname, `${next} leads away from ${asked}`);
  const names = [...next.searchParams.keys()].sort();
  insist(names.join() === 'after,limit', `${next} has other parameters than after and limit`);
  insist(next.searchParams.get('limit') === '2', `${next} has another limit`);
  return next;
}

function errorsIn(type: string, text: string): Json {
  const body = jsonOf(type, text);
  const errors = isObject(body) ? body['errors'] : undefined;
  insist(Array.isArray(errors) && errors.length > 0, `${text} has no errors`);
  for (const error of objectsOf(errors)) {
    insist(typeof error['code'] === 'string' && error['code'] !== '', `${text} has an error without a code`);
  }
  return body;
}

function jsonOf(type: string, text: string): Json {
  insist(/^application\/json(;|$)/.test(type), `the media type is ${type}`);
  return JSON.parse(text);
}

function insist(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(`The response is not as it should be: ${otherwise}.`);
}

interface Heard {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly link: string | undefined;
}

function ask(method: string, path: string, body?: Json): Promise<Heard> {
  const sent = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const asking = request(
      `${host}/v1${path}`,
      {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(sent !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(sent) }),
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const link = response.headers['link'];
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            text: Buffer.concat(parts).toString(),
            link: Array.isArray(link) ? link.join(', ') : link,
          });
        });
      },
    );
    asking.on('error', reject);
    asking.end(sent);
  });
}
