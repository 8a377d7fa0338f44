import { isRecord } from '../../../../../spec/document/document.ts';

/**
 * The path below which the API of a document responds: that of its first server, its variables as they are by default.
 *
 * @param origin Where the page stands: a server may be written relative to it.
 */
export function basePath(document: Readonly<Record<string, unknown>>, origin: string): string {
  const [server]: readonly unknown[] = Array.isArray(document['servers']) ? document['servers'] : [];
  if (!isRecord(server) || typeof server['url'] !== 'string') return '';
  const variables = isRecord(server['variables']) ? server['variables'] : {};
  const url = server['url'].replace(/\{(\w{1,64})\}/g, (_, name: string) => {
    const variable = variables[name];
    return isRecord(variable) ? String(variable['default']) : name;
  });
  return URL.canParse(url, origin) ? new URL(url, origin).pathname.replace(/\/$/, '') : '';
}
