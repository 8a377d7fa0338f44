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
    return { url, filled, basePath, basePattern: patternOf(url, variables) };
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
  const source = plain.split(/\{([^{}]*)\}/).map((part, index) => {
    if (index % 2 === 0) return escapePattern(part);
    const variable = Object.hasOwn(variables, part) ? variables[part] : undefined;
    const { enum: choices, default: usual }: Record<string, unknown> = isRecord(variable) ? variable : {};
    const texts = [...(Array.isArray(choices) ? choices : []), ...(usual === undefined ? [] : [usual])].map(String);
    const known = texts.filter((text) => count < 2 || !text.includes('/')).map(escapePattern);
    return `(?:${[...known, ...(Array.isArray(choices) ? [] : ['[^/]+'])].join('|')})`;
  });
  return new RegExp(`^${path.startsWith('/') ? '' : '/'}${source.join('')}(?=/|$)`);
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
