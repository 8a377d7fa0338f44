import { isOpenApiDocument, type OpenApiDocument } from '../../spec/document/document.ts';
import { readOperations } from '../../spec/operation/operation.ts';
import { type PartTable, sharedPart } from '../../spec/parts/part-table.ts';
import { readResources } from '../../spec/resource/reading/read-resources.ts';
import { writtenDetails } from '../../spec/resource/reading/written-resources.ts';
import { createShapeReader } from '../../spec/schema/shape.ts';
import type { BundledSpec } from '../spec/bundle-spec.ts';
import { generateChecks, helperModule } from './part-checks.ts';
import { componentsModule, partModule, pathsModule } from './part-text.ts';
import { type PartLoad, planParts } from './plan-parts.ts';
import { withoutProse } from './without-prose.ts';

/**
 * What the package loads of its document, in parts: path in the repository, and text.
 *
 * Node has all parts at hand and reads each when it is needed; a page loads them one by one, without their prose.
 *
 * @param alsoCalled What the checks of other documents call.
 */
export function generateParts(
  spec: BundledSpec,
  banner: string,
  alsoCalled: ReadonlySet<string> = new Set(),
): readonly (readonly [path: string, text: string])[] {
  const { document, lineOf } = spec;
  const { table, loads } = planParts(spec);
  const silent = asDocument(withoutProse(document));
  const { parts: checks, helpers } = generateChecks(banner, document, table, lineOf);
  const resources = readResources({ document, shapeAt: createShapeReader(document) }, readOperations(document));
  const details = writtenDetails(resources);
  const detailsIn = (part: number): unknown => (part === sharedPart ? details : undefined);
  const modules = table.parts.flatMap((name, part) => [
    [`spec/generated/parts/${name}.ts`, partModule(banner, document, table, part, lineOf, detailsIn(part))] as const,
    [`spec/generated/page-parts/${name}.ts`, partModule(banner, silent, table, part, lineOf, detailsIn(part))] as const,
    [`contracts/generated/checks/${name}.ts`, checks[part] ?? ''] as const,
    [`contracts/generated/page/${name}.ts`, pageModule(banner, name)] as const,
  ]);
  return [
    ['spec/generated/path-table.ts', pathsModule(banner, table)],
    ['spec/generated/component-table.ts', componentsModule(banner, table)],
    ['contracts/generated/check-helpers.ts', helperModule(banner, new Set([...helpers, ...alsoCalled]))],
    ['contracts/generated/parts.ts', nodeParts(banner, table.parts)],
    ['contracts/generated/page-parts.ts', pageParts(banner, table, loads)],
    ['contracts/generated/late-parts.ts', lateParts(banner, table, loads)],
    ...modules,
  ];
}

function pageModule(banner: string, name: string): string {
  return [
    banner.trimEnd(),
    `export { text } from '../../../spec/generated/page-parts/${name}.ts';`,
    `export { checksOf } from '../checks/${name}.ts';\n`,
  ].join('\n');
}

function nodeParts(banner: string, names: readonly string[]): string {
  return [
    banner.trimEnd(),
    ...names.map((name, part) => `import { text as text${part} } from '../../spec/generated/parts/${name}.ts';`),
    "import type { BuiltinPart } from '../schema/part-checks.ts';",
    ...names.map((name, part) => `import { checksOf as checksOf${part} } from './checks/${name}.ts';`),
    '\n/** The parts of the document, all at hand. */',
    'export const parts: readonly BuiltinPart[] = [',
    ...names.map((_name, part) => `  { text: text${part}, checksOf: checksOf${part} },`),
    '];\n',
  ].join('\n');
}

/** What a page has at once. Each part has a file with a name of its own, so that even to name those of late ones takes room. */
function pageParts(banner: string, { parts, needs }: PartTable, loads: readonly PartLoad[]): string {
  const started = partsAtStart({ needs }, loads);
  return [
    banner.trimEnd(),
    "import type { BuiltinPart, LateParts, PartLoader } from '../schema/part-checks.ts';",
    `import { checksOf, text } from './page/${parts[0]}.ts';\n`,
    '/** The part that a page has at once. */',
    'export const first: BuiltinPart = { text, checksOf };\n',
    '/** Load what a page has when its fake starts, by number. */',
    'export const atStart: readonly (readonly [part: number, load: PartLoader])[] = [',
    ...started.map((part) => `  [${part}, () => import('./page/${parts[part]}.ts')],`),
    '];\n',
    '/** Loads what tells of all else. */',
    "export const loadLateParts: () => Promise<LateParts> = () => import('./late-parts.ts');\n",
  ].join('\n');
}

function lateParts(banner: string, { parts, needs }: PartTable, loads: readonly PartLoad[]): string {
  const started = new Set([0, ...partsAtStart({ needs }, loads)]);
  return [
    banner.trimEnd(),
    "import type { PartLoader } from '../schema/part-checks.ts';\n",
    "export { componentTable } from '../../spec/generated/component-table.ts';\n",
    '/** Load the parts that no fake needs when it starts, by number. */',
    'export const loaders: Readonly<Record<number, PartLoader>> = {',
    ...parts.flatMap((name, part) => (started.has(part) ? [] : `  ${part}: () => import('./page/${name}.ts'),`)),
    '};\n',
  ].join('\n');
}

/** The parts that are loaded when a fake starts, with all that they lead to. */
function partsAtStart({ needs }: Pick<PartTable, 'needs'>, loads: readonly PartLoad[]): readonly number[] {
  const named = loads.flatMap((load, part) => (load === 'start' && part > 0 ? [part] : []));
  return [...new Set(named.flatMap((part) => [part, ...(needs[part] ?? [])]))].sort((one, other) => one - other);
}

function asDocument(value: unknown): OpenApiDocument {
  if (isOpenApiDocument(value)) return value;
  throw new Error('Failed to divide the document: without its prose it is no OpenAPI 3.1.');
}
