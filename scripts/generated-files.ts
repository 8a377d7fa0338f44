import { readFile } from 'node:fs/promises';
import standaloneCode from 'ajv/dist/standalone/index.js';
import openapiTS, { astToString } from 'openapi-typescript';
import { boundedCode } from '../contracts/bounds/bounded-code.ts';
import { checkSchemas } from '../contracts/schema/check/check-schemas.ts';
import { createLinker } from '../contracts/schema/compile/linker.ts';
import { addLinked, createAjv } from '../contracts/schema/compile/schema-compiler.ts';
import { DocumentError, type OpenApiDocument, withLine } from '../spec/document/document.ts';
import { type LineOf, linesOf } from '../spec/document/line-map.ts';
import { readDocument } from '../spec/document/reading/read-document.ts';
import { readOperations } from '../spec/operation/operation.ts';
import { schemaPointers } from '../spec/operation/schema-pointers.ts';
import { readResources } from '../spec/resource/reading/read-resources.ts';
import { writtenResources } from '../spec/resource/reading/written-resources.ts';
import { createShapeReader } from '../spec/schema/shape.ts';
import { compactCode, compactComplaint } from './compact-checks.ts';
import { withModelledTables } from './modelled-tables.ts';
import { resourceTypes } from './resource-types.ts';
import { type BundledSpec, bundleSpec } from './spec/bundle-spec.ts';
import { withoutProse } from './without-prose.ts';

const adminSource = new URL('../spec/admin.openapi.yaml', import.meta.url);
const readme = new URL('../README.md', import.meta.url);
const banner = bannerOf('spec/integrator.openapi.yaml and the files beside it');

/** Everything that is made from the two documents: path in the repository, and text. */
export async function generateAll(spec?: BundledSpec): Promise<Map<string, string>> {
  const bundled = spec ?? (await bundleSpec());
  try {
    return await generateFrom(bundled);
  } catch (error) {
    throw error instanceof DocumentError ? withLine(error, bundled.lineOf) : error;
  }
}

async function generateFrom({ document, lineOf }: BundledSpec): Promise<Map<string, string>> {
  const admin = readDocument(await readFile(adminSource, 'utf8'));
  const silent = withoutProse(document);
  return new Map([
    ['spec/generated/openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    ['spec/generated/lines.ts', documentLines(document, lineOf)],
    ['spec/generated/page-openapi.json', `${JSON.stringify(silent)}\n`],
    ['spec/generated/page-lines.ts', documentLines(silent, lineOf)],
    ['spec/generated/resource-list.ts', resourceList(document)],
    ['spec/generated/types.ts', await generateTypes(document, banner)],
    ['spec/generated/resources.ts', resourceTypes(document, banner)],
    ['spec/generated/admin-openapi.json', `${JSON.stringify(admin.document, null, 2)}\n`],
    ['spec/generated/admin-types.ts', await generateTypes(admin.document, bannerOf('spec/admin.openapi.yaml'))],
    ['contracts/generated/checks.ts', generateChecks(document, lineOf)],
    ['README.md', withModelledTables(await readFile(readme, 'utf8'), document)],
  ]);
}

/** The resources of the document, so that the package need not read them each time that it is loaded. */
function resourceList(document: OpenApiDocument): string {
  const basis = { document, shapeAt: createShapeReader(document) };
  const written = writtenResources(readResources(basis, readOperations(document)));
  return [
    banner.trimEnd(),
    "import type { WrittenResource } from '../resource/reading/written-resources.ts';\n",
    `export const resources: readonly WrittenResource[] = ${literal(written)};\n`,
  ].join('\n');
}

/** A value as code: as JSON, but for what is `undefined`. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  return `{${Object.entries(value)
    .map(([key, child]) => `${JSON.stringify(key)}:${literal(child)}`)
    .join(',')}}`;
}

function documentLines(document: unknown, lineOf: LineOf): string {
  const lines = linesOf(document, lineOf);
  return `${banner}import type { DocumentLines } from '../document/line-map.ts';\n\nexport const documentLines: DocumentLines = ${JSON.stringify(lines)};\n`;
}

function bannerOf(name: string): string {
  return `// Made from ${name} by "npm run generate". Do not edit.\n`;
}

async function generateTypes(document: OpenApiDocument, firstLine: string): Promise<string> {
  const ast = await openapiTS(JSON.stringify(document), { immutable: true, alphabetize: false });
  return firstLine + astToString(ast);
}

function generateChecks(document: OpenApiDocument, lineOf: LineOf): string {
  const operations = readOperations(document);
  const pointers = schemaPointers(operations);
  // The built-in document is looked through here, and not each time that it is loaded.
  const { unread, unevaluated } = checkSchemas(document, pointers, lineOf);
  if (unread.size > 0) throw new Error(`Failed to generate the checks: ${[...unread].join(', ')} cannot be read.`);
  const ajv = createAjv({ source: true, unevaluated });
  const linker = createLinker(document, unread);
  const ids = new Map<string, string>();
  for (const pointer of pointers) ids.set(pointer, linker.link(pointer, undefined));
  for (const direction of ['request', 'response'] as const) {
    for (const pointer of schemaPointers(operations, direction)) {
      const id = linker.link(pointer, direction);
      if (id !== ids.get(pointer)) ids.set(`${direction} ${pointer}`, id);
    }
  }
  addLinked(ajv, linker.take());
  const keys = [...ids.keys()];
  const entries = Object.fromEntries([...ids.values()].map((id, index) => [`check${index}`, id]));
  const imports: string[] = [];
  // ajv writes `require` calls for its helpers, also into an ES module.
  const code = compactCode(boundedCode(standaloneCode.default(ajv, entries), compactComplaint));
  const body = fixRequires(code, imports);
  const table = keys.map((key, index) => `  ${JSON.stringify(key)}: check${index},`).join('\n');
  return [
    banner.trimEnd(),
    '// @ts-nocheck: written by ajv; the table at the end is typed.',
    "import { complain, complainAt, joined } from '../bounds/complaints.ts';",
    "import type { CompiledCheck } from '../schema/schema-validator.ts';",
    ...imports,
    body.replaceAll(/^export const /gm, 'const ').trim(),
    `export const checks: Readonly<Record<string, CompiledCheck>> = {\n${table}\n};`,
    `export const pointers: Readonly<Record<string, string>> = ${JSON.stringify(linker.pointers, null, 2)};\n`,
  ].join('\n');
}

/** The helpers that ajv's code may ask for, and where an ES module finds them. */
const helpers: Readonly<Record<string, string>> = {
  'require("../schema/keyword/multiple-of.ts").isMultipleOf':
    "import { isMultipleOf } from '../schema/keyword/multiple-of.ts';",
  'require("ajv/dist/runtime/ucs2length").default': "import { codePointLength } from '../schema/code-point-length.ts';",
  'require("ajv-formats/dist/formats").fullFormats["date-time"]': "import { dateTime } from '../schema/date-time.ts';",
};

function fixRequires(code: string, imports: string[]): string {
  return code.replaceAll(/require\("[^"]+"\)(?:\.\w+|\["[^"]+"\])*/g, (call) => {
    const statement = helpers[call];
    if (statement === undefined) {
      throw new Error(
        `Failed to generate the checks: ajv asks for ${call}, which has no ES module here. Add it to "helpers".`,
      );
    }
    if (!imports.includes(statement)) imports.push(statement);
    return /\{ (\w+) \}/.exec(statement)?.[1] ?? call;
  });
}
