import { readFile } from 'node:fs/promises';
import standaloneCode from 'ajv/dist/standalone/index.js';
import openapiTS, { astToString } from 'openapi-typescript';
import { createAjv, schemaReference } from '../contracts/schema-compiler.ts';
import type { OpenApiDocument } from '../spec/document.ts';
import { nodesOf } from '../spec/line-map.ts';
import { readOperations } from '../spec/operation.ts';
import { readDocument } from '../spec/read-document.ts';
import { schemaPointers } from '../spec/schema-pointers.ts';
import { withModelledTables } from './modelled-tables.ts';

const source = new URL('../spec/integrator.openapi.yaml', import.meta.url);
const adminSource = new URL('../spec/admin.openapi.yaml', import.meta.url);
const readme = new URL('../README.md', import.meta.url);
const banner = bannerOf('integrator.openapi.yaml');

/** Everything that is made from the two documents: path in the repository, and text. */
export async function generateAll(): Promise<Map<string, string>> {
  const { document, lineOf } = readDocument(await readFile(source, 'utf8'));
  const admin = readDocument(await readFile(adminSource, 'utf8'));
  const lines = [...nodesOf(document)].map((pointer) => lineOf(pointer) ?? 0);
  const steps = lines.map((line, index) => line - (lines[index - 1] ?? 0));
  return new Map([
    ['spec/generated/openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    ['spec/generated/lines.ts', `${banner}export const lineSteps: readonly number[] = ${JSON.stringify(steps)};\n`],
    ['spec/generated/types.ts', await generateTypes(source, banner)],
    ['spec/generated/admin-openapi.json', `${JSON.stringify(admin.document, null, 2)}\n`],
    ['spec/generated/admin-types.ts', await generateTypes(adminSource, bannerOf('admin.openapi.yaml'))],
    ['contracts/generated/checks.ts', generateChecks(document)],
    ['README.md', withModelledTables(await readFile(readme, 'utf8'), document)],
  ]);
}

function bannerOf(name: string): string {
  return `// Made from spec/${name} by "npm run generate". Do not edit.\n`;
}

async function generateTypes(from: URL, firstLine: string): Promise<string> {
  const ast = await openapiTS(from, { immutable: true, alphabetize: false });
  return firstLine + astToString(ast);
}

function generateChecks(document: OpenApiDocument): string {
  const ajv = createAjv(document, { source: true });
  const names: Record<string, string> = {};
  const pointers = schemaPointers(readOperations(document));
  for (const [index, pointer] of pointers.entries()) {
    const id = `check-${index}`;
    ajv.addSchema({ $ref: schemaReference(pointer) }, id);
    names[`check${index}`] = id;
  }
  const imports: string[] = [];
  // ajv writes `require` calls for its helpers, also into an ES module.
  const body = fixRequires(standaloneCode.default(ajv, names), imports);
  const table = pointers.map((pointer, index) => `  ${JSON.stringify(pointer)}: check${index},`).join('\n');
  return [
    banner.trimEnd(),
    '// @ts-nocheck: written by ajv; the table at the end is typed.',
    "import type { SchemaCheck } from '../schema-validator.ts';",
    ...imports,
    body.replaceAll(/^export const /gm, 'const ').trim(),
    `export const checks: Readonly<Record<string, SchemaCheck>> = {\n${table}\n};\n`,
  ].join('\n');
}

/** The helpers that ajv's code may ask for, and where an ES module finds them. */
const helpers: Readonly<Record<string, string>> = {
  'require("ajv/dist/runtime/ucs2length").default': "import { codePointLength } from '../ajv-runtime.ts';",
  'require("ajv-formats/dist/formats").fullFormats["date-time"]': "import { dateTime } from '../ajv-runtime.ts';",
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
