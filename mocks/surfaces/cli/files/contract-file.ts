import { basename, dirname, resolve } from 'node:path';
import type { Contract } from '../../../../contracts/contract/contract.ts';
import { nearMiss } from '../../../../contracts/violations/near-miss.ts';
import { DocumentError, type OpenApiDocument } from '../../../../spec/document/document.ts';
import type { LineOf } from '../../../../spec/document/line-map.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import { textOfFile } from '../../files/text-of-file.ts';
import type { Learning } from './overlay-files.ts';
import { readText, reasonOf } from './text-file.ts';

/** The word that stands for the document of this package. */
export const builtin = 'builtin';

/**
 * The contract of a document's file, or the built-in one where none is named.
 *
 * @param flag The option that names the file, for the sentences.
 * @param overlays Files of overlays that are applied to it, in their order. Default: none.
 * @param learning Traffic from which more is learned. Default: none.
 * @param tolerates Whether what cannot be read of the schemas of such a document is passed over. Default: of none.
 */
export async function loadContract(
  path: string | undefined,
  flag?: string,
  tolerates: (document: OpenApiDocument) => boolean = () => false,
  overlays: readonly string[] = [],
  learning?: Learning,
): Promise<Contract> {
  if ((path === undefined || path === builtin) && learning !== undefined)
    throw new OptionError(
      'Failed to read --learn: what is learned is added to a document in a file. Give --document FILE.',
    );
  if ((path === undefined || path === builtin) && overlays.length > 0)
    throw new OptionError('Failed to read --overlay: it is applied to a document in a file. Give --document FILE.');
  if (path === undefined || path === builtin)
    return (await import('../../../../contracts/apis/integrator/builtin/builtin.ts')).integratorContract();
  const { document, lineOf } = await loadDocument(path, flag, overlays, learning);
  const { createContract } = await import('../../../../contracts/contract/create-contract.ts');
  try {
    return createContract(document, { lineOf, tolerant: tolerates(document) });
  } catch (error) {
    throw withFile(error, path, flag);
  }
}

/** A document and its lines; the sentence of an error names the file. */
export async function loadDocument(
  path: string,
  flag?: string,
  overlays: readonly string[] = [],
  learning?: Learning,
): Promise<{ readonly document: OpenApiDocument; readonly lineOf: LineOf }> {
  if (path === builtin) return loadContract(path);
  const text = await readDocumentText(path, flag);
  const { readDocumentFiles } = await import('../../../../spec/document/bundle/read-document-files.ts');
  const further = (file: string): string => readFurther(resolve(dirname(path), file));
  const overlaying =
    overlays.length === 0 && learning === undefined
      ? undefined
      : await (await import('./overlay-files.ts')).readOverlayFiles(overlays, path, learning);
  try {
    const read = readDocumentFiles(text, basename(path), further, overlaying?.apply);
    overlaying?.remember(read);
    return read;
  } catch (error) {
    throw withFile(error, path, flag);
  }
}

/** @throws {DocumentError} where a file that a `$ref` names cannot be read. */
function readFurther(path: string): string {
  try {
    return textOfFile(path);
  } catch (error) {
    throw new DocumentError(reasonOf(error), '#');
  }
}

/** The error of a document with the file that it is about. */
function withFile(error: unknown, path: string, flag: string | undefined): unknown {
  if (!(error instanceof DocumentError)) return error;
  const { message, pointer, line, referrer } = error;
  return new DocumentError(`${flag === undefined ? path : `${flag} ${path}`}: ${message}`, pointer, line, referrer);
}

async function readDocumentText(path: string, flag: string | undefined): Promise<string> {
  try {
    return await readText(path, flag);
  } catch (error) {
    // Not a file, but perhaps the word for the document of this package.
    if (!(error instanceof OptionError) || nearMiss(path, [builtin]) === undefined) throw error;
    throw new OptionError(`${error.message.replace(/\.$/, '')}, or ${builtin} for the document of this package.`);
  }
}
