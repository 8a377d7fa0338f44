import { readFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { DocumentError, type OpenApiDocument, withLine } from '../spec/document/document.ts';
import { readDocument } from '../spec/document/reading/read-document.ts';
import { readOperations } from '../spec/operation/operation.ts';
import { readResources } from '../spec/resource/reading/read-resources.ts';
import { resourceRows } from '../spec/resource/reading/resource-rows.ts';
import { writtenResources } from '../spec/resource/reading/written-resources.ts';
import type { Resource } from '../spec/resource/resource.ts';
import { createShapeReader } from '../spec/schema/shape.ts';
import { apiPages, apiTable } from './api-pages/api-pages.ts';
import { generateExtension } from './extension-files.ts';
import { generateParts } from './parts/part-files.ts';
import { planParts } from './parts/plan-parts.ts';
import { promiseIndex } from './promise-index.ts';
import { folderIndexes } from './resource-folders.ts';
import { resourceTypes } from './resource-types.ts';
import { type BundledSpec, bundleSpec } from './spec/bundle-spec.ts';

const adminSource = new URL('../spec/admin.openapi.yaml', import.meta.url);
const modelled = new URL('../docs/modelled.md', import.meta.url);
const banner = bannerOf('spec/integrator.openapi.yaml and the files beside it');

/** Everything that is made from the documents: path in the repository, and text. */
export async function generateAll(spec?: BundledSpec): Promise<Map<string, string>> {
  const bundled = spec ?? (await bundleSpec());
  try {
    return await generateFrom(bundled);
  } catch (error) {
    throw error instanceof DocumentError ? withLine(error, bundled.lineOf) : error;
  }
}

async function generateFrom(spec: BundledSpec): Promise<Map<string, string>> {
  const { document } = spec;
  const { table, loads } = planParts(spec);
  const first = table.parts.filter((_name, part) => loads[part] === 'start');
  const basis = { document, shapeAt: createShapeReader(document) };
  const resources = readResources(basis, readOperations(document));
  const names = resources.map(({ name }) => name);
  const extensionBanner = bannerOf('spec/extension.openapi.yaml');
  // An app works on what it is given.
  const extension = await generateExtension(extensionBanner, (own) => generateTypes(own, extensionBanner, false));
  const admin = readDocument(await readFile(adminSource, 'utf8'));
  return new Map([
    ['spec/generated/openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    ['spec/generated/resource-list.ts', resourceList(resources)],
    ['spec/generated/types.ts', await generateTypes(document, banner)],
    ['spec/generated/operation-names.ts', operationNames(document)],
    ['spec/generated/resources.ts', resourceTypes(document, banner)],
    ...(await folderIndexes(first, names)),
    await promiseIndex(names),
    ['spec/generated/admin-openapi.json', `${JSON.stringify(admin.document, null, 2)}\n`],
    ['spec/generated/admin-types.ts', await generateTypes(admin.document, bannerOf('spec/admin.openapi.yaml'))],
    ...extension.files,
    ...generateParts(spec, banner, extension.helpers),
    ...apiPages(document),
    ['docs/modelled.md', withApiTable(await readFile(modelled, 'utf8'), document)],
  ]);
}

/** Puts the table of what is modelled between its marks. */
function withApiTable(text: string, document: OpenApiDocument): string {
  const marks = /(<!-- modelled -->\n)[\s\S]*?(<!-- \/modelled -->)/;
  if (!marks.test(text)) {
    throw new Error('Failed to write the table: docs/modelled.md has no <!-- modelled --> marks. Put them in.');
  }
  return text.replace(marks, (_, start: string, end: string) => `${start}\n${apiTable(document)}\n\n${end}`);
}

/** The ids of the operations: whoever imports the types of the package needs no more of the operations. */
function operationNames(document: OpenApiDocument): string {
  const names = readOperations(document).map(({ id }) => `  | '${id}'\n`);
  return `${banner}/** The operations of the document, by \`operationId\`. */\nexport type OperationNames =\n${names.join('').trimEnd()};\n`;
}

/** The resources of the document, so that the package need not read them each time that it is loaded. */
function resourceList(resources: readonly Resource[]): string {
  const written = writtenResources(resources);
  return [
    banner.trimEnd(),
    "import { readResourceRows } from '../resource/reading/resource-rows.ts';",
    "import type { WrittenResource } from '../resource/reading/written-resources.ts';\n",
    `export const resources: readonly WrittenResource[] = readResourceRows(${JSON.stringify(resourceRows(written))});\n`,
  ].join('\n');
}

function bannerOf(name: string): string {
  return `// Made from ${name} by "npm run generate". Do not edit.\n`;
}

async function generateTypes(document: OpenApiDocument, firstLine: string, immutable = true): Promise<string> {
  const ast = await openapiTS(JSON.stringify(document), { immutable, alphabetize: false });
  return firstLine + astToString(ast);
}
