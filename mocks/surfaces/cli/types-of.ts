import { OptionError } from '../../integrator/errors/option-error.ts';
import { builtin, loadDocument } from './files/contract-file.ts';
import { types } from './print.ts';

/**
 * The TypeScript types of a document: those of this package's own, or what `openapi-typescript` writes of any other.
 *
 * @throws {OptionError} where `openapi-typescript` is not installed, or cannot write the types of the document.
 */
export async function typesOf(path: string, overlays: readonly string[]): Promise<string> {
  if (path === builtin && overlays.length === 0) return types();
  if (path === builtin)
    throw new OptionError('Failed to read --overlay: it is applied to a document in a file. Give --document FILE.');
  const { document } = await loadDocument(path, '--document', overlays);
  const { default: openapiTS, astToString } = await writer();
  try {
    // A text: what it is given it reads anew, and changes nothing of ours.
    return astToString(await openapiTS(JSON.stringify(document), { silent: true, immutable: true })).trimEnd();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new OptionError(
      `Failed to write the types of ${path}: openapi-typescript says ${JSON.stringify(why.split('\n', 1)[0])}. Run it on the file to see more.`,
      { cause: error },
    );
  }
}

async function writer(): Promise<typeof import('openapi-typescript')> {
  try {
    return await import('openapi-typescript');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new OptionError(
      'Failed to write the types: openapi-typescript is not installed. Run npm install --save-dev openapi-typescript.',
      { cause: error },
    );
  }
}
