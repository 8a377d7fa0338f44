import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { type Observed, readEvidence } from '../../../../contracts/learn/evidence/observed.ts';
import { petsWith, recordingOf, type Seen } from '../small-lesson.ts';

const contract = createContract(JSON.stringify(petsWith()), { tolerant: true });
const observedOf = (seen: readonly Seen[], asking?: Readonly<Record<string, string>>): readonly Observed[] =>
  readEvidence(contract, recordingOf(seen, asking), []).observed;

test.each<[seen: Seen, isSeen: boolean]>([
  [['GET /pets', null, 200, []], true],
  [['GET /pets', null, 304, null], true],
  [['GET /pets', null, 404, {}], true],
  [['GET /pets', null, 499, {}], true],
  [['GET /pets', null, 429, {}], false],
  [['GET /pets', null, 500, {}], false],
  [['GET /pets', null, 503, {}], false],
  [['GET /pets', null, 0, null], false],
  [['HEAD /pets', null, 200, null], false],
  [['GET /cats', null, 200, []], false],
  [['PATCH /pets', null, 405, {}], false],
])('the exchange %j says something of the service: %s', (seen, isSeen) => {
  const recording = recordingOf([seen]);
  const { observed, passedOver } = readEvidence(contract, recording, []);
  expect([observed.length, passedOver]).toEqual(isSeen ? [1, 0] : [0, 1]);
  const [{ request } = { request: undefined }] = recording;
  const elsewhere = request && [{ ...recording[0], request: { ...request, url: 'https://other.example/pets' } }];
  expect(readEvidence(contract, Object(elsewhere), [])).toEqual({ observed: [], passedOver: 1 });
});

test.each<[asking: Readonly<Record<string, string>>, hasCredentials: boolean, shows: Observed['shows']]>([
  [{}, false, undefined],
  [{ authorization: 'Bearer sesame-open' }, true, 'bearer'],
  [{ authorization: 'bearer sesame-open' }, true, 'bearer'],
  [{ authorization: 'Basic c2VzYW1lOm9wZW4=' }, true, 'basic'],
  [{ authorization: 'Digest x' }, true, undefined],
  [{ cookie: 'a=b' }, true, undefined],
  [{ 'x-api-key': 'sesame-open' }, true, 'key'],
])('who asks with %j shows who it is: %s, as %s', (asking, hasCredentials, shows) => {
  expect(observedOf([['GET /pets', null, 200, []]], asking)).toMatchObject([{ hasCredentials, shows }]);
});

test.each<[title: string, seen: Seen, part: Partial<Observed>]>([
  [
    'JSON',
    ['PUT /pets/a', { a: 1 }, 200, { b: 2 }],
    {
      sent: { a: 1 },
      hasBody: true,
      value: { b: 2 },
      text: '{"b":2}',
      isBodyKnown: true,
      type: 'application/json',
      path: { petId: 'a' },
    },
  ],
  [
    'nothing',
    ['PUT /pets/a', null, 200, null],
    { sent: undefined, hasBody: false, value: undefined, text: '', isBodyKnown: true },
  ],
  [
    'no JSON',
    ['PUT /pets/a', '{', 200, 'x', { 'content-type': 'Text/Plain ; charset=utf-8' }],
    { sent: undefined, hasBody: true, value: undefined, text: 'x', isBodyKnown: true, type: 'text/plain' },
  ],
  [
    'what was not recorded',
    ['PUT /pets/a', undefined, 200, undefined, {}],
    { sent: undefined, hasBody: false, value: undefined, text: '', isBodyKnown: false, type: undefined },
  ],
  ['what was cut', ['PUT /pets/a', { a: 1 }, 200, '{"a": 1, ...'], { value: undefined, text: '', isBodyKnown: false }],
])('of an exchange of %s is known what it says', (_title, seen, part) => {
  expect(observedOf([seen])).toMatchObject([part]);
});

test('a secret that a request shows is hidden in every exchange, whichever has it', () => {
  const seen: Seen[] = [
    ['PUT /pets/a', { of: 'sesame-open' }, 200, { of: 'sesame-open', password: 'another-secret' }],
    ['GET /pets/a', null, 404, 'no sesame-open here', { 'content-type': 'text/plain' }],
  ];
  const text = JSON.stringify(
    observedOf(seen, { authorization: 'Bearer sesame-open' }).map(({ sent, value, text: own }) => [sent, value, own]),
  );
  expect(text).not.toMatch(/sesame-open|another-secret/);
  expect(text).toContain('[redacted]');
});
