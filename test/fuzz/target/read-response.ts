/** A response as it came over the wire. */
export interface WireResponse {
  readonly status: number;
  /** As they came; names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** What a piece of what has come holds: a response and its length, more to come, or what is wrong with it. */
export type Reading =
  | { readonly kind: 'response'; readonly response: WireResponse; readonly length: number }
  | { readonly kind: 'more'; readonly needed: number }
  | { readonly kind: 'malformed'; readonly why: string };

/** The first header of a name. */
export function headerOf({ headers }: Pick<WireResponse, 'headers'>, name: string): string | undefined {
  return headers.find(([one]) => one === name)?.[1];
}

/** Reads one response as RFC 9112 says, and nothing more leniently; `ended`: no more will come. */
export function readResponse(bytes: Buffer, method: string, ended: boolean): Reading {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) {
    if (ended && bytes.length > 0) return malformed(`it ends within its head: ${shown(bytes)}`);
    return bytes.length > 1 << 20 ? malformed('its head does not end') : more(0);
  }
  const [statusLine = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const status = /^HTTP\/1\.1 ([1-5]\d\d)(?: [\t\x20-\x7e\x80-\xff]*)?$/.exec(statusLine)?.[1];
  if (status === undefined) return malformed(`its status line is ${JSON.stringify(statusLine)}`);
  const headers: (readonly [string, string])[] = [];
  for (const line of lines) {
    const match = /^([!#$%&'*+.^_`|~\w-]+):[\t ]*([\t\x20-\x7e\x80-\xff]*)$/.exec(line);
    if (match === null) return malformed(`a header is ${JSON.stringify(line)}`);
    headers.push([(match[1] ?? '').toLowerCase(), (match[2] ?? '').trimEnd()]);
  }
  return readBody(bytes, { status: Number(status), headers, start: end + 4 }, method, ended);
}

interface Head {
  readonly status: number;
  readonly headers: WireResponse['headers'];
  /** Where the body starts. */
  readonly start: number;
}

function readBody(bytes: Buffer, { status, headers, start }: Head, method: string, ended: boolean): Reading {
  const response = (body: Buffer, length: number): Reading => ({
    kind: 'response',
    response: { status, headers, body },
    length,
  });
  const lengths = headers.filter(([name]) => name === 'content-length').map(([, value]) => value);
  const coding = headers.find(([name]) => name === 'transfer-encoding')?.[1];
  if (lengths.length > 1) return malformed('it says its length twice');
  if (lengths.length > 0 && coding !== undefined) return malformed('it has a length and a transfer coding');
  if (method === 'HEAD' || status < 200 || status === 204 || status === 304) return response(Buffer.alloc(0), start);
  if (coding !== undefined) return readChunks(bytes, start, response, ended);
  const [length] = lengths;
  if (length === undefined) {
    return ended ? response(bytes.subarray(start), bytes.length) : more(Number.MAX_SAFE_INTEGER);
  }
  if (!/^\d+$/.test(length)) return malformed(`its length is ${JSON.stringify(length)}`);
  const needed = start + Number(length);
  if (bytes.length >= needed) return response(bytes.subarray(start, needed), needed);
  return ended ? malformed(`its body has ${bytes.length - start} of ${length} bytes`) : more(needed);
}

function readChunks(
  bytes: Buffer,
  start: number,
  response: (body: Buffer, length: number) => Reading,
  ended: boolean,
): Reading {
  const chunks: Buffer[] = [];
  for (let at = start; ; ) {
    const end = bytes.indexOf('\r\n', at);
    if (end < 0) break;
    const size = /^([0-9a-f]+)/i.exec(bytes.subarray(at, end).toString('latin1'))?.[1];
    if (size === undefined) return malformed('a chunk has no size');
    const length = Number.parseInt(size, 16);
    const next = end + 2 + length + 2;
    if (bytes.length < next) break;
    if (length === 0) return response(Buffer.concat(chunks), next);
    chunks.push(bytes.subarray(end + 2, end + 2 + length));
    at = next;
  }
  return ended ? malformed('its last chunk is missing') : more(0);
}

function more(needed: number): Reading {
  return { kind: 'more', needed };
}

function malformed(why: string): Reading {
  return { kind: 'malformed', why };
}

function shown(bytes: Buffer): string {
  return JSON.stringify(bytes.subarray(0, 60).toString('latin1'));
}
