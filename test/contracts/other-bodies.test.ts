import { expect, test } from 'vitest';
import { contractFor, inShort, judgeGiven, judgeSent } from './one-body.ts';

const fields = {
  type: 'object',
  required: ['x'],
  properties: {
    x: { type: 'integer' },
    tags: { type: 'array', items: { type: 'integer' } },
    address: { type: 'object', properties: { zip: { type: 'string', maxLength: 5 }, floor: { type: 'integer' } } },
    on: { type: 'boolean' },
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
  ['application/xml', { type: 'object' }, '<a/>', [[], ['not-judged']]],
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
