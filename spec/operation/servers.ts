import { DocumentError, type DocumentNode, isRecord, type OpenApiDocument } from '../document/document.ts';
import { appendPointer, type JsonPointer } from '../json/json-pointer.ts';
import { withoutEndSlashes } from './end-slashes.ts';

/** Where the API is, as the document says. */
export interface DocumentedServer {
  /** As it is written: it may have variables, and no host. */
  readonly url: string;
  /** With each variable at its default. */
  readonly filled: string;
  /** The path that it puts before each path of the document, without a slash at the end; variables at their default. */
  readonly basePath: string;
  /** Where its path has variables: matches the start of a pathname that it may have. */
  readonly basePattern: RegExp | undefined;
  /** Where its host has variables: matches a host that it may have, with its port. */
  readonly hostPattern: RegExp | undefined;
  /** Whether its host may be any at all. */
  readonly isAnyHost: boolean;
}

/**
 * Reads the servers of a document, or those that a path or an operation has of its own; none where it names none.
 *
 * @throws {DocumentError} where they are no list, or one of them has no `url`.
 */
export function readServers(document: OpenApiDocument, holder?: DocumentNode): readonly DocumentedServer[] {
  const servers: unknown = (holder === undefined ? document.servers : holder.value['servers']) ?? [];
  const pointer = appendPointer(holder?.pointer ?? '#', 'servers');
  if (!Array.isArray(servers)) throw failure(pointer, 'servers is no list');
  return servers.map((server: unknown, index) => {
    const url = isRecord(server) ? server['url'] : undefined;
    if (!isRecord(server) || typeof url !== 'string') {
      throw failure(appendPointer(pointer, index), 'it has no `url`');
    }
    const variables = isRecord(server['variables']) ? server['variables'] : {};
    const defaultOf = (name: string): string => {
      const variable = Object.hasOwn(variables, name) ? variables[name] : undefined;
      return isRecord(variable) ? String(variable['default'] ?? '') : '';
    };
    const filled = url.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => defaultOf(name));
    if (!URL.canParse(filled, 'http://relative.invalid')) {
      throw failure(appendPointer(pointer, index), `its \`url\` is ${JSON.stringify(url)}, which is none`);
    }
    const basePath = withoutEndSlashes(new URL(filled, 'http://relative.invalid/').pathname);
    return { url, filled, basePath, basePattern: patternOf(url, variables), ...hostOf(url, variables) };
  });
}

/** What the path of a server may look like where it has variables: a value of the `enum`, the default, or any segment. */
function patternOf(url: string, variables: Readonly<Record<string, unknown>>): RegExp | undefined {
  const path = withoutEndSlashes(url.replace(/^(?:[^/]*:)?\/\/[^/]*/, ''));
  const count = path.split('{').length - 1;
  if (count < 1) return undefined;
  // Two variables in one segment could be distinguished in very many ways: it is any segment.
  const plain = path
    .split('/')
    .map((segment) => (segment.split('{').length > 2 ? '{}' : segment))
    .join('/');
  const source = sourceOf(plain, variables, '[^/]+', (text) => count < 2 || !text.includes('/'));
  return new RegExp(`^${path.startsWith('/') ? '' : '/'}${source}(?=/|$)`);
}

/** What the host of a server may be where it has variables: each stands for a value of its `enum`, or for a label. */
function hostOf(
  url: string,
  variables: Readonly<Record<string, unknown>>,
): Pick<DocumentedServer, 'hostPattern' | 'isAnyHost'> {
  const start = url.indexOf('//');
  const isThere = start >= 0 && !url.slice(0, start).includes('/');
  const host = isThere ? (url.slice(start + 2).split('/', 1)[0] ?? '') : '';
  if (!host.includes('{')) return { hostPattern: undefined, isAnyHost: false };
  // Two variables in one label could be distinguished in very many ways: it is any label.
  const plain = host
    .split(/([.:])/)
    .map((label) => (label.split('{').length > 2 ? '{}' : label))
    .join('');
  const source = sourceOf(plain, variables, '[^/.:]+', () => true);
  const [name = ''] = plain.split(':', 1);
  const last = name.endsWith('}') ? name.slice(name.lastIndexOf('{') + 1, -1) : undefined;
  const ending = last !== undefined && Object.hasOwn(variables, last) ? variables[last] : undefined;
  const isAnyHost = last !== undefined && !(isRecord(ending) && Array.isArray(ending['enum']));
  return { hostPattern: new RegExp(`^${source}$`, 'i'), isAnyHost };
}

/** A text with variables as a pattern: of a variable without an `enum`, any text will do that `others` matches. */
function sourceOf(
  text: string,
  variables: Readonly<Record<string, unknown>>,
  others: string,
  isGood: (value: string) => boolean,
): string {
  const parts = text.split(/\{([^{}]*)\}/).map((part, index) => {
    if (index % 2 === 0) return escapePattern(part);
    const variable = Object.hasOwn(variables, part) ? variables[part] : undefined;
    const { enum: choices, default: usual }: Record<string, unknown> = isRecord(variable) ? variable : {};
    const texts = [...(Array.isArray(choices) ? choices : []), ...(usual === undefined ? [] : [usual])].map(String);
    const known = texts.filter(isGood).map(escapePattern);
    return `(?:${[...known, ...(Array.isArray(choices) ? [] : [others])].join('|')})`;
  });
  return parts.join('');
}

/** A text as a part of a pattern that matches just that. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function failure(pointer: JsonPointer, why: string): DocumentError {
  return new DocumentError(
    `Failed to read the document at ${pointer}: ${why}. Write servers: [{ url: https://… }], or leave them out.`,
    pointer,
  );
}
