import { readFile } from 'node:fs/promises';
import { functionKinds } from '../contracts/apis/extension/kinds.ts';
import { isOpenApiDocument, type OpenApiDocument } from '../spec/document/document.ts';
import { readDocument } from '../spec/document/reading/read-document.ts';
import { appendPointer } from '../spec/json/json-pointer.ts';
import type { PartTable } from '../spec/parts/part-table.ts';
import { generateChecks } from './parts/part-checks.ts';
import { fragmentModule } from './parts/part-text.ts';
import { withoutProse } from './parts/without-prose.ts';

const source = new URL('../spec/extension.openapi.yaml', import.meta.url);

/** By this table, all of a document is one part. */
const onePart: PartTable = { parts: ['extension'], needs: [[]], paths: {}, components: {} };

/** What is made from the document of an app's functions. */
export interface ExtensionFiles {
  /** Path in the repository, and text. */
  readonly files: readonly (readonly [path: string, text: string])[];
  /** What its checks call. */
  readonly helpers: ReadonlySet<string>;
}

/**
 * Makes what the package loads of the document of an app's functions: it is one part, and small, so that a page and Node
 * have the same, without prose.
 *
 * @param types Makes the types of a document.
 */
export async function generateExtension(
  banner: string,
  types: (document: OpenApiDocument) => Promise<string>,
): Promise<ExtensionFiles> {
  const { document, lineOf } = readDocument(await readFile(source, 'utf8'));
  const silent = withoutProse(document);
  if (!isOpenApiDocument(silent)) throw new Error('Failed to write spec/extension.openapi.yaml: it is no OpenAPI 3.1.');
  const schemas = Object.values(functionKinds)
    .flatMap(({ options, result }) => [options, result])
    .map((name) => appendPointer('#/components/schemas', name));
  const { parts, helpers } = generateChecks(banner, document, onePart, lineOf, schemas);
  return {
    files: [
      ['spec/generated/extension/types.ts', await types(document)],
      ['spec/generated/extension/document.ts', fragmentModule(banner, silent, lineOf)],
      ['contracts/generated/extension/checks.ts', parts[0] ?? ''],
    ],
    helpers,
  };
}
