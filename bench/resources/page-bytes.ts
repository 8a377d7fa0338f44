import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/** What a page loads for the fake, in bytes: minified, and as gzip sends it. */
export interface PageBytes {
  /** With the entry: before anything can be done. */
  readonly atOnce: number;
  /** Until the fake has started and has responded to a request for a resource that comes with it. */
  readonly started: number;
}

/** Measures what a page loads of a built package; what is named is not loaded until it is needed. */
export async function pageBytes(folder: string, late: readonly string[]): Promise<PageBytes> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(folder, 'dist/browser.js'),
        external: [/^msw($|\/)/, /^@msw\//],
        preserveEntrySignatures: 'strict',
      },
    },
  });
  if (!('output' in result)) throw new Error('Failed to bundle the browser entry: Vite gave no single output.');
  const chunks = result.output.filter((file) => file.type === 'chunk');
  // Only a page that keeps its state loads what keeps it.
  const isLate = ({ fileName }: Rolldown.OutputChunk): boolean =>
    [...late, 'shared-state'].some((name) => fileName.startsWith(`assets/${name}-`));
  const entries = chunks.filter(({ isEntry }) => isEntry);
  return { atOnce: bytesOf(withImports(entries, chunks)), started: bytesOf(chunks.filter((chunk) => !isLate(chunk))) };
}

function withImports(
  entries: readonly Rolldown.OutputChunk[],
  chunks: readonly Rolldown.OutputChunk[],
): readonly Rolldown.OutputChunk[] {
  const found = new Set(entries);
  for (const chunk of found) {
    for (const imported of chunks) if (chunk.imports.includes(imported.fileName)) found.add(imported);
  }
  return [...found];
}

function bytesOf(chunks: readonly Rolldown.OutputChunk[]): number {
  return chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
}
