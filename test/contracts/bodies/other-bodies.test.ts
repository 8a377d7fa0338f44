import { expect, test } from 'vitest';
import { contractFor, inShort, judgeGiven, judgeSent } from '../one-body.ts';

const fields = {
  type: 'object',
  required: ['x'],
  properties: {
    x: { type: 'integer' },
    tags: { type: 'array', items: { type: 'integer' } },
    address: { type: 'object', properties: { zip: { type: 'string', maxLength: 5 }, floor: { type: 'integer' } } },
    on: { type: 'boolean' },
    floors: { enum: [1, 2] },
    rooms: {
      type: 'object',
      properties: {
        of: { type: 'object', properties: { beds: { type: 'integer' } } },
        at: { type: 'array', items: { type: 'integer' } },
      },
    },
    any: { required: ['n'] },
    file: { type: 'string', contentMediaType: 'image/png' },
  },
};
const urlencoded = 'application/x-www-form-urlencoded';

test.each<[form: string, broken: readonly string[], encoding?: object]>([
  ['x=1', []],
  ['x=one', ['/x type']],
  ['tags=1', ['/x required']],
  ['x=1&x=2', ['/x type']],
  ['x=1&tags=1&tags=2', []],
  ['x=1&tags[]=1&tags[]=b', ['/tags/1 type']],
  ['x=1&tags[0]=1&tags[1]=b', ['/tags/1 type']],
  ['x=1&tags=[1,"b"]', ['/tags/1 type']],
  ['x=1&address[zip]=12345&address[floor]=2', []],
  ['x=1&address[zip]=123456&address[floor]=two', ['/address/zip maxLength', '/address/floor type']],
  ['x=1&address={"zip":123}', ['/address/zip type']],
  ['x=1&on=true', []],
  ['x=1&on=yes', ['/on type']],
  ['', ['/x required']],
  ['x=1&tags=1,b', ['/tags/1 type'], { tags: { explode: false } }],
  ['x=1&tags=1|b', ['/tags/1 type'], { tags: { style: 'pipeDelimited', explode: false } }],
  ['x=1&address[floor]=two', ['/address/floor type'], { address: { style: 'deepObject', explode: true } }],
  ['x=1&rooms[of][beds]=two', ['/rooms/of/beds type'], { rooms: { style: 'deepObject', explode: true } }],
  ['x=1&rooms[at]=1&rooms[at]=2', [], { rooms: { style: 'deepObject', explode: true } }],
  ['x=1&rooms[at][]=1&rooms[at][]=b', ['/rooms/at/1 type'], { rooms: { style: 'deepObject', explode: true } }],
  ['x=1&floors=2', []],
  ['x=1&floors=3', ['/floors enum']],
  ['x=1&any={"m":1}', ['/any/n required'], { any: { contentType: 'application/json' } }],
  ['x=1&any={"n":1}', [], { any: { contentType: 'application/json; charset=utf-8' } }],
  ['x=1&zip=1&floor=two', ['/address/floor type'], { address: { style: 'form', explode: true } }],
])('the form %j is judged', async (form, broken, encoding = {}) => {
  const contract = contractFor({ [urlencoded]: { schema: fields, encoding } });
  expect(inShort(await judgeSent(contract, form, urlencoded))[0]).toEqual(broken);
  expect(inShort(await judgeGiven(contract, form, `${urlencoded}; charset=utf-8`))[0]).toEqual(broken);
});

test('a form is judged by additionalProperties, and unknown fields are noted', async () => {
  const closed = contractFor({ [urlencoded]: { schema: { ...fields, additionalProperties: { type: 'integer' } } } });
  expect(inShort(await judgeSent(closed, 'x=1&more=2', urlencoded))).toEqual([[], []]);
  expect(inShort(await judgeSent(closed, 'x=1&more=b', urlencoded))[0]).toEqual(['/more type']);
  const open = contractFor({ [urlencoded]: { schema: fields } });
  expect(inShort(await judgeSent(open, 'x=1&more=2', urlencoded))).toEqual([[], ['unknown-field']]);
});

function formOf(parts: Readonly<Record<string, string | Blob | readonly (string | Blob)[]>>): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(parts)) {
    for (const value of [values].flat()) {
      if (typeof value === 'string') form.append(name, value);
      else form.append(name, value, 'a.bin');
    }
  }
  return form;
}
const png = new Blob([new Uint8Array([0x89, 0x50, 0xff, 0])], { type: 'image/png' });
const json = (value: unknown): Blob => new Blob([JSON.stringify(value)], { type: 'application/json' });

