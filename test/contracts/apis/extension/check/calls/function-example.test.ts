import { expect, test } from 'vitest';
import { article, callOf, nameOf } from '../../../../../../contracts/apis/extension/check/calls/example-call.ts';
import {
  type FunctionExample,
  readExamples,
} from '../../../../../../contracts/apis/extension/check/calls/function-example.ts';
import { type FunctionKind, functionKinds, isFunctionKind } from '../../../../../../contracts/apis/extension/kinds.ts';
import { OptionError } from '../../../../../../spec/errors/option-error.ts';

const example: FunctionExample = { kind: 'preMap', function: 'keepAll', diy: true, options: { data: [] } };
const read =
  (value: unknown): (() => unknown) =>
  () =>
    readExamples(value, 'calls.json');

test('each example is read as it is, whatever of it may be there', () => {
  const examples: readonly object[] = [
    example,
    { ...example, diy: undefined, _connectorId: 'a' },
    { ...example, diy: false, _connectorId: 'a' },
    { ...example, type: null, maxResponseSize: 1 },
    ...['hook', 'wrapper', 'setting', 'installer', 'uninstaller', 'utility'].map((type) => ({ ...example, type })),
    ...Object.keys(functionKinds).map((kind) => ({ ...example, kind })),
    ...[{ error: 'a' }, { result: null }, { result: undefined }, { result: { error: 'a' } }].map((expected) => ({
      ...example,
      expect: expected,
    })),
  ];
  expect(readExamples(examples, 'calls.json')).toEqual(examples);
  expect(readExamples([], 'calls.json')).toEqual([]);
});

test.each<[what: string, flaw: object]>([
  ['kind', { kind: 'preImport' }],
  ['kind', { kind: 'toString' }],
  ['kind', { kind: 7 }],
  ['kind', { kind: undefined }],
  ['function', { function: '' }],
  ['function', { function: undefined }],
  ['options', { options: undefined }],
  ['options', { options: 'none' }],
  ['type', { type: 'hooks' }],
  ['type', { type: 1 }],
  ['diy', { diy: 'yes' }],
  ['diy', { diy: false }],
  ['diy', { _connectorId: 'a' }],
  ['_connectorId', { diy: undefined, _connectorId: '' }],
  ['maxResponseSize', { maxResponseSize: 0 }],
  ['maxResponseSize', { maxResponseSize: 1.5 }],
  ['maxResponseSize', { maxResponseSize: '1' }],
  ['expect', { expect: 'a' }],
  ['expect', { expect: {} }],
  ['expect', { expect: { error: 7 } }],
  ['expect', { expect: { error: 'a', result: 1 } }],
  ['expect', { expect: { result: 1, more: 1 } }],
])('an example is refused for its %s, and the field is named: %j', (name, flaw) => {
  expect(read([example, { ...example, ...flaw }])).toThrow(OptionError);
  expect(read([example, { ...example, ...flaw }])).toThrow(
    new RegExp(`^Failed to read calls\\.json: in the 2nd example, .*\`${name}`),
  );
});

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [10, '10th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [14, '14th'],
  [20, '20th'],
  [21, '21st'],
  [22, '22nd'],
  [23, '23rd'],
  [101, '101st'],
  [111, '111th'],
  [113, '113th'],
])('which example is wrong is counted as people do: %i is the %s', (count, said) => {
  expect(read([...Array(count - 1).fill(example), 7])).toThrow(`in the ${said} example, there is`);
});

test.each<[what: string, value: unknown]>([
  ['an object', {}],
  ['a text', '[]'],
  ['nothing', undefined],
])('what is no list is refused: %s', (_what, value) => {
  expect(read(value)).toThrow(/^Failed to read calls\.json: .* no list/);
});

test('a call names the function, its group, the app and how much it takes, and shows a token that lets nobody in', () => {
  const options = { bearerToken: 'integrator-testkit-has-no-token', data: [] };
  expect(callOf(example)).toEqual({ function: 'keepAll', type: 'hook', diy: true, options });
  const ofConnector: FunctionExample = { ...example, diy: false, _connectorId: 'a', options: { bearerToken: 'mine' } };
  expect(callOf({ ...ofConnector, type: 'utility', maxResponseSize: 7 })).toEqual({
    function: 'keepAll',
    type: 'utility',
    _connectorId: 'a',
    options: { bearerToken: 'mine' },
    maxResponseSize: 7,
  });
  expect(callOf({ ...example, type: null })).not.toHaveProperty('type');
  expect([nameOf(example), nameOf(ofConnector)]).toEqual(['keepAll', 'keepAll of a']);
});

test('of each kind is known in which group a function of it stands', () => {
  const groups: Record<string, FunctionKind[]> = {};
  for (const kind of Object.keys(functionKinds).filter(isFunctionKind)) {
    const { type = 'none', ...call } = callOf({ ...example, kind });
    groups[String(type)] = [...(groups[String(type)] ?? []), kind];
    expect(call).toEqual({ function: 'keepAll', diy: true, options: expect.anything() });
  }
  expect(groups).toEqual({
    installer: ['connectorInstaller', 'stepInstaller', 'update'],
    uninstaller: ['preUninstall', 'stepUninstaller', 'connectorUninstaller'],
    setting: ['persistSettings', 'refreshMetadata', 'changeEdition', 'getMappingMetadata'],
    none: ['step', 'initChild', 'updateResource', 'preSave', 'formInit'],
    hook: ['preSavePage', 'preMap', 'postMap', 'postSubmit', 'postAggregate', 'postResponseMap'],
    wrapper: ['pingWrapper', 'exportWrapper', 'importWrapper'],
  });
  expect(['preMap', 'update', 'importWrapper', 'step'].map(article)).toEqual([
    'a preMap',
    'an update',
    'an importWrapper',
    'a step',
  ]);
});
