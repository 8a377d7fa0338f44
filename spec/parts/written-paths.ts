import type { PathEntry, PathTable } from './part-table.ts';

/**
 * A {@link PathTable} as it is written down, which a page loads at once: what belongs to a part is one text.
 *
 * What an operation is mostly called, its path tells: `get` of `/pets/{id}` is `getPet`. Only other names are written.
 */
export interface WrittenPaths extends Pick<PathTable, 'parts'> {
  /**
   * Of each part, what one of its records is called where its name does not tell, and a line for each of its paths: the
   * path, its methods, each with its `operationId` where that is another one, and `+` where it has servers. `~` stands for
   * the first path, and `.` in an id for what a record is called.
   */
  readonly paths: readonly string[];
}

/** Writes down which part describes which path. */
export function writtenPaths({ parts, paths }: PathTable): WrittenPaths {
  return {
    parts,
    paths: parts.map((name, part) => {
      const entries = Object.entries(paths).filter(([, entry]) => entry.part === part);
      const [base = ''] = entries[0] ?? [];
      const noun = nounOf(base, entries) ?? usualNoun(name);
      const lines = entries.map(([path, { operations, hasServers }], at) => {
        const words = Object.entries(operations).flatMap(([method, id]) =>
          id === usualId(method, path, base, noun) ? [method] : [method, id.replace(noun, '.')],
        );
        const place = at > 0 && path.startsWith(base) ? `~${path.slice(base.length)}` : path;
        return [place, ...words, ...(hasServers === true ? ['+'] : [])].join(' ');
      });
      return [...(noun === usualNoun(name) ? [] : [noun]), ...lines].join('\n');
    }),
  };
}

/** Reads which part describes which path, when that is first asked. */
export function readPaths({ parts, paths }: WrittenPaths): PathTable {
  let read: PathTable['paths'] | undefined;
  return {
    parts,
    get paths() {
      read ??= Object.fromEntries(paths.flatMap((text, part) => entriesOf(text, part, parts[part] ?? '')));
      return read;
    },
  };
}

const methods = new Set(['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace']);

function entriesOf(text: string, part: number, name: string): [string, PathEntry][] {
  if (text === '') return [];
  const lines = text.split('\n');
  const noun = text.startsWith('/') ? usualNoun(name) : (lines.shift() ?? '');
  const [base = ''] = (lines[0] ?? '').split(' ');
  return lines.map((line) => {
    const [place = '', ...words] = line.split(' ');
    const path = place.replace('~', base);
    const operations: Record<string, string> = {};
    let last = '';
    for (const word of words) {
      if (word === '+') continue;
      if (methods.has(word)) {
        last = word;
        operations[word] = usualId(word, path, base, noun);
      } else operations[last] = word.replace('.', noun);
    }
    return [path, { part, operations, ...(words.includes('+') && { hasServers: true }) }];
  });
}

const verbs: Readonly<Record<string, string>> = { post: 'create', put: 'update' };

/** What an operation is called where nothing else is written: `listPets`, `getPet`, `getPetOwners` of `/pets/{id}/owners`. */
function usualId(method: string, path: string, base: string, noun: string): string {
  if (path === base && method === 'get') return `list${noun}s`;
  const last = path.slice(path.lastIndexOf('/') + 1);
  return (verbs[method] ?? method) + noun + (path === base || last.startsWith('{') ? '' : capital(last));
}

/** What reading one record is called after. */
function nounOf(base: string, entries: readonly (readonly [path: string, PathEntry])[]): string | undefined {
  const one = entries.find(([path]) => path.startsWith(`${base}/{`) && path.endsWith('}'));
  return /^get([A-Z]\w*)$/.exec(one?.[1].operations['get'] ?? '')?.[1];
}

function usualNoun(name: string): string {
  return capital(name.replace(/s$/, ''));
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
