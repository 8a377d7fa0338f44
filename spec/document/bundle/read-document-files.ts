import { DocumentError, isRecord, withLine } from '../document.ts';
import { asOpenApi, type DocumentText } from '../reading/as-open-api.ts';
import { readTree } from '../reading/read-document.ts';
import { checkTree } from '../reading/tree-size.ts';
import { factsOf } from '../text-facts.ts';
import { Bundle, type DocumentFile } from './bundle.ts';

/**
 * Reads an OpenAPI document whose `$ref`s may lead to further files, as one document. Lines and pointers are those of the
 * files, which are named from the folder of the root file.
 *
 * @param name The name of the root file, without its folder.
 * @param readText Gives the text of a file by its path from that folder. @throws {DocumentError} where it cannot.
 * @param change What is done to the document before it is taken for one of its version. Default: nothing.
 * @throws {DocumentError} where a `$ref` leads to no file, to the network, or nowhere in its file.
 * @example
 * const { document, lineOf } = readDocumentFiles(text, 'api.yaml', (path) => readFileSync(path, 'utf8'));
 */
export function readDocumentFiles(
  text: string,
  name: string,
  readText: (path: string) => string,
  change: (file: DocumentFile) => DocumentFile = (file) => file,
): DocumentText {
  const { value, lineOf } = readTree(text);
  const taken = (file: DocumentFile): DocumentText => {
    const changed = change(file);
    return asOpenApi(changed.value, changed.lineOf);
  };
  if (!isRecord(value)) return asOpenApi(value, lineOf);
  checkTree(value);
  if (!leadsOut(value)) return taken({ value, lineOf });
  const bundle = new Bundle(name, { value, lineOf }, (path) => readTree(readText(path)));
  try {
    return taken(bundle.read());
  } catch (error) {
    throw error instanceof DocumentError ? withLine(error, bundle.lineOf()) : error;
  }
}

/** Whether a `$ref` names something outside of the document; one with a `$id` may mean that. */
function leadsOut(root: Readonly<Record<string, unknown>>): boolean {
  if (factsOf(root)?.refersOut === false) return false;
  const self = root['$self'];
  const open: unknown[] = [root];
  let isOut = false;
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (typeof Reflect.get(value, '$id') === 'string') return false;
    const ref: unknown = Reflect.get(value, '$ref');
    if (typeof ref === 'string' && !ref.startsWith('#') && ref.split('#', 1)[0] !== self) isOut = true;
    open.push(...Object.values(value).filter((child) => child !== undefined));
  }
  return isOut;
}
