import { createServer } from 'node:http';
import { cpuTime, numberOf, serveTasks, textOf } from '../measure/tasks.ts';
import { listeningPort } from './listening-port.ts';

// What a constant response costs with nothing but Node; a body is read to its end first, as any server must.
let status = 200;
let body = '';
let headers: Record<string, string | number> = {};

const server = createServer((message, response) => {
  if (message.method === 'GET') {
    response.writeHead(status, headers);
    response.end(body);
    return;
  }
  const chunks: Uint8Array[] = [];
  message.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  message.on('end', () => {
    Buffer.concat(chunks);
    response.writeHead(status, headers);
    response.end(body);
  });
});
const port = await listeningPort(server);

serveTasks({
  port: () => ({ port }),
  cpu: () => ({ cpu: cpuTime() }),
  memory: () => ({ rss: process.memoryUsage.rss() }),
  reset: () => ({}),
  response: (input) => {
    status = numberOf(input, 'status');
    body = textOf(input, 'body');
    headers = { 'content-type': textOf(input, 'type'), 'content-length': Buffer.byteLength(body) };
    return {};
  },
});
