import { isRecord } from '../../../spec/document/document.ts';
import { OptionError } from '../../../spec/errors/option-error.ts';
import { valueAt } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { Contract } from '../../contract/contract.ts';
import { didYouMean, nearMiss } from '../../violations/near-miss.ts';

/**
 * The operations that words choose: each is the id of an operation, a tag, or a path with wildcards, with or without a
 * method: `listPets`, `pets`, `/pets/**`, `POST /pets/*`.
 *
 * @param option Where the words stand, for the sentence: `only`.
 * @throws {OptionError} where a word chooses nothing, with what was probably meant.
 */
export function chosenOperations(
  { document, operations }: Pick<Contract, 'document' | 'operations'>,
  words: readonly string[],
  option: string,
): ReadonlySet<Operation> {
  const tagged = operations.map((operation) => ({ operation, tags: tagsOf(valueAt(document, operation.pointer)) }));
  const chosen = words.map((word) => {
    const glob = globOf(word);
    const own = tagged.filter(({ operation, tags }) =>
      glob === undefined ? operation.id === word || tags.includes(word) : glob(operation),
    );
    if (own.length > 0) return own.map(({ operation }) => operation);
    const names = [...new Set(tagged.flatMap(({ operation, tags }) => [operation.id, operation.path, ...tags]))];
    const near = didYouMean(nearMiss(word, names));
    throw new OptionError(
      `Failed to read --${option} (\`${option}\`): ${JSON.stringify(word)} is no operation, no tag and no path of the document${near || '.'} Give an operationId such as ${operations[0]?.id ?? 'listPets'}, a tag, or a path such as ${operations[0]?.path ?? '/pets'} or /**.`,
    );
  });
  return new Set(chosen.flat());
}

function tagsOf(written: unknown): readonly string[] {
  const tags = isRecord(written) ? written['tags'] : undefined;
  return Array.isArray(tags) ? tags.map(String) : [];
}

/** Tells whether an operation is at a path with wildcards: `*` is any part of one segment, `**` any number of them. */
function globOf(word: string): ((operation: Operation) => boolean) | undefined {
  const [, method, path] = /^(?:([A-Za-z]+) +)?(\/.*)$/.exec(word) ?? [];
  if (path === undefined) return undefined;
  const wanted = segmentsOf(path);
  return (operation) =>
    (method === undefined || operation.method === method.toUpperCase()) && areAlike(wanted, segmentsOf(operation.path));
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function areAlike([first, ...wanted]: readonly string[], segments: readonly string[]): boolean {
  if (first === undefined) return segments.length === 0;
  if (first === '**') return segments.some((_, at) => areAlike(wanted, segments.slice(at))) || areAlike(wanted, []);
  const [segment, ...others] = segments;
  return segment !== undefined && isAlike(first.split('*'), segment) && areAlike(wanted, others);
}

/** Whether a text begins with the first part, ends with the last, and has the others between them in their order. */
function isAlike(parts: readonly string[], text: string): boolean {
  const [first = '', ...others] = parts;
  if (others.length === 0) return text === first;
  const last = others.at(-1) ?? '';
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  const between = text.slice(first.length, text.length - last.length);
  let from = 0;
  return others.slice(0, -1).every((part) => {
    const at = between.indexOf(part, from);
    from = at + part.length;
    return at >= 0;
  });
}
