import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';

const banner = '// Made from the folders of resources by "npm run generate". Do not edit.\n';

/** An index of what the folders of resources hold: whoever adds a folder adds it here by "npm run generate". */
interface FolderIndex {
  /** Where the folders are. */
  readonly folder: string;
  /** The file of a folder that is looked for. */
  readonly file: string;
  /** What may be exported from it, for a resource; the first that is there is taken. */
  readonly exported: (name: string) => readonly string[];
  readonly index: string;
  readonly constant: string;
  readonly what: string;
  /** Whether a folder may go without it. */
  readonly isOptional?: boolean;
  /** Whether it has those resources alone that a page loads when its fake starts. */
  readonly isFirst?: boolean;
}

const indexes: readonly FolderIndex[] = [
  {
    folder: 'mocks/integrator/resources',
    file: 'index.ts',
    exported: () => ['resource'],
    index: 'mocks/integrator/generated/resources.ts',
    constant: 'resourceDefinitions',
    what: 'What is special about each resource.',
  },
  {
    folder: 'mocks/integrator/resources',
    file: 'index.ts',
    exported: () => ['resource'],
    index: 'mocks/integrator/generated/first-resources.ts',
    constant: 'firstDefinitions',
    what: 'What is special about the resources that a fake has from its start on.',
    isFirst: true,
  },
  {
    folder: 'mocks/integrator/resources',
    file: 'identified.ts',
    exported: () => ['identified'],
    index: 'mocks/integrator/generated/identified.ts',
    constant: 'identified',
    what: 'What each resource knows of a token, which every request asks.',
  },
  {
    folder: 'mocks/integrator/resources',
    file: 'extension.ts',
    exported: () => ['extension'],
    index: 'mocks/integrator/generated/extensions.ts',
    constant: 'extensions',
    what: 'What each resource brings along beside what requests do.',
  },
  {
    folder: 'mocks/integrator/resources',
    file: 'factories.ts',
    exported: () => ['factories'],
    index: 'mocks/integrator/generated/factories.ts',
    constant: 'furtherFactories',
    what: 'What makes records of each resource beside the usual way, or in its place.',
  },
  {
    folder: 'mocks/integrator/resources',
    file: 'errors.ts',
    exported: () => ['errors'],
    index: 'mocks/integrator/generated/errors.ts',
    constant: 'resourceErrors',
    what: 'The errors that each resource throws, by name.',
  },
  {
    folder: 'mocks/surfaces/admin/resources',
    file: 'extension.ts',
    exported: () => ['extension'],
    index: 'mocks/surfaces/admin/generated/extensions.ts',
    constant: 'extensions',
    what: 'What the control API has of each resource beside its records.',
  },
  {
    folder: 'mocks/surfaces/connect/resources',
    file: 'extension.ts',
    exported: () => ['extension'],
    index: 'mocks/surfaces/connect/generated/extensions.ts',
    constant: 'extensions',
    what: 'What an account of a server has of each resource beside its records.',
  },
  {
    folder: 'mocks/surfaces/inspector/resources',
    file: 'extension.ts',
    exported: () => ['extension'],
    index: 'mocks/surfaces/inspector/generated/extensions.ts',
    constant: 'extensions',
    what: 'What the inspector shows of each resource beyond what the document says of it.',
  },
  {
    folder: 'mocks/surfaces/cli/resources',
    file: 'flags.ts',
    exported: () => ['flags'],
    index: 'mocks/surfaces/cli/generated/flags.ts',
    constant: 'resourceFlags',
    what: 'The flags of `serve` for the options of each resource.',
  },
  {
    folder: 'fixtures/resources',
    file: 'records.ts',
    // Not by the resource's name: a resource may be called `exports`, which CommonJS has taken.
    exported: () => ['records'],
    index: 'fixtures/generated/records.ts',
    constant: 'defaultRecords',
    what: 'The records of the default seed, by resource.',
  },
  {
    folder: 'fixtures/resources',
    file: 'records.ts',
    exported: () => ['records'],
    index: 'fixtures/generated/first-records.ts',
    constant: 'firstRecords',
    what: 'The records of the default seed that a page has at once, by resource.',
    isFirst: true,
  },
  {
    folder: 'fixtures/resources',
    file: 'records.ts',
    exported: () => ['sample'],
    index: 'fixtures/generated/samples.ts',
    constant: 'sampleRecords',
    what: 'The records of the seed `sample`, by resource.',
    isOptional: true,
  },
  {
    folder: 'fixtures/resources',
    file: 'generate.ts',
    exported: (name) => [`generate${capital(identifier(name))}`, 'generate'],
    index: 'fixtures/generated/generators.ts',
    constant: 'generators',
    what: 'What makes records of any number, by resource.',
  },
  {
    folder: 'fixtures/resources',
    file: 'generate.ts',
    exported: () => ['share'],
    index: 'fixtures/generated/shares.ts',
    constant: 'shares',
    what: 'How many records of each resource an account has beside those of the others.',
    isOptional: true,
  },
];

