/** A header as it is written: its name, and its value. */
export type Header = readonly [name: string, value: string];

/** A request as bytes, with its length said in one way or another. */
export function message(
  method: string,
  target: string,
  headers: readonly Header[],
  body?: Uint8Array,
  framing: 'length' | 'chunked' = 'length',
): Uint8Array[] {
  const own: Header[] =
    body === undefined
      ? []
      : framing === 'chunked'
        ? [['transfer-encoding', 'chunked']]
        : [['content-length', String(body.length)]];
  const parts: Uint8Array[] = [Buffer.from(head(`${method} ${target} HTTP/1.1`, [...headers, ...own]), 'latin1')];
  if (body !== undefined && body.length > 0) parts.push(framing === 'chunked' ? chunked(body) : body);
  else if (body !== undefined && framing === 'chunked') parts.push(Buffer.from('0\r\n\r\n'));
  return parts;
}

/** The lines before the body. */
export function head(line: string, headers: readonly Header[]): string {
  return `${line}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}

/** A body in chunks: two of them, where it has two bytes. */
export function chunked(body: Uint8Array): Uint8Array {
  const half = Math.ceil(body.length / 2);
  const chunks = [body.subarray(0, half), body.subarray(half)].filter(({ length }) => length > 0);
  return Buffer.concat([
    ...chunks.flatMap((chunk) => [Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n')]),
    Buffer.from('0\r\n\r\n'),
  ]);
}

/** A text as a value of a header that can be sent. */
export function sendable(text: string): string {
  return text.replaceAll(/[^\x20-\x7e\x80-\xff]/g, '?').trim();
}

/** A text as a target that can be sent. */
export function sendableTarget(text: string): string {
  return text.replaceAll(/[^\x21-\x7e]/g, '_');
}
