import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DocumentError, isRecord } from '../../spec/document/document.ts';
import type { LineOf } from '../../spec/document/line-map.ts';
import { type DocumentText, readDocument } from '../../spec/document/reading/read-document.ts';
import { appendPointer, type JsonPointer, pointerSegments } from '../../spec/json/json-pointer.ts';
import { everyResponse, linesOfEvery, withEveryResponse } from './every-response.ts';
import { findOwners, type Owners } from './owners.ts';
import { readSpecFiles, type SpecFile, type SpecFiles } from './spec-files.ts';

/** The folder of the built-in document, and its root file. */
export const specFolder: URL = new URL('../../spec/', import.meta.url);
export const specRoot = 'integrator.openapi.yaml';

/** A document that was put together from files. */
export interface BundledSpec extends DocumentText {
  readonly files: SpecFiles;
  readonly owners: Owners;
}

const redocly = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));

/**
 * Puts a document in files together, by Redocly: every file of `resources/` is found, and no line elsewhere names it.
 *
 * A part refers to whatever file's components as the bundled document does, `#/components/schemas/Pet`; a path to the
 * file before the `#` will do as well.
 *
 * @throws {DocumentError} where a file cannot be read, two of them name the same thing, or a `$ref` leads nowhere.
 */
export async function bundleSpec(folder: URL = specFolder, rootName: string = specRoot): Promise<BundledSpec> {
  const files = await readSpecFiles(folder, rootName);
  const owners = findOwners(files);
  const work = await mkdtemp(join(tmpdir(), 'spec-bundle-'));
  try {
    const generated = fileURLToPath(new URL('generated', folder));
    await cp(folder, work, { recursive: true, filter: (path) => path !== generated && !path.endsWith('.ts') });
    // JSON is YAML as well, so that each file keeps its name.
    const written = [
      ...files.parts.map((part) => [part.name, linked(part, owners)]),
      [rootName, rootOf(files, owners)],
    ];
    for (const [name, value] of written) await writeFile(join(work, String(name)), JSON.stringify(value));
    const { document } = readDocument(await runRedocly(work, rootName));
    const { root } = files;
    const lineOf = linesOfEvery(owners.lineOf, root, owners.ownerOf);
    return { document: withEveryResponse(document, root), lineOf, files, owners };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The root, with a `$ref` to each path and component of the parts. */
function rootOf({ root, parts }: SpecFiles, { entries, tags }: Owners): Readonly<Record<string, unknown>> {
  const { paths, components, [everyResponse]: _, ...rest } = root.value;
  const whole: Record<string, unknown> = { ...rest, ...(tags.length > 0 && { tags }) };
  const allPaths: Record<string, unknown> = isRecord(paths) ? { ...paths } : {};
  const allComponents = new Map<string, Record<string, unknown>>(
    Object.entries(isRecord(components) ? components : {}).map(([kind, value]) => [kind, isRecord(value) ? value : {}]),
  );
  for (const part of parts) {
    for (const [pointer, owner] of entries) {
      if (owner !== part) continue;
      const $ref = part.name + pointer;
      const [room, first = '', second = ''] = pointerSegments(pointer);
      if (room === 'paths') allPaths[first] = { $ref };
      else allComponents.set(first, { ...allComponents.get(first), [second]: { $ref } });
    }
  }
  return { ...whole, paths: allPaths, components: Object.fromEntries(allComponents) };
}

/** A part whose `$ref`s name the files that they lead to. */
function linked(part: SpecFile, { entries, ownerOf, lineOf }: Owners): unknown {
  const from = posix.dirname(part.name);
  const follow = (ref: string, at: JsonPointer): string => {
    if (!ref.startsWith('#/')) return ref;
    const [room = '', ...names] = pointerSegments(ref).map(decodeURIComponent);
    const target = appendPointer('#', room, ...names.slice(0, room === 'paths' ? 1 : 2));
    const owner = entries.get(target) ?? (lineIn(ownerOf(target), target) ? ownerOf(target) : undefined);
    if (owner === undefined) throw leadsNowhere(part, ref, at, lineOf);
    return owner === part ? ref : posix.relative(from, owner.name) + ref;
  };
  const walk = (value: unknown, at: JsonPointer): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => walk(item, appendPointer(at, index)));
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => {
        const isRef = key === '$ref' && typeof child === 'string';
        return [key, isRef ? follow(child, at) : walk(child, appendPointer(at, key))];
      }),
    );
  };
  return walk({ paths: part.value['paths'], components: part.value['components'] }, '#');
}

function lineIn({ lineOf }: SpecFile, pointer: JsonPointer): boolean {
  return lineOf(pointer) !== undefined;
}

function leadsNowhere(part: SpecFile, ref: string, at: JsonPointer, lineOf: LineOf): DocumentError {
  const line = part.lineOf(appendPointer(at, '$ref')) ?? lineOf(at);
  return new DocumentError(
    `Failed to bundle the document: the $ref ${JSON.stringify(ref)} in ${part.name} line ${line} leads to nothing in any file. Mend it, or write what it names.`,
    at,
    line,
  );
}

async function runRedocly(folder: string, rootName: string): Promise<string> {
  const out = 'bundled.json';
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const call = [redocly, 'bundle', rootName, '--ext', 'json', '--output', out];
  await promisify(execFile)(process.execPath, call, { cwd: folder, env }).catch(
    (error: { readonly stdout?: string; readonly stderr?: string }) => {
      throw new DocumentError(
        `Failed to bundle the document: Redocly says\n${error.stdout ?? ''}${error.stderr ?? ''}`,
        '#',
      );
    },
  );
  return readFile(join(folder, out), 'utf8');
}
