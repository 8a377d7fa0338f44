import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Complaints, holdingOn } from '../../../contracts/bounds/complaints.ts';
import { createNumbering, equalItems } from '../../../contracts/bounds/equal-items.ts';
import type { SchemaError } from '../../../contracts/bounds/schema-error.ts';
import { cutText } from '../../../contracts/violations/cut-text.ts';

const complaint = (keyword: string, index: number): SchemaError => ({
  keyword,
  instancePath: `/${index}`,
  schemaPath: 's0/type',
  params: {},
});

type Step = { readonly kind: 'push'; readonly keyword: string } | { readonly kind: 'back' | 'join' };
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('push' as const), keyword: fc.constantFrom('type', 'readOnly') }),
  fc.record({ kind: fc.constantFrom('back' as const, 'join' as const) }),
);

test('complaints count as a plain list does, however they are filled, cut back and joined', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (steps, max) => {
      const counts = ({ keyword }: SchemaError): boolean => keyword !== 'readOnly';
      holdingOn({ max, counts }, () => {
        const stack = [{ bounded: new Complaints(), plain: [] as SchemaError[], marks: [0] }];
        for (const [index, one] of steps.entries()) {
          const top = stack.at(-1) ?? stack[0];
          if (top === undefined) return;
          if (one.kind === 'push') {
            top.bounded.push(complaint(one.keyword, index));
            top.plain.push(complaint(one.keyword, index));
            if (index % 3 === 0) top.marks.push(top.plain.length);
          } else if (one.kind === 'back') {
            // Only to where the list has been, and not yet cut back from.
            const mark = top.marks.filter((at) => at <= top.plain.length).at(index % 2 === 0 ? -1 : 0) ?? 0;
            top.bounded.length = mark;
            top.plain.length = mark;
            top.marks = top.marks.filter((at) => at <= mark);
          } else if (index % 2 === 0) stack.push({ bounded: new Complaints(), plain: [], marks: [0] });
          else if (stack.length > 1) {
            const inner = stack.pop();
            const outer = stack.at(-1);
            if (inner !== undefined && outer !== undefined) {
              outer.bounded.concat(inner.bounded);
              outer.plain.push(...inner.plain);
            }
          }
        }
        for (const { bounded, plain } of stack) {
          const counted = plain.filter(counts);
          expect([bounded.length, bounded.count]).toEqual([plain.length, counted.length]);
          expect(bounded.held).toEqual(counted.slice(0, max));
        }
      });
    }),
    { numRuns: 300 },
  );
});

test('what branches count over and over stays a number that can be counted with', () => {
  let all = new Complaints();
  all.push(complaint('type', 0));
  for (let level = 0; level < 200; level++) all = new Complaints().concat(all).concat(new Complaints().concat(all));
  const before = all.length;
  all.push(complaint('type', 1));
  expect(all.length).toBe(before + 1);
});

test('items are equal where they are the same JSON, and the last one that has an equal is reported', () => {
  const value = fc.jsonValue({ maxDepth: 2 });
  const written = (one: unknown): string => {
    if (Array.isArray(one)) return `[${one.map(written).join()}]`;
    if (typeof one !== 'object' || one === null) return JSON.stringify(one);
    const members = Object.entries(one).map(([name, child]) => `${JSON.stringify(name)}:${written(child)}`);
    return `{${members.sort().join()}}`;
  };
  fc.assert(
    fc.property(fc.array(value, { maxLength: 12 }), (items) => {
      const texts = items.map(written);
      const index = texts.findLastIndex((text, at) => texts.indexOf(text) < at);
      const expected = index < 0 ? undefined : [texts.lastIndexOf(texts[index] ?? '', index - 1), index];
      expect(equalItems(items, createNumbering())).toEqual(expected);
    }),
  );
});

test('a cut text is short, ends with a mark, and has no half character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'é', '𝒳', '👩‍🚀'), maxLength: 40 }),
      fc.integer({ min: 1, max: 50 }),
      (text, max) => {
        const cut = cutText(text, max);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(cut === text || cut.endsWith('…')).toBe(true);
        expect(cut).not.toMatch(/\p{Surrogate}/u);
      },
    ),
  );
});
