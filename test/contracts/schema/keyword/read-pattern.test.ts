import { expect, test } from 'vitest';
import { readPattern } from '../../../../contracts/schema/keyword/read-pattern.ts';
import { inShort, jsonContract, judgeJson } from '../../one-body.ts';

test.each<[pattern: string, good: readonly string[], bad: readonly string[], translated: boolean]>([
  ['^[\\w\\-\\.\\@]+$', ['a-b.c@d'], ['a b', 'a\\'], false],
  ['^[a-z\\_]+$', ['a_b'], ['A', 'a-b'], false],
  ['^[\\w-\\.]+$', ['a-b.c'], ['a b'], false],
  ['^\\d{3}\\-\\d{4}$', ['555-1234'], ['5551234'], false],
  ['^[\\p{L}\\_]+$', ['ä_'], ['p{L}', '1'], false],
  ['^\\"\\#\\"$', ['"#"'], ['#'], false],
  ['^{[a-z]}$', ['{a}'], ['a'], false],
  ['^[^\\<\\>]+$', ['a'], ['<'], false],
  ['^\\p{Lu}', ['Ä'], ['ä'], false],
  ['^.$', ['😀'], ['ab'], false],
  ['(?i)^abc$', ['ABC', 'abc'], ['abd'], true],
  ['^\\A\\d+\\z', ['12'], ['12\n', 'a12'], true],
  ['(?P<y>\\d{4})-', ['2020-'], ['202-'], true],
  ['^[[:alpha:]_]+$', ['ab_'], ['a1', ':'], true],
  ['^\\pL+$', ['äb'], ['p1', '1'], true],
  ['^[\\PN.]$', ['a', '.'], ['1'], true],
  ['^\\x{41}\\x41$', ['AA'], ['x'], true],
  ['^[\\]a]$', [']', 'a'], ['\\'], false],
  ['^[\\]-a]$', [']', 'a', '_'], ['-', 'b'], false],
  ['^[a\\-z]$', ['a', '-', 'z'], ['b'], false],
  ['^[\\w\\-z\\_]$', ['a', '-', '_'], ['.'], false],
  ['^[-\\d\\_]$', ['-', '1', '_'], ['a'], false],
  ['^[\\_-\\d]$', ['_', '-', '5'], ['a'], false],
  ['^[a-c-\\s\\_]$', ['b', '-', ' ', '_'], ['d'], false],
  ['^a{2,3}\\_$', ['aa_', 'aaa_'], ['a_', 'aaaa_'], false],
  ['^a{2}\\_$', ['aa_'], ['a_', 'aaa_'], false],
  ['^a{2,}\\_$', ['aa_', 'aaaa_'], ['a_'], false],
  ['^a{,}\\_$', ['a{,}_'], ['a_'], false],
  ['^{}\\_$', ['{}_'], ['_'], false],
  ['^]\\_$', [']_'], ['_'], false],
  ['^\\{a\\}\\_$', ['{a}_'], ['a_'], false],
  ['^\\u{41}$', ['A'], ['u'], false],
  ['^\\u{41}\\_$', ['A_'], ['u_'], false],
  ['^\\p{Lu}\\_$', ['Ä_'], ['ä_'], false],
  ['^[^[:digit:]]$', ['a'], ['1'], true],
  ['^[[:upper:][:lower:]-]+$', ['aB-'], ['1'], true],
  ['^[[:alnum:]-.]+$', ['a1-.'], ['/'], true],
  ['^[[:xdigit:]]+$', ['0aF'], ['g'], true],
  ['^[[:word:]]+[[:blank:]]$', ['a_1 ', 'a\t'], ['a\n', '- '], true],
  ['^\\P{L}\\PN$', ['1a'], ['11', 'a1'], true],
  ['(?s)^a.b$', ['a\nb'], ['ab'], true],
  ['(?m)^b$', ['a\nb'], ['ab'], true],
  ['(?ims)^A.b$', ['x\na\nB'], ['ab'], true],
  ['^(?<y>a)(?:b)(?=c)(?!d)c$', ['abc'], ['abd'], false],
  ['^(?P<a>x)(?P<b>y)\\z', ['xy'], ['xyz'], true],
])('the pattern %s is read', (pattern, good, bad, translated) => {
  const read = readPattern(pattern);
  if (read.kind !== 'read') throw new Error(read.why);
  expect(good.filter((text) => !read.expression.test(text) || !read.pattern.test(text))).toEqual([]);
  expect(bad.filter((text) => read.expression.test(text) || read.pattern.test(text))).toEqual([]);
  expect(read.translated).toBe(translated);
});

const costly = [
  '^(a|b)\\1$',
  '(?P<y>\\d{4})-(?P=y)',
  '^(a{1,100}){1,100}$',
  '((a{1000}){1000}){1000}',
  `^${'('.repeat(101)}a${')'.repeat(101)}$`,
  `^(${'ab|'.repeat(10_000)}c)$`,
];
const foreign = [
  '(?i)^abc\\Z',
  'a++',
  '(?>a)',
  '\\Qa.b\\E',
  '[a-z&&[^b]]',
  '(?x) a',
  '\\h',
  '[',
  '^[]a]$',
  '^[^]a]$',
  '^a{,3}$',
  '^[[:odd:]]$',
  '(?i)[a&&b]',
  '^[a&&b]$',
  '(?R)',
  '(?#b)a',
  '(?|a|b)',
  '(?i)a(?x)b',
  '(?P>a)',
  '[\\A]\\A',
  'a\\G',
  '(?ix)a',
];
test.each([...foreign, ...costly])(
  'the pattern %s is reported with its place, and leaves the rest to be judged',
  async (pattern) => {
    const contract = jsonContract({
      type: 'object',
      properties: { a: { type: 'string', pattern }, b: { minimum: 1 } },
    });
    const place = '/content/application~1json/schema/properties/a/pattern';
    expect(contract.notes).toEqual([
      expect.objectContaining({ pointer: `#/paths/~1thing/post/requestBody${place}`, line: 1, keyword: 'pattern' }),
      expect.objectContaining({ pointer: `#/paths/~1thing/post/responses/200${place}`, line: 1, keyword: 'pattern' }),
    ]);
    expect(inShort(await judgeJson(contract, 'request', { a: 'abc', b: 0 }))).toEqual([['/b minimum'], ['not-judged']]);
    expect(inShort(await judgeJson(contract, 'response', { a: 1 }))).toEqual([['/a type'], []]);
    expect(inShort(await judgeJson(contract, 'response', { b: 1 }))).toEqual([[], []]);
  },
);

test.each<[kind: string, schema: object, value: unknown]>([
  ['in not', { not: { type: 'string', pattern: 'a++' } }, 'abc'],
  [
    'in oneOf',
    {
      oneOf: [
        { type: 'string', pattern: 'a++' },
        { type: 'string', minLength: 2 },
      ],
    },
    'abc',
  ],
  // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema.
  ['in if', { if: { pattern: 'a++' }, then: false }, 'abc'],
  ['in propertyNames', { propertyNames: { pattern: 'a++' } }, { abc: 1 }],
  [
    'as the name of fields',
    { patternProperties: { 'a++': { type: 'string' } }, additionalProperties: false },
    { abc: 1 },
  ],
  ['behind a $ref', { not: { $ref: '#/components/schemas/Odd' } }, { a: 'abc' }],
])('a pattern that cannot be read refuses nothing: %s', async (_kind, schema, value) => {
  const contract = jsonContract(schema, { Odd: { properties: { a: { pattern: '(?>a)' } } } });
  expect((await judgeJson(contract, 'request', value)).ok).toBe(true);
});
