import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { codingProblem, decodeBody } from '../../../../../mocks/engine/wire/body/content-coding.ts';

const text = '{"name":"Crew"}';
const bytes = new TextEncoder().encode(text);
const plenty = 1000;

test.each<[name: string, body: Uint8Array]>([
  ['gzip', gzipSync(text)],
  ['deflate', deflateSync(text)],
  ['br', brotliCompressSync(text)],
  [' GZIP ', gzipSync(text)],
  ['identity', bytes],
  ['', bytes],
])('a body that is %s is read as it was meant', async (name, body) => {
  const { body: read, unread } = await decodeBody(body, name, plenty);
  expect(new TextDecoder().decode(read)).toBe(text);
  expect(unread).toBeUndefined();
});

test('a body without a Content-Encoding stays, and none is none', async () => {
  expect(await decodeBody(bytes, null, plenty)).toEqual({ body: bytes });
  expect(await decodeBody(undefined, 'gzip', plenty)).toEqual({ body: undefined });
  expect(await decodeBody(new Uint8Array(), 'gzip', plenty)).toEqual({ body: new Uint8Array() });
});

test.each(['gzip', 'deflate', 'br'])('bytes that are not %s are malformed', async (name) => {
  const { body, unread } = await decodeBody(bytes, name, plenty);
  expect(body).toBeUndefined();
  expect(unread).toEqual({ name, isUnknown: false });
  expect(codingProblem({ name, isUnknown: false }, () => 1)).toEqual({
    kind: 'malformed-body',
    why: `its bytes are not what its Content-Encoding ${name} says`,
  });
});

test('a coding that nobody here knows is a media type that is not supported', async () => {
  const { body, unread } = await decodeBody(bytes, 'lzma', plenty);
  expect(body).toBeUndefined();
  expect(unread).toEqual({ name: 'lzma', isUnknown: true });
  expect(codingProblem({ name: 'lzma', isUnknown: true }, () => 1)).toMatchObject({
    kind: 'unsupported-media-type',
    violation: { rule: 'request-content-type' },
  });
});

test('what grows beyond the limit is read up to one byte past it; what is larger as it stands is left as it is', async () => {
  const large = 'a'.repeat(5000);
  for (const [name, packed] of [
    ['gzip', gzipSync(large)],
    ['deflate', deflateSync(large)],
    ['br', brotliCompressSync(large)],
  ] as const) {
    expect((await decodeBody(packed, name, plenty)).body).toHaveLength(plenty + 1);
    expect((await decodeBody(packed, name, 5000)).body).toHaveLength(5000);
  }
  expect(await decodeBody(bytes, 'gzip', bytes.length - 1)).toEqual({ body: bytes });
});

test('where there is no zlib, the streams of the web undo gzip and deflate alone', async () => {
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined);
  const large = 'a'.repeat(5000);
  for (const [name, pack] of [
    ['gzip', gzipSync],
    ['deflate', deflateSync],
  ] as const) {
    const { body } = await decodeBody(pack(text), name, plenty);
    expect(new TextDecoder().decode(body)).toBe(text);
    expect((await decodeBody(pack(large), name, 5000)).body).toHaveLength(5000);
    expect((await decodeBody(pack(large), name, 4999)).body).toHaveLength(5000);
    expect((await decodeBody(pack(large), name, plenty)).body).toHaveLength(plenty + 1);
    expect(await decodeBody(bytes, name, plenty)).toEqual({ body: undefined, unread: { name, isUnknown: false } });
  }
  expect(await decodeBody(brotliCompressSync(text), 'br', plenty)).toEqual({
    body: undefined,
    unread: { name: 'br', isUnknown: true },
  });
});
