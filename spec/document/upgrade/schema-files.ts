import { isRecord } from '../document.ts';
import { furtherFiles } from '../further-files.ts';
import type { DocumentVersion } from './version.ts';

/**
 * Upgrades a document, and the further files that it was bundled with: below `x-files` the upgrader knows no schema for
 * what it is, so they are given to it as what they are used for, the schemas of a document.
 */
export function withSchemaFiles(
  copy: Record<string, unknown>,
  { keyword, text }: DocumentVersion,
  upgrade: (document: Record<string, unknown>) => unknown,
): unknown {
  const { [furtherFiles]: files, ...rest } = copy;
  if (!isRecord(files)) return upgrade(copy);
  const isTwo = keyword === 'swagger';
  const holder = isTwo ? { definitions: files } : { components: { schemas: files } };
  const upgraded = upgrade({ [keyword]: text, info: { title: 'Files', version: '1' }, paths: {}, ...holder });
  const components = isRecord(upgraded) ? upgraded['components'] : undefined;
  const document = upgrade({ ...rest });
  if (!isRecord(document) || !isRecord(components)) return document;
  return { ...document, [furtherFiles]: components['schemas'] };
}
