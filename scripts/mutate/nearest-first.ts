import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { folders, stepsBetween } from './sources.ts';

/**
 * Begins with the tests that stand nearest to the mutant: the first test that fails ends its run.
 *
 * While it is found out which tests reach which mutant, each file has a process of its own: what one file has loaded or
 * made once would not be counted for the next. With a mutant in them, they share one.
 */
export class NearestFirst extends BaseSequencer {
  #files: Promise<Map<string, string>> | undefined;

  override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    const { mode, activeMutant } = this.ctx.getRootProject().getProvidedContext();
    for (const project of this.ctx.projects) project.config.isolate = mode !== 'mutant';
    if (mode !== 'mutant') return specifications;
    this.#files ??= filesByMutant(this.ctx.config.root);
    const file = (await this.#files).get(activeMutant) ?? '';
    const distance = ({ moduleId }: TestSpecification): number =>
      stepsBetween(`test/${dirname(file)}`, dirname(relative(this.ctx.config.root, moduleId)));
    return [...specifications].sort((a, b) => distance(a) - distance(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/** Which file has which mutant: Stryker has written its number there, and tells vitest no more than that. */
async function filesByMutant(root: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const folder of folders) {
    for (const name of await readdir(join(root, folder), { recursive: true })) {
      if (!name.endsWith('.ts')) continue;
      const text = await readFile(join(root, folder, name), 'utf8');
      for (const [, id = ''] of text.matchAll(/stryMutAct_9fa48\("(\d+)"\)/g)) found.set(id, `${folder}/${name}`);
    }
  }
  return found;
}
