/** One part of a `multipart/form-data` body. */
export interface FormPart {
  readonly name: string;
  /** Its media type, without parameters; `undefined` where it names none. */
  readonly type: string | undefined;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  /** What it holds: a text in UTF-8 where it is one, else one character for each byte. */
  text(): string;
}

/** Splits a body into its parts, or says why it has none. */
export function splitParts(
  body: Uint8Array | string,
  boundary: string | undefined,
): FormPart[] | { readonly why: string } {
  if (boundary === undefined || boundary === '') return { why: 'its Content-Type names no boundary' };
  // One character for each byte: what belongs together is found by text, and nothing is lost.
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const text = latin1(bytes);
  const end = endOfLines(text, `--${boundary}`);
  const whole = end + text;
  const mark = `${end}--${boundary}`;
  const pieces = whole.split(mark);
  if (pieces.length < 2) return { why: `the boundary ${boundary} is not in it` };
  const last = pieces.findIndex((piece, index) => index > 0 && piece.startsWith('--'));
  if (last < 0) return { why: 'it ends before its last boundary' };
  const parts: FormPart[] = [];
  for (const piece of pieces.slice(1, last)) {
    const part = readPart(piece, end);
    if ('why' in part) return part;
    parts.push(part);
  }
  return parts;
}

/** Some write, and some recorders keep, ends of lines without the carriage return; a file in it may have others. */
function endOfLines(text: string, boundary: string): string {
  const behind = text.slice(text.indexOf(boundary) + boundary.length);
  return /^[ \t]*\r\n/.test(behind) ? '\r\n' : '\n';
}

/** A parameter of a header: its name, and its value in quotes or without. */
const parameter = /;\s*([^\s=;"]+)=(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/g;

function readPart(piece: string, end: string): FormPart | { readonly why: string } {
  const start = piece.indexOf(end);
  const blank = piece.indexOf(end + end, start);
  if (start < 0 || blank < 0) return { why: 'one of its parts has no end of its headers' };
  const headers = new Map<string, string>();
  for (const line of piece.slice(start + end.length, blank).split(end)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), utf8(line.slice(colon + 1).trim()));
  }
  const disposition = headers.get('content-disposition') ?? '';
  // What looks like a parameter in a file's name is none.
  const name = [...disposition.matchAll(parameter)].find(([, key]) => key?.toLowerCase() === 'name');
  if (name === undefined) return { why: 'one of its parts has no name' };
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  const content = piece.slice(blank + 2 * end.length);
  const encoded = headers.get('content-transfer-encoding')?.toLowerCase() === 'base64';
  const text = (): string => utf8(encoded ? decoded(content) : content);
  return { name: decodeName(name[2] ?? name[3] ?? ''), type, headers, text };
}

/** Browsers write a quote and a line end in a name as percent codes; other clients put a backslash before a quote. */
function decodeName(name: string): string {
  return name.replaceAll(/\\(["\\])/g, '$1').replaceAll(/%(22|0D|0A)/gi, (code) => decodeURIComponent(code));
}

function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return base64;
  }
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function utf8(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII is the same in both.
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  try {
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return text;
  }
}
