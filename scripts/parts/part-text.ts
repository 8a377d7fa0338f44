import { isRecord, type OpenApiDocument } from '../../spec/document/document.ts';
import { type LineOf, linesOf } from '../../spec/document/line-map.ts';
import type { DocumentPart, PartTable } from '../../spec/parts/part-table.ts';
import { readTable, writtenTable } from '../../spec/parts/written-table.ts';

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

/** The code of a module that holds the table. */
export function tableModule(banner: string, table: PartTable): string {
  const written = writtenTable(table);
  const pathsOf = ({ paths }: PartTable): string => JSON.stringify(Object.entries(paths));
  if (pathsOf(readTable(written)) !== pathsOf(table)) {
    throw new Error('Failed to write the table of the parts: a path has a space, or those of a part stand apart.');
  }
  return [
    banner.trimEnd(),
    "import type { PartTable } from '../parts/part-table.ts';",
    "import { readTable } from '../parts/written-table.ts';\n",
    `export const partTable: PartTable = readTable(${JSON.stringify(written)});\n`,
  ].join('\n');
}

/** What of a document is in a part: in the first one, all that stands outside of paths and components. */
function fragmentOf(document: OpenApiDocument, table: PartTable, part: number): Readonly<Record<string, unknown>> {
  const { paths = {}, components = {}, ...rest } = document;
  const own = Object.entries(paths).filter(([path]) => table.paths[path]?.part === part);
  const kinds = Object.entries(components).map(([kind, holder]): readonly [string, object] => [
    kind,
    Object.fromEntries(
      Object.entries(isRecord(holder) ? holder : {}).filter(([name]) => table.components[kind]?.[name] === part),
    ),
  ]);
  const held = Object.fromEntries(kinds.filter(([, holder]) => Object.keys(holder).length > 0 || part === 0));
  return { ...(part === 0 && rest), paths: Object.fromEntries(own), components: held };
}

/** A text as code, in the quotes that JSON has few of. */
function literal(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
}
