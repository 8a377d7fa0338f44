import { readdir, readFile } from 'node:fs/promises';

/** Where what is changed stands: what judges by a document, and what fakes by it. */
export const folders: readonly string[] = ['contracts', 'mocks/engine'];

/** The sources written by hand that are changed, by their paths; those below one path where it is given. */
export async function readMutated(root: URL, only: string | undefined): Promise<Map<string, string>> {
  const names = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(new URL(folder, root), { recursive: true })).map((name) => `${folder}/${name}`),
    ),
  );
  const paths = names
    .flat()
    .filter((path) => isMutated(path) && (only === undefined || isBelow(path, only)))
    .sort();
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(new URL(path, root), 'utf8')] as const)),
  );
}

/** How many folders up and down it is from one folder to another. */
export function stepsBetween(one: string, other: string): number {
  const [a, b] = [one.split('/'), other.split('/')];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return a.length + b.length - 2 * shared;
}

function isMutated(path: string): boolean {
  return path.endsWith('.ts') && !path.split('/').includes('generated');
}

function isBelow(path: string, only: string): boolean {
  const folder = only.replace(/\/+$/, '');
  return path === folder || path.startsWith(`${folder}/`);
}