test.each<[kind: string, form: FormData, broken: readonly string[], encoding?: object]>([
  ['a number', formOf({ x: '1' }), []],
  ['a number that is none', formOf({ x: 'one' }), ['/x type']],
  ['a field too few', formOf({ on: 'true' }), ['/x required']],
  ['a file', formOf({ x: '1', file: png }), []],
  ['a list of parts', formOf({ x: '1', tags: ['1', 'b'] }), ['/tags/1 type']],
  ['a list of one part', formOf({ x: '1', tags: 'b' }), ['/tags/0 type']],
  ['an object as JSON', formOf({ x: '1', address: json({ zip: 123 }) }), ['/address/zip type']],
  ['an object as a text', formOf({ x: '1', address: '{"floor":"two"}' }), ['/address/floor type']],
  [
    'JSON that is none',
    formOf({ x: '1', address: new Blob(['{'], { type: 'application/json' }) }),
    ['/address request-body'],
  ],
  ['a type that is asked for', formOf({ x: '1', file: png }), [], { file: { contentType: 'image/jpeg, image/*' } }],
  ['another type', formOf({ x: '1', file: png }), ['/file contentType'], { file: { contentType: 'image/jpeg' } }],
  [
    'a header too few',
    formOf({ x: '1' }),
    ['/x headers'],
    { x: { headers: { 'X-Sum': { required: true, schema: {} } } } },
  ],
])('a form in parts is judged: %s', async (_kind, form, broken, encoding = {}) => {
  const contract = contractFor({ 'multipart/form-data': { schema: fields, encoding } });
  expect(inShort(await judgeSent(contract, form))[0]).toEqual(broken);
});

test.each([
  ['no boundary', 'multipart/form-data', '--a\r\n'],
  ['another boundary', 'multipart/form-data; boundary=b', '--a\r\n\r\n--a--'],
  ['no end', 'multipart/form-data; boundary=a', '--a\r\nContent-Disposition: form-data; name="x"\r\n\r\n1\r\n'],
  ['no name', 'multipart/form-data; boundary=a', '--a\r\n\r\n1\r\n--a--\r\n'],
])('a form in parts that cannot be taken apart is malformed: %s', async (_kind, type, body) => {
  const contract = contractFor({ 'multipart/form-data': { schema: fields } });
  expect(inShort(await judgeSent(contract, body, type))[0]).toEqual([' malformed-body']);
});

test('what cannot be read of a part is said', async () => {
  const contract = contractFor({ 'multipart/form-data': { schema: { properties: { a: { type: 'object' } } } } });
  const form = formOf({ a: new Blob(['<a/>'], { type: 'application/xml' }) });
  expect(inShort(await judgeSent(contract, form))[1]).toEqual(['not-judged']);
});

const csv = { type: 'string', pattern: '^id;' };
test.each<
  [type: string, schema: object | undefined, body: string | Uint8Array<ArrayBuffer>, verdict: unknown, sent?: string]
>([
  ['text/csv', csv, 'id;name', [[], []]],
  ['text/csv', csv, 'nothing', [[' pattern'], []]],
  ['text/plain', { type: 'integer', minimum: 1 }, '0', [[' minimum'], []]],
  ['text/plain', { enum: ['on', 'off'] }, 'up', [[' enum'], []]],
  ['text/plain', { type: 'string', minLength: 1 }, '', [[' minLength'], []]],
  ['text/*', csv, 'nothing', [[' pattern'], []], 'text/csv; charset=utf-8'],
  ['*/*', { type: 'object', required: ['a'] }, '{}', [['/a required'], []], 'application/json'],
  ['*/*', csv, 'nothing', [[' pattern'], []], 'text/html'],
  ['application/*+json', { type: 'object', required: ['a'] }, '{}', [['/a required'], []], 'application/vnd.x+json'],
  ['text/plain', { const: 'é' }, new Uint8Array([0xe9]), [[], []], 'text/plain; charset=iso-8859-1'],
  ['text/plain', { const: 'é' }, new Uint8Array([0xe9]), [[' malformed-body'], []], 'text/plain'],
  ['text/plain', { type: 'string' }, 'a', [[], []], 'text/plain; charset=x-unheard-of'],
  ['text/json', { type: 'object', required: ['a'] }, '{}', [['/a required'], []]],
  ['application/x-ndjson', { type: 'object', required: ['a'] }, '{"a":1}\n{}\n', [['/1/a required'], []]],
  ['application/jsonl', { type: 'array', maxItems: 1 }, '{"a":1}\n{}\n', [[' maxItems'], []]],
  ['application/json-seq', { type: 'integer' }, '\u001e1\n\u001e"a"\n', [['/1 type'], []]],
  ['application/jsonl', { type: 'object' }, '{}\n{', [[' malformed-body'], []]],
  ['application/xml', { type: 'object' }, '<a/>', [[], []]],
  ['application/xml', { type: 'object', required: ['b'] }, '<a><c/></a>', [['/b required'], []]],
  ['application/xml', { type: 'object' }, '<a>', [[' malformed-body'], []]],
  ['image/svg+xml', { type: 'string' }, '<svg/>', [[], ['not-judged']]],
  ['application/octet-stream', { type: 'string', format: 'binary' }, 'bytes', [[], ['not-judged']]],
  ['image/*', undefined, 'bytes', [[], ['not-judged']], 'image/png'],
  ['text/csv', { type: 'array', items: {} }, 'a;b', [[], ['not-judged']]],
  ['multipart/mixed', { type: 'object' }, '--a\r\n\r\n1\r\n--a--', [[], ['not-judged']], 'multipart/mixed; boundary=a'],
  ['application/vnd.unheard-of', { type: 'object' }, '?', [[], ['not-judged']]],
])('a body of %s by %j: %j', async (type, schema, body, verdict, sent = type) => {
  const contract = contractFor({ [type]: schema === undefined ? {} : { schema } });
  const expected = sent.includes('unheard-of') ? [[], ['not-judged']] : verdict;
  expect(inShort(await judgeGiven(contract, body, sent))).toEqual(expected);
  if (body.length > 0) expect(inShort(await judgeSent(contract, body, sent))).toEqual(expected);
});

