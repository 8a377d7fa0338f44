import { type DocumentNode, isRecord } from '../../../spec/document/document.ts';
import { appendPointer, type JsonPointer } from '../../../spec/json/json-pointer.ts';
import { withoutEndSlashes } from '../../../spec/operation/end-slashes.ts';
import type { CredentialsView, OperationView, ServerList, ServerView } from './operation-view.ts';
import type { DocumentReader } from './reader.ts';

/** What the document has for all of its operations is read once, however many there are. */
function readOnce<T>(): (reader: DocumentReader, read: () => T) => T {
  const known = new WeakMap<DocumentReader, T>();
  return (reader, read) => {
    const value = known.get(reader) ?? read();
    known.set(reader, value);
    return value;
  };
}

const sharedServers = readOnce<ServerList>();
const sharedSecurity = readOnce<OperationView['security']>();

/** Reads the servers of the nearest holder that names some: the operation, its path, the document. */
export function readServers(reader: DocumentReader, holders: readonly DocumentNode[]): ServerList {
  const holder = holders.find(({ value }) => Array.isArray(value['servers']) && value['servers'].length > 0);
  const pointer = appendPointer(holder?.pointer ?? '#', 'servers');
  const read = (): ServerList => ({ pointer, servers: serversIn(reader, pointer, holder?.value['servers']) });
  return pointer === '#/servers' ? sharedServers(reader, read) : read();
}

function serversIn(reader: DocumentReader, pointer: JsonPointer, list: unknown): readonly ServerView[] {
  return (Array.isArray(list) ? list : []).flatMap((server: unknown, index) => {
    const view = isRecord(server) ? readServer(server, appendPointer(pointer, index)) : undefined;
    if (view === undefined) reader.fault(appendPointer(pointer, index), 'this is no server with a url');
    return view === undefined ? [] : [view];
  });
}

function readServer(server: Readonly<Record<string, unknown>>, pointer: JsonPointer): ServerView | undefined {
  const { url, variables } = server;
  if (typeof url !== 'string') return undefined;
  const defaultOf = (name: string): string => {
    const variable = isRecord(variables) ? variables[name] : undefined;
    return isRecord(variable) ? String(variable['default'] ?? '') : '';
  };
  const filled = url.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => defaultOf(name));
  if (!URL.canParse(filled, 'http://relative.invalid/')) return undefined;
  const { origin, pathname, hostname } = new URL(filled, 'http://relative.invalid/');
  const isRelative = hostname === 'relative.invalid';
  return { url, origin: isRelative ? '' : origin, base: withoutEndSlashes(pathname), variables, pointer };
}

/** Reads whom an operation lets in: its own list, or else the document's. */
export function readSecurity(reader: DocumentReader, operation: DocumentNode): OperationView['security'] {
  const own = operation.value['security'];
  const list = own ?? reader.document.security;
  const pointer = appendPointer(own === undefined ? '#' : operation.pointer, 'security');
  const read = (): OperationView['security'] => {
    const requirements = (Array.isArray(list) ? list : []).filter(isRecord);
    // No list at all, or an empty one: nothing is asked.
    const alternatives = requirements.length === 0 ? [{}] : requirements;
    return { pointer, alternatives: alternatives.map((requirement) => readCredentials(reader, requirement)) };
  };
  return own === undefined ? sharedSecurity(reader, read) : read();
}

function readCredentials(reader: DocumentReader, requirement: Readonly<Record<string, unknown>>): CredentialsView {
  return new Map(
    Object.entries(requirement).map(([name, scopes]) => [
      describeScheme(reader, name),
      new Set(Array.isArray(scopes) ? scopes.map(String) : []),
    ]),
  );
}

/** A scheme as a caller meets it: two names for the same are the same. */
function describeScheme(reader: DocumentReader, name: string): string {
  const value = reader.node(appendPointer('#/components/securitySchemes', name))?.value;
  if (value === undefined) return `\`${name}\``;
  const { type, scheme, in: location, name: key } = value;
  if (type === 'http') return `a ${String(scheme).toLowerCase()} token`;
  if (type === 'apiKey') return `the ${String(location)} \`${String(key)}\``;
  if (type === 'oauth2') return 'an OAuth 2 token';
  if (type === 'openIdConnect') return 'an OpenID Connect token';
  return type === 'mutualTLS' ? 'a client certificate' : `\`${name}\` (${String(type)})`;
}
