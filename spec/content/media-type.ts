/** A parsed `Content-Type`: lower-case type, and parameters by lower-case name. */
export interface MediaType {
  readonly essence: string;
  readonly parameters: ReadonlyMap<string, string>;
}

const parameterPattern = /;\s*([^=;\s]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/g;

/** Media types that were read before: a program sends the same few again and again. */
const known = new Map<string, MediaType | undefined>();
const maxKnown = 64;

/** Reads a `Content-Type` header; `undefined` where it is no media type at all. */
export function parseMediaType(header: string): MediaType | undefined {
  if (known.has(header)) return known.get(header);
  const mediaType = readMediaType(header);
  if (known.size < maxKnown && header.length < 200) known.set(header, mediaType);
  return mediaType;
}

function readMediaType(header: string): MediaType | undefined {
  const semicolon = header.indexOf(';');
  const essence = (semicolon < 0 ? header : header.slice(0, semicolon)).trim().toLowerCase();
  if (!/^[^\s/;]+\/[^\s/;]+$/.test(essence)) return undefined;
  const parameters = new Map<string, string>();
  if (semicolon >= 0) {
    for (const [, name = '', quoted, bare] of header.slice(semicolon).matchAll(parameterPattern)) {
      parameters.set(name.toLowerCase(), quoted?.replaceAll(/\\(.)/g, '$1') ?? bare ?? '');
    }
  }
  return { essence, parameters };
}

/** What is meant by a word in the place of a media type. */
const words: ReadonlyMap<string, string> = new Map([
  ...['json', 'xml', 'pdf', 'zip'].map((word) => [word, `application/${word}`] as const),
  ...['html', 'csv'].map((word) => [word, `text/${word}`] as const),
  ['text', 'text/plain'],
]);

/** The type of a body, as its document names it: a word such as `PDF` for what is meant, and any type for what is none. */
export function documentedType(written: string): string {
  return parseMediaType(written)?.essence ?? words.get(written.trim().toLowerCase()) ?? '*/*';
}

/** Whether a media type carries JSON: `application/json` or any `+json`. */
export function isJson(essence: string): boolean {
  return essence === 'application/json' || essence.endsWith('+json');
}

/** Whether a media type carries XML: `application/xml`, `text/xml` or any `+xml`. */
export function isXml(essence: string): boolean {
  return essence.endsWith('/xml') || essence.endsWith('+xml');
}

/** Whether a media type carries values that a schema describes: JSON or XML. */
export function isStructured(essence: string): boolean {
  return isJson(essence) || isXml(essence);
}

/** Finds the documented range that a media type falls in; the narrowest wins (`a/b` before `a/*` before `*\/*`). */
export function matchMediaType<T>(content: ReadonlyMap<string, T>, essence: string): T | undefined {
  const slash = essence.indexOf('/');
  const plus = essence.lastIndexOf('+');
  const type = essence.slice(0, slash);
  const suffixed = plus > slash ? content.get(`${type}/*${essence.slice(plus)}`) : undefined;
  return content.get(essence) ?? suffixed ?? content.get(`${type}/*`) ?? content.get('*/*');
}
