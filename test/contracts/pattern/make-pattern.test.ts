import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLinear } from '../../../contracts/pattern/is-linear.ts';
import { makeMachine } from '../../../contracts/pattern/machine.ts';
import { makePattern } from '../../../contracts/pattern/make-pattern.ts';
import { createRunner, PatternCostError, textOf } from '../../../contracts/pattern/run.ts';
import { readSyntax } from '../../../contracts/pattern/syntax.ts';
import { soaking } from '../../soak/soaking.ts';

/** Whether a machine finds a pattern, also one that is harmless. */
function finds({ source, flags }: RegExp, text: string): boolean {
  return createRunner(makeMachine(readSyntax(source, flags))).finds(textOf(text, flags, 1_000_000));
}

const texts = fc.string({ unit: fc.constantFrom(...'aabbB1 _-\n', 'é', '😀', '\ud83d'), maxLength: 8 });
const atoms = fc.constantFrom(
  ...[
    'a',
    'b',
    '.',
    '[ab]',
    '[^a]',
    '\\d',
    '\\w',
    '\\W',
    '\\s',
    '[\\w-]',
    '😀',
    '[^\\s]',
    '\\u0061',
    '\\x62',
    '[^]',
    '[]',
    '\\.',
  ],
);
const patterns = fc.letrec<{ part: string; whole: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4 },
    atoms,
    fc.constantFrom('^', '$', '\\b', '\\B'),
    fc.tuple(atoms, fc.constantFrom('*', '+', '?', '{2}', '{0,2}', '{1,}', '*?', '{0}')).map((one) => one.join('')),
    fc
      .tuple(tie('whole'), fc.constantFrom('', '*', '+', '?', '{2}', '{1,3}'))
      .map(([one, times]) => `(?:${one})${times}`),
    fc
      .tuple(fc.constantFrom('?=', '?!', '?<=', '?<!', '?<n>', ''), tie('part'))
      .map(([kind, one]) => `(${kind}${one})`),
  ),
  whole: fc.oneof(
    fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
    fc.array(tie('part'), { minLength: 2, maxLength: 3 }).map((parts) => parts.join('|')),
  ),
})).whole;

test('a machine finds what JavaScript finds, for any pattern and any text', () => {
  fc.assert(
    fc.property(
      patterns,
      fc.constantFrom('u', '', 'iu', 'mu', 'su', 'i'),
      fc.array(texts, { minLength: 3, maxLength: 6 }),
      (source, flags, several) => {
        let expression: RegExp;
        try {
          expression = new RegExp(source, flags);
        } catch {
          return;
        }
        // V8 looks around in the middle of a character of two halves, where ECMA-262 has no place.
        const fit = several.filter((text) => !/\(\?<?[=!]|\\[bB]/.test(source) || !/[\ud800-\udfff]/.test(text));
        for (const text of fit) expect([text, finds(expression, text)]).toEqual([text, expression.test(text)]);
      },
    ),
    { numRuns: soaking ? 400 : 120 },
  );
});

test.each<[pattern: string, isProven: boolean]>([
  ['^[a-z]+$', true],
  ['^[A-Za-z0-9._,]*$', true],
  ['^[\\w.+-]+@[\\w-]+\\.[\\w.-]+$', true],
  ['^(?:[a-z]+-)*[A-Z]$', true],
  ['^.{0,100000}$', true],
  ['[0-9a-f]{24}', true],
  ['^#\\/\\w+(?: |$)', true],
  ['^(a+)+$', false],
  ['^(a|a)*$', false],
  ['^(a|ab)*$', false],
  ['^(中|[一-龥])+$', false],
  ['^(😀|[😀-😂])+$', false],
  ['^(?:k|\u212a)+$', true],
  ['\\s+$', false],
  ['a*a*$', false],
  ['^(?:^a|a?)+$', false],
  ['(?=a)a', false],
])('%s is proven to take linear time: %s', (source, isProven) => {
  expect(isLinear(readSyntax(source, 'u'))).toBe(isProven);
});

test.each<[pattern: string, flags: string, text: (size: number) => string]>([
  ['^(a+)+$', 'u', (size) => `${'a'.repeat(size)}b`],
  ['^(([a-z])+.)+[A-Z]([a-z])+$', 'u', (size) => 'a'.repeat(size)],
  ['(.*a){20}', 'u', (size) => `${'a'.repeat(19)}${'b'.repeat(size)}`],
  ['(x+x+)+y', 'u', (size) => 'x'.repeat(size)],
  ['\\s+$', 'u', (size) => `${' '.repeat(size)}.`],
  ['a*a*$', 'u', (size) => `${'a'.repeat(size)}b`],
  ['^(?=.*\\d)(?=.*(a+)+$)', 'u', (size) => `1${'a'.repeat(size)}b`],
  ['(?<=(a|a)*)b', 'u', (size) => 'a'.repeat(size)],
  ['^(a?){50}a{50}$', 'u', (size) => 'a'.repeat(size)],
  ['^(k|K|\\w)*!$', 'iu', (size) => 'k'.repeat(size)],
  ['^[a-z]+$', 'u', (size) => `${'a'.repeat(size)}1`],
])('twice the text takes twice as many steps: %s', (source, flags, text) => {
  const { finds: find } = createRunner(makeMachine(readSyntax(source, flags)));
  const steps = (size: number): number => {
    const whole = textOf(text(size), flags, 100_000_000);
    find(whole);
    return 100_000_000 - whole.left;
  };
  expect(steps(4000) / steps(2000)).toBeLessThan(2.1);
});

test('a text for which a pattern would have to remember too much is not judged', () => {
  const pattern = makePattern(/^(a|b)*a(a|b){1500}$/u);
  expect(() => pattern.test('ab'.repeat(10_000))).toThrow(PatternCostError);
  expect(pattern.test('ab')).toBe(false);
});
