import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Rolldown } from 'tsdown';

const mark = '?inline';

/** Gives a stylesheet that is imported with `?inline` as a text, as Vite does: without comments and margins. */
export const stylesAsText: Rolldown.Plugin = {
  name: 'styles-as-text',
  resolveId: (source, importer) =>
    source.endsWith(`.css${mark}`) && importer !== undefined
      ? `${resolve(dirname(importer), source.slice(0, -mark.length))}.ts`
      : undefined,
  load: async (id) => {
    if (!id.endsWith('.css.ts')) return null;
    const text = await readFile(id.slice(0, -'.ts'.length), 'utf8');
    return `const text: string = ${JSON.stringify(plainStyles(text))};\nexport default text;\n`;
  },
};

/** The same styles in fewer bytes. */
export function plainStyles(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/([{;,])\n/g, '$1')
    .trim();
}
