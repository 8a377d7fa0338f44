import type { Contract } from '../../../contracts/contract.ts';
import { DocumentError, type OpenApiDocument } from '../../../spec/document.ts';
import type { LineOf } from '../../../spec/line-map.ts';
import { readText } from './text-file.ts';

/** The word that stands for the document of this package. */
export const builtin = 'builtin';

/** The contract of a document's file, or the built-in one where none is named. */
export async function loadContract(path: string | undefined): Promise<Contract> {
  if (path === undefined || path === builtin)
    return (await import('../../../contracts/builtin.ts')).integratorContract();
  const { document, lineOf } = await loadDocument(path);
  const { createContract } = await import('../../../contracts/create-contract.ts');
  return createContract(document, { lineOf });
}

/** A document and its lines; the sentence of an error names the file. */
export async function loadDocument(
  path: string,
): Promise<{ readonly document: OpenApiDocument; readonly lineOf: LineOf }> {
  if (path === builtin) return loadContract(path);
  const text = await readText(path);
  const { readDocument } = await import('../../../spec/read-document.ts');
  try {
    return readDocument(text);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new DocumentError(`${path}: ${error.message}`, error.pointer);
  }
}
