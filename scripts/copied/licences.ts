import { readdirSync, readFileSync } from 'node:fs';
import type { Rolldown } from 'tsdown';
import { packageOf } from './copied-packages.ts';

/** The file of the build that has the licences of all that was copied into it. */
export const licencesFile = 'THIRD-PARTY-LICENSES.txt';

/** Writes the licence of each package that code was copied from, as the licences ask. */
export const licences: Rolldown.Plugin = {
  name: 'licences',
  generateBundle(_, bundle) {
    const folders = new Map<string, string>();
    for (const file of Object.values(bundle)) {
      for (const id of file.type === 'chunk' ? file.moduleIds : []) {
        const name = packageOf(id);
        const end = name === undefined ? -1 : id.lastIndexOf(`/node_modules/${name}/`);
        if (name !== undefined && end !== -1) folders.set(name, `${id.slice(0, end)}/node_modules/${name}`);
      }
    }
    const source = [...folders].sort().map(([name, folder]) => licenceOf(name, folder));
    this.emitFile({ type: 'asset', fileName: licencesFile, source: `${source.join(`\n\n${'-'.repeat(80)}\n\n`)}\n` });
  },
};

function licenceOf(name: string, folder: string): string {
  const { version, license }: { version: string; license?: string } = JSON.parse(
    readFileSync(`${folder}/package.json`, 'utf8'),
  );
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  if (file === undefined) {
    throw new Error(`Failed to name the licence of ${name}: ${folder} has no LICENSE. Do not copy the package in.`);
  }
  return `${name} ${version} (${license ?? 'see below'})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}`;
}
