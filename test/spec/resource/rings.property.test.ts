import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OpenApiDocument } from '../../../spec/document/document.ts';
import { changeAt, someAt } from '../../../spec/resource/change-at.ts';
import { placeText, valuesAt } from '../../../spec/resource/field-path.ts';
import { createMarksReader } from '../../../spec/resource/marks/schema-marks.ts';
import { isAtOrBelow } from '../../../spec/resource/ring/paths-below.ts';
import { soaking } from '../../soak/soaking.ts';
import { documentOf } from '../document-of.ts';

const names = ['a', 'b', 'c.d'] as const;
const schemaNames = ['S0', 'S1', 'S2', 'S3'] as const;

type Link =
  | { readonly kind: 'field'; readonly name: string; readonly to: string }
  | { readonly kind: 'items' | 'map' | 'same'; readonly to: string };
interface Schema {
  readonly isSecret: boolean;
  readonly links: readonly Link[];
}

const to = fc.constantFrom(...schemaNames);
const link: fc.Arbitrary<Link> = fc.oneof(
  fc.record({ kind: fc.constant('field' as const), name: fc.constantFrom(...names), to }),
  fc.record({ kind: fc.constantFrom('items' as const, 'map' as const, 'same' as const), to }),
);
const schema = fc.record({ isSecret: fc.boolean(), links: fc.array(link, { maxLength: 3 }) });
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constant('x'),
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 3 }),
  ),
}));

test('the marks of a schema lead to what its schemas mark, however they take each other in', () => {
  fc.assert(
    fc.property(
      fc.tuple(schema, schema, schema, schema),
      fc.array(to, { minLength: 1 }),
      value,
      (all, asked, whole) => {
        const marksAt = createMarksReader(documentWith(all));
        for (const name of asked) {
          const { secrets } = marksAt(`#/components/schemas/${name}`);
          const places = secrets.flatMap(({ path }) => valuesAt(whole, path).map(({ place }) => place));
          const expected = markedIn(all, name, whole);
          expect(new Set(places.map(placeText))).toEqual(expected);
          for (const place of places) {
            expect(secrets.some(({ path }) => isAtOrBelow(path, [...place, 'more'].map(String)))).toBe(true);
          }
          expect(secrets.some(({ path }) => someAt(whole, path, () => true))).toBe(expected.size > 0);
          const changed = secrets.reduce<unknown>((left, { path }) => changeAt(left, path, () => 'changed'), whole);
          expect(changed === whole).toBe(expected.size === 0);
        }
      },
    ),
    { numRuns: soaking ? 500 : 100 },
  );
});

function documentWith(all: readonly Schema[]): OpenApiDocument {
  const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
  const schemas = all.map(({ isSecret, links }, index) => [
    `S${index}`,
    {
      ...(isSecret && { 'x-secret': true }),
      allOf: links.map((one) => {
        if (one.kind === 'field') return { properties: { [one.name]: ref(one.to) } };
        if (one.kind === 'items') return { items: ref(one.to) };
        return one.kind === 'map' ? { additionalProperties: ref(one.to) } : ref(one.to);
      }),
    },
  ]);
  return documentOf({ paths: {}, components: { schemas: Object.fromEntries(schemas) } });
}

/** The places that are marked, found by going down the value and the schemas together. `*` is any step, as in paths. */
function markedIn(all: readonly Schema[], start: string, whole: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const go = (name: string, at: unknown, place: readonly (string | number)[]): void => {
    const key = `${name} ${JSON.stringify(place)}`;
    const one = all[Number(name.slice(1))];
    if (one === undefined || seen.has(key)) return;
    seen.add(key);
    if (one.isSecret) found.add(placeText(place));
    const isList = Array.isArray(at);
    const children: readonly (readonly [string | number, unknown])[] = isList
      ? [...at.entries()]
      : typeof at === 'object' && at !== null
        ? Object.entries(at)
        : [];
    for (const next of one.links) {
      if (next.kind === 'same') go(next.to, at, place);
      for (const [step, child] of children) {
        if (next.kind === 'field' ? !isList && step === next.name : next.kind !== 'same') {
          go(next.to, child, [...place, step]);
        }
      }
    }
  };
  go(start, whole, []);
  return found;
}
