import { DocumentError, isRecord } from '../../spec/document/document.ts';
import type { LineOf } from '../../spec/document/line-map.ts';
import { appendPointer, type JsonPointer, pointerSegments } from '../../spec/json/json-pointer.ts';
import type { SpecFile, SpecFiles } from './spec-files.ts';

/** Tells which file a part of the bundled document was written in, and where in that file. */
export interface Owners {
  /** The paths and the components that the parts hold: pointer in the bundled document, and file. */
  readonly entries: ReadonlyMap<JsonPointer, SpecFile>;
  readonly tags: readonly unknown[];
  ownerOf(pointer: JsonPointer): SpecFile;
  readonly lineOf: LineOf;
}

/**
 * Looks through the files of a document for what each of them names.
 *
 * @throws {DocumentError} where two files name the same path, component or tag; the message names both places.
 */
export function findOwners({ root, parts }: SpecFiles): Owners {
  const files = [root, ...parts];
  const all = new Map<JsonPointer, SpecFile>();
  const take = (pointer: JsonPointer, what: string, file: SpecFile, at = pointer): void => {
    const known = all.get(pointer);
    if (known !== undefined) throw twice(what, placeIn(known, pointer), placeIn(file, at), file.lineOf(at));
    all.set(pointer, file);
  };
  const tags: { readonly file: SpecFile; readonly pointer: JsonPointer; readonly value: unknown }[] = [];
  for (const file of files) {
    const { paths, components } = file.value;
    for (const path of keysOf(paths)) take(appendPointer('#/paths', path), `the path ${path}`, file);
    for (const kind of keysOf(components)) {
      const holder = isRecord(components) ? components[kind] : undefined;
      for (const name of keysOf(holder)) {
        take(appendPointer('#/components', kind, name), `the component ${kind}/${name}`, file);
      }
    }
    for (const [index, value] of listOf(file.value['tags']).entries()) {
      const pointer = appendPointer('#/tags', index);
      const name = isRecord(value) ? String(value['name']) : '';
      const before = tags.find((tag) => isRecord(tag.value) && tag.value['name'] === name);
      if (before !== undefined) {
        const places = [placeIn(before.file, before.pointer), placeIn(file, pointer)] as const;
        throw twice(`the tag ${name}`, ...places, file.lineOf(pointer));
      }
      tags.push({ file, pointer, value });
    }
  }
  /** The file and the pointer in it. */
  const placeOf = (pointer: JsonPointer): readonly [file: SpecFile, pointer: JsonPointer] => {
    const [room = '', first = '', second = ''] = pointerSegments(pointer);
    if (room === 'tags' && first !== '') {
      const tag = tags[Number(first)];
      const rest = pointer.slice(appendPointer('#/tags', first).length);
      return tag === undefined ? [root, pointer] : [tag.file, tag.pointer + rest];
    }
    const own = room === 'paths' ? ['#/paths', first] : ['#/components', first, second];
    const [start = '', ...names] = own;
    const owner = all.get(appendPointer(start, ...names));
    if (owner !== undefined) return [owner, pointer];
    return [files.find(({ lineOf }) => lineOf(pointer) !== undefined) ?? root, pointer];
  };
  const lineOf = (pointer: JsonPointer): number | undefined => {
    const [file, own] = placeOf(pointer);
    // What was put in from elsewhere stands where the $ref to it does.
    for (let at = own; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
      const line = file.lineOf(at);
      if (line !== undefined) return line;
    }
    return undefined;
  };
  return {
    entries: new Map([...all].filter(([, file]) => file !== root)),
    tags: tags.map(({ value }) => value),
    ownerOf: (pointer) => placeOf(pointer)[0],
    lineOf: Object.assign(lineOf, { fileOf: (pointer: JsonPointer) => placeOf(pointer)[0].name }),
  };
}

function twice(what: string, one: string, other: string, line: number | undefined): DocumentError {
  return new DocumentError(
    `Failed to bundle the document: ${what} stands in two files, ${one} and ${other}. Leave one of them out.`,
    '#',
    line,
  );
}

function placeIn({ name, lineOf }: SpecFile, pointer: JsonPointer): string {
  return `${name} line ${lineOf(pointer)}`;
}

function keysOf(value: unknown): string[] {
  return isRecord(value) ? Object.keys(value) : [];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