test('a response that is still compressed is not judged, and a request that nobody could read is malformed', async () => {
  const contract = contractFor({ 'application/json': { schema: { type: 'object' } } });
  const body = new Uint8Array([0x1f, 0x8b, 8, 0, 0xff]);
  const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
  const request = new Request('https://things.example/thing', { method: 'POST', headers, body });
  const response = new Response(body, { headers });
  expect(inShort(await contract.checkResponse(request, response))).toEqual([[], ['not-judged']]);
  expect(inShort(await contract.checkRequest(request))).toEqual([[' malformed-body'], []]);
});

test.each<[schema: object, good: string, bad: string]>([
  [{ patternProperties: { '^n': { type: 'integer' } } }, 'n1=1', 'n1=b'],
  [{ dependentSchemas: { a: { properties: { n: { type: 'integer' } } } } }, 'a=1&n=2', 'a=1&n=b'],
  // biome-ignore lint/suspicious/noThenProperty: it is a keyword.
  [{ if: { required: ['a'] }, then: { properties: { n: { type: 'integer' } } } }, 'a=1&n=2', 'a=1&n=b'],
  [{ allOf: [{ properties: { n: {} } }, { properties: { n: { type: 'integer' } } }] }, 'n=2', 'n=b'],
  [{ properties: { n: { allOf: [{ anyOf: [{ allOf: [{ oneOf: [{ type: 'integer' }] }] }] }] } } }, 'n=2', 'n=b'],
  [{ properties: { n: { const: 2 } } }, 'n=2', 'n=3'],
])('a form is read by %j', async (schema, good, bad) => {
  const contract = contractFor({ [urlencoded]: { schema } });
  expect(inShort(await judgeSent(contract, good, urlencoded))[0]).toEqual([]);
  expect(inShort(await judgeSent(contract, bad, urlencoded))[0]).not.toEqual([]);
});

const disposition = 'Content-Disposition: form-data; name=';
test.each<[promise: string, body: string, broken: readonly string[]]>([
  ['ends of lines without the carriage return', `--B\n${disposition}"x"\n\n1\n--B--\n`, []],
  [
    'fields of objects in its names',
    `--B\r\n${disposition}"x"\r\n\r\n1\r\n--B\r\n${disposition}"rooms[of][beds]"\r\n\r\nb\r\n--B--`,
    ['/rooms/of/beds type'],
  ],
  [
    'lists in its names',
    `--B\r\n${disposition}"x"\r\n\r\n1\r\n--B\r\n${disposition}"rooms[at][0]"\r\n\r\n1\r\n--B--`,
    [],
  ],
  ['a part in base64', `--B\r\n${disposition}"x"\r\nContent-Transfer-Encoding: base64\r\n\r\nMQ==\r\n--B--`, []],
])('a form in parts is judged with %s', async (_promise, body, broken) => {
  const contract = contractFor({ 'multipart/form-data': { schema: fields } });
  expect(inShort(await judgeSent(contract, body, 'multipart/form-data; boundary=B'))[0]).toEqual(broken);
});

test.each<[type: string, body: string, schema: object, broken: readonly string[]]>([
  ['text/plain', '42\n', { type: 'integer' }, []],
  ['text/plain', '42\n', { const: 42 }, []],
  [
    'application/json-seq',
    '\u001e{\n"a": 1\n}\n\u001e{"a":"b"}\n',
    { properties: { a: { type: 'integer' } } },
    ['/1/a type'],
  ],
  ['application/json-seq', '{"a":1}\n{"a":2}', { properties: { a: { type: 'integer' } } }, []],
])('%s with %j is read', async (type, body, schema, broken) => {
  expect(inShort(await judgeGiven(contractFor({ [type]: { schema } }), body, type))[0]).toEqual(broken);
});
