import fc from 'fast-check';
import type { Json } from './documents.ts';

/** A document of several files: their texts by name, the root first. */
export type Files = Readonly<Record<string, string>>;

/** How a document is put into several files. */
const cuts = fc.record({
  /** Where references to a schema lead. */
  schemas: fc.constantFrom(
    'all.json#/A',
    'a.json',
    './a.json',
    'sub/../a.json',
    'all.json#/nowhere',
    'gone.json',
    'a.json#odd',
  ),
  /** Which part of the document stands in a file of its own. */
  part: fc.constantFrom('paths', 'components', 'none'),
  /** Whether a file leads back to the root. */
  isRing: fc.boolean(),
  isYaml: fc.boolean(),
});

/** Documents in several files, some of which are not there or lead back. */
export function inFiles(documents: fc.Arbitrary<Json>): fc.Arbitrary<Files> {
  return fc.tuple(documents, cuts).map(([document, { schemas, part, isRing, isYaml }]) => {
    const whole = JSON.parse(
      JSON.stringify(document).replaceAll(/#\/(components\/schemas|definitions)\/A"/g, `${schemas}"`),
    );
    const { A = true, B = true } = whole.components?.schemas ?? whole.definitions ?? {};
    const written = (value: unknown): string => `${isYaml ? '# A comment\n' : ''}${JSON.stringify(value, null, 1)}`;
    const root = part in whole ? { ...whole, [part]: { $ref: `${part}.json` } } : whole;
    // What stands in another file has its own root.
    const there = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value).replaceAll(/"#\//g, isRing ? '"root.json#/' : '"all.json#/'));
    return {
      'root.json': written(root),
      [`${part}.json`]: written(there(whole[part] ?? {})),
      'all.json': written({
        A: there(A),
        B: there(B),
        components: { schemas: { B: there(B) } },
        definitions: { B: there(B) },
      }),
      'a.json': written(there(A)),
    };
  });
}