/**
 * The indexes of the folders of resources: path in the repository, and text.
 *
 * @param first The resources that a page loads when its fake starts.
 * @param resources The names of all resources of the document.
 */
export async function folderIndexes(
  first: readonly string[],
  resources: readonly string[],
): Promise<(readonly [path: string, text: string])[]> {
  return Promise.all(indexes.map(async (one) => [one.index, await indexText(one, first, resources)] as const));
}

/** The folder of a resource, in kebab-case: `flow-errors` of `flowErrors`. */
export function folderOf(resource: string): string {
  return resource.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

async function indexText(index: FolderIndex, first: readonly string[], resources: readonly string[]): Promise<string> {
  const { folder, file, exported, constant, what, isOptional = false, isFirst = false } = index;
  const root = new URL(`../${folder}/`, import.meta.url);
  const entries = await readdir(root, { withFileTypes: true });
  const names = entries.filter(
    (entry) =>
      entry.isDirectory() &&
      existsSync(new URL(`${entry.name}/${file}`, root)) &&
      (!isFirst || first.includes(entry.name)),
  );
  const found: { readonly name: string; readonly exportedName: string }[] = [];
  await Promise.all(
    names.map(async ({ name }) => {
      const text = await readFile(new URL(`${name}/${file}`, root), 'utf8');
      const candidates = exported(name);
      const exportedName = candidates.find((one) => new RegExp(`^export (?:const|function) ${one}\\b`, 'm').test(text));
      if (exportedName !== undefined) found.push({ name, exportedName });
      else if (isOptional) return;
      else
        throw new Error(
          `Failed to index ${folder}/${name}/${file}: it exports none of ${candidates.join(', ')}. Export one of them.`,
        );
    }),
  );
  found.sort((one, other) => (one.name < other.name ? -1 : 1));
  const alias = (name: string): string => `${identifier(name)}Part`;
  const imports = found.map(
    ({ name, exportedName }) => `import { ${exportedName} as ${alias(name)} } from '../resources/${name}/${file}';\n`,
  );
  const key = (name: string): string => keyOf(resources.find((one) => folderOf(one) === name) ?? name);
  const rows = found.map(({ name }) => `  ${key(name)}: ${alias(name)},\n`);
  const type = `{\n${found.map(({ name }) => `  readonly ${key(name)}: typeof ${alias(name)};\n`).join('')}}`;
  return `${banner}${imports.join('')}\n/** ${what} */\nexport const ${constant}: ${type} = {\n${rows.join('')}};\n`;
}

/** A name as a key of code. */
export function keyOf(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
}

/** The name of a folder as one of code: `user-posts` is `userPosts`. */
function identifier(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9]+(.)/g, (_, next: string) => next.toUpperCase());
}

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
