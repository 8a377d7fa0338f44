import { DocumentError, isRecord, type OpenApiDocument } from './document.ts';
import { appendPointer } from './json-pointer.ts';

/** Where the API is, as the document says. */
export interface DocumentedServer {
  /** As it is written: it may have variables, and no host. */
  readonly url: string;
  /** With each variable at its default. */
  readonly filled: string;
}

/**
 * Reads the servers of a document; none where it names none.
 *
 * @throws {DocumentError} where they are no list, or one of them has no `url`.
 */
export function readServers(document: OpenApiDocument): readonly DocumentedServer[] {
  const servers: unknown = document.servers ?? [];
  if (!Array.isArray(servers)) throw failure('#/servers', 'servers is no list');
  return servers.map((server: unknown, index) => {
    const url = isRecord(server) ? server['url'] : undefined;
    if (!isRecord(server) || typeof url !== 'string') {
      throw failure(appendPointer('#/servers', index), 'it has no `url`');
    }
    const { variables } = server;
    const defaultOf = (name: string): string => {
      const variable = isRecord(variables) ? variables[name] : undefined;
      return isRecord(variable) ? String(variable['default'] ?? '') : '';
    };
    const filled = url.replaceAll(/\{([^}]+)\}/g, (_, name: string) => defaultOf(name));
    if (!URL.canParse(filled, 'http://relative.invalid')) {
      throw failure(appendPointer('#/servers', index), `its \`url\` is ${JSON.stringify(url)}, which is none`);
    }
    return { url, filled };
  });
}

function failure(pointer: string, why: string): DocumentError {
  return new DocumentError(
    `Failed to read the document at ${pointer}: ${why}. Write servers: [{ url: https://… }], or leave them out.`,
    pointer,
  );
}
