import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application, Converter, type ProjectReflection } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import { withAnchors } from './anchors.ts';
import { referenceEntries } from './reference-entries.ts';
import { repeatedMembers, withoutRecordTypes } from './shorten.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = 'docs/reference';
const banner = '<!-- Made from the doc comments by "npm run reference". Do not edit. -->\n\n';

/** How it looks: a page for each entry, tables for what has many members, and no types of records written out. */
const look: Partial<PluginOptions> = {
  entryFileName: 'README',
  flattenOutputFiles: true,
  outputFileStrategy: 'modules',
  hidePageHeader: true,
  hideBreadcrumbs: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  classPropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  propertyMembersFormat: 'table',
  enumMembersFormat: 'table',
  tableColumnSettings: { hideModifiers: true, hideOverrides: true, hideInherited: true, hideSources: true },
  pageTitleTemplates: {
    index: 'Reference',
    module: ({ name }) => (name === 'index' ? 'integrator-testkit' : `integrator-testkit/${name.replace('.', '/')}`),
  },
};

/**
 * The reference of the package, by path: a page for each entry, made by TypeDoc from the doc comments.
 *
 * @throws where the sources cannot be read as TypeScript, or TypeDoc reports an error.
 */
export async function referencePages(): Promise<ReadonlyMap<string, string>> {
  const out = await mkdtemp(join(tmpdir(), 'reference-'));
  try {
    await write(out);
    const names = (await readdir(out)).filter((name) => name.endsWith('.md') && name !== 'README.md').sort();
    const read = async (name: string): Promise<readonly [name: string, text: string]> => [
      name,
      banner + (await readFile(join(out, name), 'utf8')),
    ];
    const pages = [...withAnchors(new Map(await Promise.all(names.map(read))))];
    return new Map([...pages, contents(pages)].map(([name, text]) => [`${folder}/${name}`, text]));
  } finally {
    await rm(out, { recursive: true });
  }
}

/** The page that leads to the others: each with its first sentence. */
function contents(pages: readonly (readonly [name: string, text: string])[]): readonly [name: string, text: string] {
  const lines = pages.map(([name, text]) => {
    const [, title = name, first = ''] = /^# (.+)\n\n(.*)$/m.exec(text) ?? [];
    return `- [${title}](${name})${first === '' || first.startsWith('#') ? '' : `: ${first}`}`;
  });
  const words = 'Each export of the package, by the entry that it is imported from. Guides: [docs](../README.md).';
  return ['README.md', `${banner}# Reference\n\n${words}\n\n${lines.join('\n')}\n`];
}

async function write(out: string): Promise<void> {
  const entries = referenceEntries();
  const options = {
    outputs: [{ name: 'markdown', path: out }],
    entryPoints: entries.map(({ source }) => root + source),
    tsconfig: `${root}tsconfig.json`,
    plugin: ['typedoc-plugin-markdown'],
    readme: 'none',
    skipErrorChecking: true,
    disableSources: true,
    disableGit: true,
    excludeExternals: true,
    excludePrivate: true,
    // A type of records is as long as its schema: docs/modelled.md and the types themselves have the fields.
    maxTypeConversionDepth: 2,
    // What is exported refers to types that are not, and says so in its own text.
    logLevel: 'Error' as const,
    ...look,
  };
  const app = await Application.bootstrapWithPlugins(options);
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const { name, source } of entries) rename(project, source, name);
    for (const member of repeatedMembers(project)) project.removeReflection(member);
    withoutRecordTypes(project);
  });
  const project = await app.convert();
  if (project === undefined)
    throw new Error('Failed to make the reference: the sources cannot be read. Run tsc first.');
  await app.generateOutputs(project);
  if (app.logger.hasErrors()) throw new Error('Failed to make the reference: TypeDoc reports errors. Mend them.');
}

/** A module is called as its entry is imported, and not as its file is. */
function rename(project: ProjectReflection, source: string, name: string): void {
  const file = source.replace(/(?:\/index)?\.ts$/, '');
  const found = project.children?.find((child) => child.name === file);
  if (found === undefined) throw new Error(`Failed to make the reference: ${source} is no module of it.`);
  found.name = name;
}
