import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isRecord } from '../../spec/document/document.ts';
import { cpuTime, serveTasks, textOf } from '../measure/tasks.ts';
import { listeningPort } from './listening-port.ts';

// The least that a stateful fake must do, written by hand: token, route, parse, a check of `name`, an id, a time, keep
// the text, write. It knows one resource and judges nothing else.
const path = '/v1/integrations';
let seeded: readonly Record<string, unknown>[] = [];
const records = new Map<string, string>();
let count = 0;

const refusals = {
  token: JSON.stringify({ errors: [{ code: 'unauthorized', message: 'The token is missing.' }] }),
  missing: JSON.stringify({ errors: [{ code: 'resource_not_found', message: 'There is none of that id.' }] }),
  name: JSON.stringify({ errors: [{ code: 'missing_required_field', message: '`name` is missing.', field: 'name' }] }),
  json: JSON.stringify({ errors: [{ code: 'invalid_json', message: 'The body is no JSON.' }] }),
};

function write(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

function store(response: ServerResponse, id: string, text: string, status: number): void {
  let sent: unknown;
  try {
    sent = JSON.parse(text);
  } catch {
    write(response, 400, refusals.json);
    return;
  }
  if (!isRecord(sent) || typeof sent['name'] !== 'string') {
    write(response, 422, refusals.name);
    return;
  }
  const kept = JSON.stringify({ ...sent, _id: id, lastModified: new Date().toISOString() });
  records.set(id, kept);
  write(response, status, kept);
}

function read(response: ServerResponse, id: string | undefined): void {
  if (id === undefined) {
    write(response, 200, `[${[...records.values()].join(',')}]`);
    return;
  }
  const found = records.get(id);
  if (found === undefined) write(response, 404, refusals.missing);
  else write(response, 200, found);
}

function change(response: ServerResponse, id: string | undefined, text: string): void {
  if (id === undefined) {
    count += 1;
    store(response, count.toString(16).padStart(24, '0'), text, 201);
  } else if (records.has(id)) store(response, id, text, 200);
  else write(response, 404, refusals.missing);
}

function respond(message: IncomingMessage, response: ServerResponse): void {
  const { url = '', method, headers } = message;
  const id = url.startsWith(`${path}/`) ? url.slice(path.length + 1) : undefined;
  if (headers.authorization?.startsWith('Bearer ') !== true) {
    write(response, 401, refusals.token);
  } else if (method === 'GET') {
    read(response, id);
  } else {
    const chunks: Uint8Array[] = [];
    message.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    message.on('end', () => change(response, id, Buffer.concat(chunks).toString()));
  }
}

function reset(): void {
  records.clear();
  for (const record of seeded) records.set(String(record['_id']), JSON.stringify(record));
}

const server = createServer(respond);
const port = await listeningPort(server);

serveTasks({
  port: () => ({ port }),
  cpu: () => ({ cpu: cpuTime() }),
  seed: (input) => {
    const list: unknown = JSON.parse(textOf(input, 'records'));
    seeded = Array.isArray(list) ? list.filter(isRecord) : [];
    reset();
    return {};
  },
  reset: () => {
    reset();
    return {};
  },
});
