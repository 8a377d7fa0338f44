import { dirname, relative, sep } from 'node:path';
import { DocumentError } from '../../../../spec/document/document.ts';
import { overlayTree } from '../../../../spec/document/overlay/apply-overlay.ts';
import { type OverlayFinding, rememberOverlaid } from '../../../../spec/document/overlay/overlaid.ts';
import { type Overlay, readOverlay } from '../../../../spec/document/overlay/read-overlay.ts';
import type { DocumentText } from '../../../../spec/document/reading/as-open-api.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import { readText } from './text-file.ts';

/** A document's tree, and where its parts are written. */
type Tree = Omit<DocumentText, 'document'> & { readonly value: unknown };

/** Overlays of a command line, on their way into a document. */
export interface Overlaying {
  readonly apply: (tree: Tree) => Tree;
  /** Has the contract that is made of the document tell what was found in them. */
  readonly remember: (read: DocumentText) => void;
}

/**
 * Reads the files of overlays.
 *
 * @param document The file that they are for: places are named from its folder.
 * @throws {OptionError} where one cannot be read, or is no overlay.
 */
export async function readOverlayFiles(files: readonly string[], document: string): Promise<Overlaying> {
  const overlays: { readonly file: string; readonly overlay: Overlay }[] = [];
  for (const file of files) {
    const text = await readText(file, '--overlay');
    const name = relative(dirname(document), file).replaceAll(sep, '/');
    overlays.push({ file, overlay: inFile(file, () => readOverlay(text, name)) });
  }
  const findings: OverlayFinding[] = [];
  return {
    apply: (tree) => {
      let applied = tree;
      for (const { file, overlay } of overlays) {
        const {
          value,
          lineOf,
          findings: found,
        } = inFile(file, () => overlayTree(applied.value, applied.lineOf, overlay));
        applied = { value, lineOf };
        findings.push(...found);
      }
      return applied;
    },
    remember: ({ document: read, lineOf }) => rememberOverlaid(read, { lineOf, findings }),
  };
}

/** @throws {OptionError} where an overlay is broken: the sentence names its file. */
function inFile<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new OptionError(`--overlay ${file}: ${error.message}`, { cause: error });
  }
}
