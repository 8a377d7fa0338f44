import { isRecord, type OpenApiDocument } from '../../spec/document/document.ts';
import { type LineOf, linesOf } from '../../spec/document/line-map.ts';
import { type DocumentPart, type PartTable, type PathTable, sharedPart } from '../../spec/parts/part-table.ts';
import { writtenComponents } from '../../spec/parts/written-components.ts';
import { readPaths, writtenPaths } from '../../spec/parts/written-paths.ts';

/** The code of a module that holds one part of a document, as a text of JSON: it is parsed when it is needed. */
export function partModule(
  banner: string,
  document: OpenApiDocument,
  table: PartTable,
  part: number,
  lineOf: LineOf,
  resources?: unknown,
): string {
  return fragmentModule(banner, fragmentOf(document, table, part), lineOf, resources);
}

/** The same of a whole document, or of any part of one. */
export function fragmentModule(
  banner: string,
  fragment: Readonly<Record<string, unknown>>,
  lineOf: LineOf,
  resources?: unknown,
): string {
  const contents: DocumentPart & { readonly resources?: unknown } = {
    document: fragment,
    lines: linesOf(fragment, lineOf),
    ...(resources !== undefined && { resources }),
  };
  return `${banner}export const text: string = ${literal(JSON.stringify(contents))};\n`;
}

/** The code of a module that holds which part describes which path. */
export function pathsModule(banner: string, table: PartTable): string {
  const written = writtenPaths(table);
  const pathsOf = ({ paths }: PathTable): string => JSON.stringify(Object.entries(paths));
  if (pathsOf(readPaths(written)) !== pathsOf(table)) {
    throw new Error('Failed to write the table of the parts: a path has a space, or those of a part stand apart.');
  }
  return [
    banner.trimEnd(),
    "import type { PathTable } from '../parts/part-table.ts';",
    "import { readPaths } from '../parts/written-paths.ts';\n",
    `export const pathTable: PathTable = readPaths(${JSON.stringify(written)});\n`,
  ].join('\n');
}

/** The code of a module that holds which part describes which component. */
export function componentsModule(banner: string, table: PartTable): string {
  return [
    banner.trimEnd(),
    "import type { ComponentTable } from '../parts/part-table.ts';",
    "import { readComponents } from '../parts/written-components.ts';\n",
    `export const componentTable: ComponentTable = readComponents(${JSON.stringify(writtenComponents(table))});\n`,
  ].join('\n');
}

/** What of a document is in a part: in the first one, all that stands outside of paths and components, but for the tags. */
function fragmentOf(document: OpenApiDocument, table: PartTable, part: number): Readonly<Record<string, unknown>> {
  const { paths = {}, components = {}, tags, ...rest } = document;
  const own = Object.entries(paths).filter(([path]) => table.paths[path]?.part === part);
  const kinds = Object.entries(components).map(([kind, holder]): readonly [string, object] => [
    kind,
    Object.fromEntries(
      Object.entries(isRecord(holder) ? holder : {}).filter(([name]) => table.components[kind]?.[name] === part),
    ),
  ]);
  const held = Object.fromEntries(kinds.filter(([, holder]) => Object.keys(holder).length > 0 || part === 0));
  return {
    ...(part === 0 && rest),
    ...(part === sharedPart && tags && { tags }),
    paths: Object.fromEntries(own),
    components: held,
  };
}

/** A text as code, in the quotes that JSON has few of. */
function literal(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
}
