import ts from 'typescript';
import { isGenerated, isProduct, placeOf, type Sources, syntaxOf } from './sources.ts';

/** How many lines a file of the package has; what is more is two concepts. */
const max = 200;

/** No file at all has more. */
const maxOfAny = 300;

/** How many files of the package may have more than they should: long tables, say. */
const maxLarge = 2;

/** How many lines a function has, without those of a test. */
const maxOfFunction = 80;

/** No file is over 300 lines, and at most two of the package's are over 200. */
export function findLargeFiles(sources: Sources): string[] {
  const sizes = [...sources]
    .filter(([path]) => !isGenerated(path))
    .map(([path, text]) => [path, lineCount(text)] as const);
  const large = sizes.filter(([path, lines]) => isProduct(path) && lines > max);
  const over = sizes.filter(([, lines]) => lines > maxOfAny);
  return (large.length > maxLarge ? [...large, ...over] : over).map(([path, lines]) => `${path} has ${lines} lines`);
}

/** No function of the package, of its scripts and of its measurements is over 80 lines. */
export function findLongFunctions(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) => {
    if (isGenerated(path) || path.startsWith('test/') || path.startsWith('examples/')) return [];
    if (!mayBeLong(text)) return [];
    // In what is short there is nothing long.
    return [...syntaxOf(path, text, (node) => linesOf(node) > maxOfFunction)]
      .filter((node) => ts.isFunctionLike(node) && 'body' in node && linesOf(node) > maxOfFunction)
      .map((node) => `${placeOf(path, node)} has ${linesOf(node)} lines`);
  });
}

/** Whether more lines in a row are indented, or empty, than a function has; a text of several lines is none of these. */
function mayBeLong(text: string): boolean {
  let run = 0;
  for (const line of text.split('\n')) {
    if ((line.match(/`/g)?.length ?? 0) % 2 === 1) return true;
    run = line === '' || /^\s/.test(line) ? run + 1 : 0;
    if (run >= maxOfFunction - 1) return true;
  }
  return false;
}

function linesOf(node: ts.Node): number {
  const file = node.getSourceFile();
  const lineAt = (position: number): number => file.getLineAndCharacterOfPosition(position).line;
  return lineAt(node.end) - lineAt(node.getStart(file)) + 1;
}

function lineCount(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
