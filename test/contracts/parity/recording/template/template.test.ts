import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchPieces, type Piece } from '../../../../../contracts/parity/recording/template/match-parts.ts';
import { createBindings, createNamer } from '../../../../../contracts/parity/recording/template/template.ts';

test.each<[template: string, text: string, fits: boolean]>([
  ['', '', true],
  ['', 'a', false],
  ['plain', 'plain', true],
  ['plain', 'plains', false],
  ['{{text}}', '', true],
  ['{{text}}', 'any\nthing', true],
  ['Bearer {{text}}', 'Bearer abc', true],
  ['Bearer {{text}}', 'Basic abc', false],
  ['{{text}}:{{text}}@host', 'user:pass@host', true],
  ['{{text}}:{{text}}@host', 'user@host', false],
  ['{{text}}@host', 'host', false],
  ['a{{text}}a', 'a', false],
  ['a{{text}}a', 'aa', true],
  ['/integrations/{{id:1}}', '/integrations/5f0', true],
  ['/integrations/{{id:1}}', '/integrations/', false],
  ['<{{id:1}}>; rel="next"', '<5f-0>; rel="next"', true],
  ['{{text}}/{{id:1}}!', 'a/b/c!', true],
  ['at {{time:1}}.', 'at 2026-01-01T00:00:00.5Z.', true],
  ['at {{time:1}}.', 'at noon.', false],
  ['{{tag}} one', 'testkit-run-b one', true],
  ['{{tag}} one', 'testkit-run-a one', false],
  ['{{open}}id:1}}', '{{id:1}}', true],
  ['{{repeat:300:x}}', 'x'.repeat(300), true],
  ['{{repeat:300:x}}', 'x'.repeat(299), false],
])('%j and %j fit: %s', (template, text, fits) => {
  expect(createBindings('testkit-run-b').match(template, text)).toBe(fits);
});

test('a name that is met first has what it is met with from then on', () => {
  const bindings = createBindings('testkit-run-b');
  expect(bindings.match('/a/{{id:1}}/{{text}}', '/a/5f/x')).toBe(true);
  expect([bindings.valueOf('id:1'), bindings.fill('{{id:1}}!'), bindings.match('{{id:1}}', '60')]).toEqual([
    '5f',
    '5f!',
    false,
  ]);
});

test('what is named fits the text that it is made of', () => {
  const parts = fc.array(
    fc.constantFrom('testkit-run-a', '{{', '}}', '5f01', ' ', '-', 'x', '2026-01-01T00:00:00.000Z', 'é'),
  );
  fc.assert(
    fc.property(parts, (some) => {
      const text = some.join('');
      const namer = createNamer('testkit-run-a');
      namer.learnId('5f01');
      namer.learnMoments(text);
      const template = namer.name(text);
      expect(createBindings('testkit-run-a').match(template, text)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test.each<[what: string, template: (size: number) => string, text: (size: number) => string]>([
  ['many holes', (size) => `${'{{text}}a'.repeat(size)}!`, (size) => 'a'.repeat(size * 10)],
  ['words between holes', (size) => `${'{{text}}{{id:1}}-'.repeat(size)}!`, (size) => 'a-'.repeat(size * 5)],
  ['nearly the same again', (size) => `{{text}}${'a'.repeat(size)}b{{text}}!`, (size) => 'a'.repeat(size * 10)],
  ['the end many times', (size) => `{{text}}${'a'.repeat(size)}{{id:1}}`, (size) => `${'a'.repeat(size * 10)}!`],
  ['one run many times', (size) => '{{repeat:60000000:x}}'.repeat(size), () => 'x'],
])('a template of somebody else cannot make matching dear: %s', (_what, template, text) => {
  // Each would take days where it was tried in every way.
  expect(createBindings('testkit-run-b').match(template(20_000), text(20_000))).toBe(false);
});

test('a text that fits is found whatever it costs to look, as far as some comparisons for each character go', () => {
  const pieces: Piece[] = [{ kind: 'any' }, { kind: 'text', text: 'needle' }, { kind: 'any' }];
  expect(matchPieces(pieces, `${'need'.repeat(5000)}needle!`)).toEqual([]);
});

test.each<[text: string, template: string]>([
  ['5f01', '{{id:1}}'],
  ['/pets/5f01?of=5f02', '/pets/{{id:1}}?of={{id:2}}'],
  ['5f011', '5f011'],
  ['at 2026-01-01T00:00:00Z', 'at {{time:1}}'],
  ['2026-01-01T00:00:00.5+01:00!', '{{time:2}}!'],
  ['2026-01-01T00:00:00-0230', '{{time:3}}'],
  ['2026-01-02T00:00:00Z', '2026-01-02T00:00:00Z'],
  ['testkit-run-a one', '{{tag}} one'],
  ['testkit-run-a-5f01', '{{tag}}-5f01'],
  ['testkit-run-atestkit-run-a', '{{tag}}{{tag}}'],
  ['my-testkit-run-a', 'my-testkit-run-a'],
  ['{{id:1}}', '{{open}}id:1}}'],
  ['x'.repeat(200), 'x'.repeat(200)],
  [`a${'x'.repeat(201)}b`, 'a{{repeat:201:x}}b'],
  ['', ''],
])('the text %j is written as %j', (text, template) => {
  const namer = createNamer('testkit-run-a');
  for (const id of ['5f01', '5f02', '5f01']) namer.learnId(id);
  namer.learnMoments(
    '2026-01-01T00:00:00Z to 2026-01-01T00:00:00.5+01:00 or 2026-01-01T00:00:00-0230, 2026-01-01T00:00:00Z',
  );
  expect(namer.name(text)).toBe(template);
});

test('a moment that a client made up has no name, though it comes back', () => {
  const namer = createNamer('testkit-run-a');
  expect(namer.name('"2026-01-01T00:00:00Z"')).toBe('"2026-01-01T00:00:00Z"');
  namer.learnMoments('2026-01-01T00:00:00Z, 2026-01-02T00:00:00Z');
  expect(namer.name('2026-01-01T00:00:00Z, 2026-01-02T00:00:00Z')).toBe('2026-01-01T00:00:00Z, {{time:1}}');
});

test('what is not known yet cannot be filled in, and a moment always can', () => {
  const { fill } = createBindings('testkit-run-b');
  expect([fill('{{id:1}}'), fill('{{text}}'), fill('{{tag}} {{open}}'), fill('{{repeat:3:x}}{{repeat:0:y}}')]).toEqual([
    undefined,
    undefined,
    'testkit-run-b {{',
    'xxx',
  ]);
  expect(fill('{{time:9}}')).toMatch(/^\d{4}-\d\d-\d\dT/);
});
