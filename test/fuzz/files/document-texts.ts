import { parse, stringify } from 'yaml';
import { integratorDocument } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import { petShop } from '../../mocks/engine/pet-shop.ts';
import type { Dice } from '../dice/dice.ts';
import { writeJson } from '../values/json-text.ts';
import { mutate } from '../values/mutate.ts';

const shop: unknown = parse(petShop, { merge: true });

const schemas: readonly unknown[] = [
  { type: 'string', pattern: '^(a+)+$' },
  { type: 'string', pattern: '(a|a)*b' },
  { type: 'string', pattern: '[' },
  { type: 'string', pattern: '\\p{L}{1,1000000}' },
  { type: 'string', minLength: 1e9 },
  { type: 'string', format: 'no-such-format' },
  { type: 'array', items: { $ref: '#/components/schemas/Pet' }, minItems: 1e9 },
  { type: 'array', uniqueItems: true, prefixItems: [{}, false] },
  { $ref: '#/components/schemas/Self' },
  { $ref: '#/components/schemas/Pet/properties/name' },
  { $ref: '#/paths/~1pets/get' },
  { $ref: 'https://evil.example/schema.json' },
  { $ref: '../../../etc/passwd' },
  { $ref: '#' },
  { $dynamicRef: '#a', $id: 'https://pets.example/b', $anchor: 'c' },
  { allOf: [{ $ref: '#/components/schemas/Pet' }, { not: {} }] },
  { oneOf: Array.from({ length: 60 }, (_one, index) => ({ const: index })) },
  { anyOf: [{ type: 'string' }, { $ref: '#/components/schemas/Pet' }], unevaluatedProperties: false },
  // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema.
  { if: { required: ['a'] }, then: { minProperties: 1e9 }, else: false },
  { type: 'number', multipleOf: 1e-300, minimum: 1e308, exclusiveMaximum: -1e308 },
  { enum: [] },
  { enum: Array.from({ length: 3000 }, (_one, index) => `value ${index}`) },
  { const: { deep: [[[[[1]]]]] } },
  { type: ['null', 'object'], patternProperties: { '^(x+)+y$': {} }, propertyNames: { pattern: '^.{0,3}$' } },
  true,
  false,
];

/** The text of an OpenAPI document with something wrong with it, in YAML or JSON. */
export function documentText(dice: Dice, size: 'small' | 'any' = 'any'): string {
  const base: unknown = size === 'any' && dice.chance(0.15) ? integratorDocument : shop;
  let document = base;
  for (
    let times = dice.weighted([
      [1, 0],
      [5, 1],
      [3, 3],
      [1, 8],
    ]);
    times > 0;
    times--
  ) {
    document = dice.chance(0.5) ? mutate(dice, document) : withSchema(dice, document);
  }
  const text = writeJson(document);
  return dice.weighted<() => string>([
    [6, () => text],
    [2, () => inYaml(text)],
    [1, () => withAliases(dice, text)],
    [1, () => cut(dice, text)],
  ])();
}

/** Puts a schema that is hard to please under a name that others lead to. */
function withSchema(dice: Dice, document: unknown): unknown {
  if (!isRecord(document)) return document;
  const components = isRecord(document['components']) ? document['components'] : {};
  const others = isRecord(components['schemas']) ? components['schemas'] : {};
  const name = dice.pick(['Pet', 'Family', 'Changes', 'Self', 'Integration', '__proto__']);
  const chain = Object.fromEntries(
    Array.from({ length: dice.size(2000) }, (_one, index) => [
      `Link${index}`,
      { $ref: `#/components/schemas/Link${index + 1}` },
    ]),
  );
  return { ...document, components: { ...components, schemas: { ...others, ...chain, [name]: dice.pick(schemas) } } };
}

function inYaml(text: string): string {
  try {
    return stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

/** Aliases of aliases: a few lines that stand for a great many. */
function withAliases(dice: Dice, text: string): string {
  const levels = dice.int(1, 9);
  const width = dice.int(2, 9);
  const names = Array.from({ length: levels }, (_one, index) => `a${index}`);
  const lines = names.map((name, index) =>
    index === 0
      ? `  ${name}: &${name} [x]`
      : `  ${name}: &${name} [${Array(width)
          .fill(`*${names[index - 1]}`)
          .join(', ')}]`,
  );
  const ring = dice.chance(0.2) ? '\nx-ring: &ring [*ring]' : '';
  return `${inYaml(text)}\nx-aliases:\n${lines.join('\n')}${ring}\n`;
}

function cut(dice: Dice, text: string): string {
  const at = dice.int(0, text.length);
  return dice.pick([
    () => text.slice(0, at),
    () =>
      text.slice(0, at) +
      dice.pick(['\t', '"', ': ', '- ', '&a ', '*a ', '!!js/function ', '%YAML 9', '\0', '<<: ']) +
      text.slice(at),
    () => '['.repeat(dice.size(50_000)),
    () => `${text}\n---\n${text.slice(0, 200)}`,
  ])();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
