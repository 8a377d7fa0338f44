import type { Rolldown } from 'tsdown';

/** The modules of Node whose import does work. The others stay: an entry may build upon them before it names its Node. */
const costly = new Set(['process', 'fs', 'fs/promises', 'util', 'os', 'v8'].map((name) => `node:${name}`));

/**
 * Asks Node for some of its own modules by `process.getBuiltinModule`, where the source imports them.
 *
 * An `import` of one reads each name that it has, and some of them do work: that of node:process lists all flags of Node,
 * that of node:fs loads its streams. 7 of the 140 ms that a server takes to its first response, none of which it needs.
 */
export const builtinImports: Rolldown.Plugin = {
  name: 'builtin-imports',
  renderChunk(code, { fileName }) {
    return fileName.endsWith('.d.ts') ? null : withoutBuiltinImports(code, this.parse(code));
  },
};

/** The code of a module without imports of these modules. */
export function withoutBuiltinImports(code: string, { body }: ReturnType<Rolldown.PluginContext['parse']>): string {
  let out = '';
  let done = 0;
  for (const statement of body) {
    if (statement.type !== 'ImportDeclaration' || !costly.has(statement.source.value)) continue;
    out += code.slice(done, statement.start) + asked(statement.source.value, statement.specifiers);
    done = statement.end;
  }
  return out + code.slice(done);
}

type Specifiers = Extract<
  ReturnType<Rolldown.PluginContext['parse']>['body'][number],
  { readonly type: 'ImportDeclaration' }
>['specifiers'];

function asked(name: string, specifiers: Specifiers): string {
  // The process of a test is that of its runner, which may have another `env`.
  // A Node that is too old has no such function: the entry says so once this is loaded.
  const module =
    name === 'node:process' ? 'globalThis.process' : `globalThis.process.getBuiltinModule?.("${name}") ?? {}`;
  const names: string[] = [];
  const wholes: string[] = [];
  for (const one of specifiers) {
    if (one.type !== 'ImportSpecifier') wholes.push(one.local.name);
    else {
      const imported = one.imported.type === 'Identifier' ? one.imported.name : one.imported.value;
      if (imported === 'default') wholes.push(one.local.name);
      else names.push(imported === one.local.name ? imported : `${imported}: ${one.local.name}`);
    }
  }
  const all = names.length === 0 ? wholes : [...wholes, `{ ${names.join(', ')} }`];
  return all.map((binding) => `const ${binding} = ${module};`).join('\n');
}
