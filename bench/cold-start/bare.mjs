// Plain JavaScript: Node would first have to load what strips types.
import { createServer } from 'node:http';

const [, , port = '0', body = ''] = process.argv;
createServer((_message, response) => {
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}).listen(Number(port), '127.0.0.1');
