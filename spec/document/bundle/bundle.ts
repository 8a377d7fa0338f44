import { decoded } from '../../json/decoded.ts';
import { appendPointer, type JsonPointer, pointerSegments, valueAt } from '../../json/json-pointer.ts';
import { DocumentError, isRecord } from '../document.ts';
import { furtherFiles } from '../further-files.ts';
import type { LineOf } from '../line-map.ts';
import { checkTree } from '../reading/tree-size.ts';
import { joinedPath } from './joined-path.ts';
import { isPartOfDocument, isPlainData, isReferenceMap } from './places.ts';

/** A file of a document, read. */
export interface DocumentFile {
  readonly value: unknown;
  readonly lineOf: LineOf;
}

/** Reads a file by its path from the folder of the root file. @throws {DocumentError} where it cannot be read. */
export type FileReader = (path: string) => DocumentFile;

/** Where a part of a bundle is written. */
interface Mount {
  readonly file: string;
  readonly at: JsonPointer;
}

/**
 * Makes one document of several files. What a `$ref` to a further file leads to is put in its place where the document
 * has paths, parameters, responses and their like; a schema is left where it is: its whole file stands below `x-files`,
 * so that schemas may take in each other.
 *
 * Lines, files and pointers that are reported are those of the author.
 */
export class Bundle {
  readonly #root: string;
  readonly #read: FileReader;
  /** What the root file calls itself. */
  readonly #self: unknown;
  readonly #files = new Map<string, DocumentFile>();
  readonly #mounts = new Map<JsonPointer, Mount>();
  readonly #further: Record<string, unknown> = {};

  /** @param root The name of the root file. */
  constructor(root: string, file: DocumentFile, read: FileReader) {
    this.#root = root;
    this.#read = read;
    this.#self = isRecord(file.value) ? file.value['$self'] : undefined;
    this.#files.set(root, file);
    this.#mounts.set('#', { file: root, at: '#' });
  }

  /** @throws {DocumentError} where a `$ref` leads to no file, to the network, or nowhere in its file. */
  read(): DocumentFile {
    const { value } = this.#fileOf(this.#root, '#', this.#root);
    const document = this.#copied(value, this.#root, '#', []);
    const root = this.#files.get(this.#root);
    if (!isRecord(document) || (root !== undefined && Object.keys(this.#further).length === 0))
      return root ?? { value, lineOf: this.lineOf() };
    return { value: { ...document, [furtherFiles]: this.#further }, lineOf: this.lineOf() };
  }

  lineOf(): LineOf {
    const written = (pointer: JsonPointer): JsonPointer => this.#placeOf(pointer).at;
    return Object.assign(
      (pointer: JsonPointer) => {
        const { file, at } = this.#placeOf(pointer);
        return this.#files.get(file)?.lineOf(at);
      },
      { writtenAt: written, fileOf: (pointer: JsonPointer) => this.#placeOf(pointer).file },
    );
  }

  #placeOf(pointer: JsonPointer): Mount {
    for (let above = pointer; ; above = above.slice(0, Math.max(1, above.lastIndexOf('/')))) {
      const mount = this.#mounts.get(above);
      if (mount !== undefined) return { file: mount.file, at: mount.at + pointer.slice(above.length) };
      if (above === '#' || above === '') return { file: this.#root, at: pointer };
    }
  }

  /** A copy of a value that is written in a file, for a place in the bundle; what leads on to it are the `chain`. */
  #copied(value: unknown, file: string, at: JsonPointer, chain: readonly string[]): unknown {
    if (Array.isArray(value))
      return value.map((item, index) => this.#copied(item, file, appendPointer(at, index), chain));
    if (!isRecord(value)) return value;
    const { $ref: ref, ...beside } = value;
    if (typeof ref === 'string' && isPartOfDocument(at)) {
      const found = this.#inPlace(ref, file, at, chain);
      if (found !== undefined) return isRecord(found) ? { ...found, ...beside } : found;
    }
    const segments = pointerSegments(at);
    return Object.fromEntries(
      Object.entries(value).map(([key, child]): [string, unknown] => {
        const isRef = typeof child === 'string' && (key === '$ref' || isReferenceMap(segments, child));
        if (isRef) return [key, this.#led(child, file, at)];
        if (isPlainData(segments, key)) return [key, child];
        return [key, this.#copied(child, file, appendPointer(at, key), chain)];
      }),
    );
  }

  /** What a `$ref` to a further file leads to, to stand in its place; `undefined` where it leads within the root file. */
  #inPlace(ref: string, file: string, at: JsonPointer, chain: readonly string[]): unknown {
    const target = this.#targetOf(ref, file, at);
    if (target === undefined || target.file === this.#root) return undefined;
    const name = `${target.file}${target.at}`;
    if (chain.includes(name)) throw broken(ref, at, 'it leads back to itself', 'Mend the $ref.');
    const value = valueAt(this.#fileOf(target.file, at, ref).value, target.at);
    if (value === undefined) throw broken(ref, at, `there is no such place in ${target.file}`, 'Mend the $ref.');
    this.#mounts.set(at, target);
    return this.#copied(value, target.file, at, [...chain, name]);
  }

  /** A `$ref` as it leads in the bundle. */
  #led(ref: string, file: string, at: JsonPointer): string {
    const target = this.#targetOf(ref, file, at);
    if (target === undefined) return ref;
    if (target.file === this.#root) return target.at.replaceAll('%', '%25');
    if (valueAt(this.#fileOf(target.file, at, ref).value, target.at) === undefined)
      throw broken(ref, at, `there is no such place in ${target.file}`, 'Mend the $ref.');
    const mounted = appendPointer('#', furtherFiles, target.file);
    return (mounted + target.at.slice(1)).replaceAll('%', '%25');
  }

  /** The file and the place that a `$ref` names; `undefined` where it is left to the reader of the document. */
  #targetOf(ref: string, file: string, at: JsonPointer): Mount | undefined {
    const [address = '', fragment = ''] = ref.split('#', 2);
    if (fragment !== '' && !fragment.startsWith('/')) return undefined;
    const place = `#${decoded(fragment)}`;
    if (address === '') return file === this.#root ? undefined : { file, at: place };
    if (address === this.#self) return { file: this.#root, at: place };
    if (/^([a-z][a-z0-9+.-]+:)?\/\//i.test(address)) {
      const mend = 'Save what is there in a file beside the document, and refer to that.';
      throw broken(ref, at, 'nothing is fetched from the network', mend);
    }
    return { file: joinedPath(file, decoded(address)), at: place };
  }

  /** A file; the first time that it is asked for, it is put below `x-files` too. */
  #fileOf(file: string, at: JsonPointer, ref: string): DocumentFile {
    const known = this.#files.get(file);
    if (known !== undefined) return known;
    const read = this.#readAt(file, at, ref);
    this.#files.set(file, read);
    const pointer = appendPointer('#', furtherFiles, file);
    this.#mounts.set(pointer, { file, at: '#' });
    if (isRecord(read.value)) checkTree(read.value);
    this.#further[file] = this.#copied(read.value, file, pointer, []);
    return read;
  }

  #readAt(file: string, at: JsonPointer, ref: string): DocumentFile {
    try {
      return this.#read(file);
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
      throw broken(ref, at, `${file}: ${error.message.replace(/\.$/, '')}`, 'Mend the file, or the $ref.');
    }
  }
}

function broken(ref: string, at: JsonPointer, why: string, mend: string): DocumentError {
  return new DocumentError(`Failed to follow $ref ${JSON.stringify(ref)} at ${at}: ${why}. ${mend}`, at);
}
