/** Undoes one coding; throws a `RangeError` where more comes out than `maxOutputLength`. */
export type Unpack = (body: Uint8Array, options: { readonly maxOutputLength: number }) => Uint8Array;

/** The names that the codings of HTTP have in the zlib of Node. */
const names: Readonly<Record<string, string>> = {
  gzip: 'gunzipSync',
  deflate: 'inflateSync',
  br: 'brotliDecompressSync',
};

/**
 * What undoes a coding where this is Node; `undefined` where it is not, or nobody knows the coding.
 *
 * The web's own streams know no br everywhere, and a DOM in Node has none of them.
 */
export function unpackerOf(coding: string): Unpack | undefined {
  const name = Object.hasOwn(names, coding) ? names[coding] : undefined;
  const zlib: unknown = get(get(globalThis, 'process'), 'getBuiltinModule');
  const unpack = name === undefined || typeof zlib !== 'function' ? undefined : get(zlib('zlib'), name);
  return isUnpack(unpack) ? unpack : undefined;
}

function get(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null ? Reflect.get(object, key) : undefined;
}

function isUnpack(value: unknown): value is Unpack {
  return typeof value === 'function';
}
