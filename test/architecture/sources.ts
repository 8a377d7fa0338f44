import { readdir, readFile } from 'node:fs/promises';
import ts from 'typescript';
import { isOfRun, rootUrl } from '../root.ts';

/** A tree of files: path from the package's folder, and text. */
export type Sources = ReadonlyMap<string, string>;
const folders = ['spec', 'contracts', 'fixtures', 'mocks', 'scripts', 'test', 'bench', 'examples'];

let read: Promise<Sources> | undefined;

/** Reads every TypeScript file of the package; once, for all tests of a process. */
export function readSources(): Promise<Sources> {
  read ??= readAll();
  return read;
}

async function readAll(): Promise<Sources> {
  const paths: string[] = [];
  for (const folder of folders) {
    const files = await readdir(new URL(folder, rootUrl), { recursive: true }).catch(() => []);
    paths.push(
      ...files.map((file) => `${folder}/${file.replaceAll('\\', '/')}`).filter((path) => path.endsWith('.ts')),
    );
  }
  const own = paths.filter((path) => !path.includes('/node_modules/') && !isOfRun(path)).sort();
  return new Map(
    await Promise.all(own.map(async (path) => [path, await readFile(new URL(path, rootUrl), 'utf8')] as const)),
  );
}

/** The part of a tree whose paths pass a test. */
export function select(sources: Sources, pick: (path: string) => boolean): Sources {
  return new Map([...sources].filter(([path]) => pick(path)));
}

/** Whether a file is written by a program. */
export function isGenerated(path: string): boolean {
  return path.includes('/generated/');
}

/** Whether a file is part of what is published. */
export function isProduct(path: string): boolean {
  return /^(spec|contracts|fixtures|mocks)\//.test(path);
}

/** What a file imports, dynamic imports, type imports and `export … from` included: specifiers as written. */
export function importsOf(text: string): readonly string[] {
  const known = imports.get(text) ?? readImports(text);
  imports.set(text, known);
  return known;
}

/** By the text of a file: several laws are about what it imports. */
const imports = new Map<string, readonly string[]>();

/** What may be an import begins here; behind the last of these there is none. */
const start = /\bfrom\s*['"]|\bimport\s*['"({*]|\bimport\s+[\w$]|\b(?:module|require)\s*['"(]/g;

/** Reads no more of a file than it has to: in most of them the imports stand at the top. */
function readImports(text: string): readonly string[] {
  const last = [...text.matchAll(start)].at(-1);
  if (last === undefined) return [];
  const end = text.indexOf(';', last.index);
  const part = end < 0 ? text : text.slice(0, end + 1);
  return ts.preProcessFile(part, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Nothing is asked of doc comments: they are not read. */
const asWritten: ts.CreateSourceFileOptions = {
  languageVersion: ts.ScriptTarget.Latest,
  jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
};

/** Every node of a file's syntax tree; of those that `goInto` refuses, not what stands in them. */
export function* syntaxOf(
  path: string,
  text: string,
  goInto: (node: ts.Node) => boolean = () => true,
): Generator<ts.Node> {
  const stack: ts.Node[] = [ts.createSourceFile(path, text, asWritten, true)];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    yield node;
    if (goInto(node)) ts.forEachChild(node, (child) => void stack.push(child));
  }
}

/** `path:line` of a node. */
export function placeOf(path: string, node: ts.Node): string {
  const file = node.getSourceFile();
  return `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
}
