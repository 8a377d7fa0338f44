import { dirname, relative, sep } from 'node:path';
import type { Learned } from '../../../../contracts/learn/overlay/learned.ts';
import { recordedBaseUrl } from '../../../../contracts/parity/recording/traffic-of-recording.ts';
import { type AnyDocument, DocumentError } from '../../../../spec/document/document.ts';
import { overlayTree } from '../../../../spec/document/overlay/apply-overlay.ts';
import { type OverlayFinding, rememberOverlaid } from '../../../../spec/document/overlay/overlaid.ts';
import { type Overlay, readOverlay } from '../../../../spec/document/overlay/read-overlay.ts';
import type { DocumentText } from '../../../../spec/document/reading/as-open-api.ts';
import { versionOf } from '../../../../spec/document/upgrade/version.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import { readText } from './text-file.ts';

/** A document's tree, and where its parts are written. */
type Tree = Omit<DocumentText, 'document'> & { readonly value: unknown };

/** Recorded traffic from which a document is to be learned more of. */
export interface Learning {
  /** Files of recorded traffic. */
  readonly files: readonly string[];
  /** Further places where the service responds. */
  readonly baseUrls?: readonly string[];
  /** Hears of what was learned. */
  readonly tell: (learned: Learned) => void;
}

/** Overlays of a command line, on their way into a document. */
export interface Overlaying {
  readonly apply: (tree: Tree) => Tree;
  /** Has the contract that is made of the document tell what was found in them. */
  readonly remember: (read: DocumentText) => void;
}

/**
 * Reads the files of overlays, and the traffic from which one more is made.
 *
 * @param document The file that they are for: places are named from its folder.
 * @param learning What is learned once the overlays are applied. Default: nothing.
 * @throws {OptionError} where one cannot be read, or is no overlay.
 */
export async function readOverlayFiles(
  files: readonly string[],
  document: string,
  learning?: Learning,
): Promise<Overlaying> {
  const overlays: { readonly file: string; readonly overlay: Overlay }[] = [];
  for (const file of files) {
    const text = await readText(file, '--overlay');
    const name = relative(dirname(document), file).replaceAll(sep, '/');
    overlays.push({ file, overlay: inFile(file, () => readOverlay(text, name)) });
  }
  const findings: OverlayFinding[] = [];
  const learned = learning === undefined ? undefined : await learner(learning);
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
      return learned?.(applied) ?? applied;
    },
    remember: ({ document: read, lineOf }) => rememberOverlaid(read, { lineOf, findings }),
  };
}

/** Makes what learns from traffic, and puts that into a document. */
async function learner({ files, baseUrls = [], tell }: Learning): Promise<(tree: Tree) => Tree> {
  const { readTrafficFiles } = await import('./traffic-files.ts');
  const { learnFrom } = await import('../../../../contracts/learn/learn-from.ts');
  const exchanges = await readTrafficFiles(files, '--learn');
  return ({ value, lineOf }) => {
    if (!isDocument(value)) return { value, lineOf };
    const learned = learnFrom(value, exchanges, { baseUrls: [...baseUrls, recordedBaseUrl] });
    tell(learned);
    const applied = overlayTree(value, lineOf, readOverlay(learned.overlay, 'learned'));
    return { value: applied.value, lineOf: applied.lineOf };
  };
}

/** What is no document is reported by its reader. */
function isDocument(value: unknown): value is AnyDocument {
  return versionOf(value) !== undefined;
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
