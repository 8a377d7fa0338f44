import { expect, test } from 'vitest';
import { CheckFileError } from '../../../../contracts/baseline/check-file-error.ts';
import type { BodyPattern, RecordedStep, Recording } from '../../../../contracts/parity/recording/recorded-step.ts';
import { readRecording, writeRecording } from '../../../../contracts/parity/recording/recording-file.ts';

const shape = { '': ['object'], '/id': ['number', 'string'] };
const request: RecordedStep['request'] = {
  method: 'POST',
  target: '/pets/{{id:1}}',
  contentType: 'application/json',
  body: '{"name":"{{tag}}"}',
  credentials: 'good',
};
const step = (body: BodyPattern, more: Partial<RecordedStep['request']> = {}): RecordedStep => ({
  operation: 'addPet',
  request: { ...request, ...more },
  response: { status: 201, headers: { location: '/pets/{{id:1}}' }, body },
});
const recording: Recording = {
  document: { title: 'Pets', version: '1' },
  seed: 7,
  wrote: true,
  others: { '/pets': 3 },
  steps: [
    step({ kind: 'none' }),
    step({ kind: 'text' }, { contentType: null, body: undefined, credentials: 'none' }),
    step({ kind: 'value', value: { id: '{{id:1}}', n: null } }, { credentials: 'bad' }),
    step({ kind: 'shape', shape }, { credentials: 'wrong-scheme' }),
    step({ kind: 'list', own: [{ id: 1 }], others: 2, shape, whole: true }, { credentials: 'doubled' }),
    step({ kind: 'list', own: [], others: 0, shape: {}, whole: false }, { credentials: 'in-query' }),
  ],
};

test.each([
  ['as it was', recording],
  ['of reads alone', { ...recording, wrote: false, others: {}, steps: [] }],
])('a recording that is written is read again: %s', (_title, one) => {
  expect(readRecording(writeRecording(one), 'a.jsonl')).toEqual(one);
});

const line = (change: object, inRequest: object = {}, inResponse: object = {}): string => {
  const response = { status: 200, headers: {}, body: { kind: 'none' }, ...inResponse };
  return JSON.stringify({ operation: 'getPet', request: { ...request, ...inRequest }, response, ...change });
};
const [head = ''] = writeRecording(recording).split('\n');
const readLine = (text: string): RecordedStep | undefined => readRecording(`${head}\n${text}\n`, 'a.jsonl').steps[0];

test.each<[title: string, text: string]>([
  ['no JSON', '{"operation"'],
  ['no object', '[]'],
  ['no operation', line({ operation: 1 })],
  ['no request', line({ request: 'x' })],
  ['no response', line({ response: null })],
  ['no method', line({}, { method: 1 })],
  ['no target', line({}, { target: null })],
  ['an address of somebody else', line({}, { target: 'https://other.example/pets' })],
  ['credentials that nobody knows', line({}, { credentials: 'mine' })],
  ['no credentials', line({}, { credentials: 1 })],
  ['no status', line({}, {}, { status: '200' })],
  ['no body', line({}, {}, { body: undefined })],
  ['a body that nobody knows', line({}, {}, { body: { kind: 'more' } })],
])('a line with %s is no step, and is named', (_title, text) => {
  expect(() => readLine(text)).toThrow(CheckFileError);
  expect(() => readRecording(`${head}\n\n${line({})}\n${text}`, 'a.jsonl')).toThrow('a.jsonl: line 3 is no step');
});

test.each<[text: string]>([
  [''],
  ['{}'],
  ['{"kind":"parity","version":2}'],
  ['{"kind":"coverage","version":1}'],
  ['no JSON'],
])('the text %j is no recording', (text) => {
  expect(() => readRecording(text, 'a.jsonl')).toThrow('Failed to read the recording a.jsonl: it is none.');
});

test('what a line has in another way than it is written is read as far as it goes', () => {
  expect(readLine(line({}, { contentType: 1, body: 2 }))?.request).toMatchObject({
    contentType: null,
    body: undefined,
  });
  expect(readLine(line({}, {}, { headers: { a: 1 } }))?.response.headers).toEqual({ a: '1' });
  expect(readLine(line({}, {}, { headers: 'x' }))?.response.headers).toEqual({});
  const list = { kind: 'list', own: 1, others: '3', shape: { '/a': 'x' }, whole: 1 };
  expect(readLine(line({}, {}, { body: list }))?.response.body).toEqual({
    kind: 'list',
    own: [],
    others: 3,
    shape: { '/a': [] },
    whole: false,
  });
  expect(readLine(line({}, { credentials: 'bad #/components/securitySchemes/own' }))?.request.credentials).toContain(
    'bad',
  );
});

test('a head that says little is read as far as it goes', () => {
  expect(readRecording('{"kind":"parity","version":1,"wrote":1,"others":{"/pets":"3"}}', 'a')).toEqual({
    document: { title: 'undefined', version: 'undefined' },
    seed: Number.NaN,
    wrote: false,
    others: { '/pets': 3 },
    steps: [],
  });
});
