import { expect, test } from 'vitest';
import { builtinLibrary } from '../../../../../contracts/apis/integrator/builtin/builtin-library.ts';
import { parts } from '../../../../../contracts/generated/parts.ts';
import { judges } from '../../../../../contracts/judge/judges.ts';
import type { BuiltinPart } from '../../../../../contracts/schema/part-checks.ts';
import type { CompiledCheck } from '../../../../../contracts/schema/schema-validator.ts';
import { DocumentError } from '../../../../../spec/document/document.ts';
import { componentTable } from '../../../../../spec/generated/component-table.ts';
import { sharedPart } from '../../../../../spec/parts/part-table.ts';

type PartAt = (part: number) => BuiltinPart | undefined;

const integration = '#/components/schemas/Integration';
const mode = '#/components/schemas/Mode';
const shared = '#/components/schemas/ErrorList';

/** A library of which parts are missing or otherwise. */
const libraryOf = (partAt: PartAt, components: typeof componentTable | null = componentTable) =>
  builtinLibrary(
    partAt,
    () => components ?? undefined,
    () => judges,
  );
const firstAlone: PartAt = (part) => (part === 0 ? parts[0] : undefined);
/** Everything, with one part in other words. */
const otherAt =
  (which: number, text: string): PartAt =>
  (part) => {
    const whole = parts[part];
    return part === which && whole !== undefined ? { text, checksOf: whole.checksOf } : whole;
  };

test.each<[what: string, components: typeof componentTable | null, pointer: string, wait: string]>([
  ['a record, and where it is described', null, integration, "ready('integrations')"],
  ['a record', componentTable, integration, "ready('integrations')"],
  ['what is shared, and where it is described', null, shared, 'ready()'],
  ['what is shared', componentTable, shared, 'ready()'],
  ['what belongs to a resource', componentTable, mode, "ready('integrations')"],
])('what a page has not loaded yet is an error that says what to wait for: %s', (_what, components, pointer, wait) => {
  const contract = libraryOf(firstAlone, components).contract();
  const judge = (): unknown => contract.checkOf(pointer);
  expect(judge).toThrow(DocumentError);
  expect(judge).toThrow(`await integrator.${wait}`);
});

test('a part is read when somebody looks into it, once, and is there as soon as it is loaded', () => {
  const read: number[] = [];
  let isLoaded = false;
  const { document, contract } = libraryOf((part) => {
    const whole = part === 0 || isLoaded ? parts[part] : undefined;
    return (
      whole && {
        checksOf: whole.checksOf,
        get text() {
          read.push(part);
          return whole.text;
        },
      }
    );
  });
  expect([read, document.info.title]).toEqual([[0], 'integrator.io Integration API']);
  expect(() => document.components?.schemas?.['Integration']).toThrow(DocumentError);
  isLoaded = true;
  const wanted = expect.objectContaining({ type: 'object' });
  expect([
    document.components?.schemas?.['Integration'],
    contract().document.components?.schemas?.['Integration'],
  ]).toEqual([wanted, wanted]);
  expect(read).toHaveLength(2);
});

test.each<[what: string, partAt: PartAt, pointer: string]>([
  ['a part that is none', otherAt(0, '{}'), 'a part of it is none'],
  ['a part without its lines', otherAt(0, '{"document":{}}'), 'a part of it is none'],
  ['a part that is nothing', otherAt(0, 'null'), 'a part of it is none'],
  ['a document that is none', otherAt(0, '{"document":{},"lines":{}}'), 'it is no OpenAPI 3.1'],
  [
    'resources of which nothing is written',
    otherAt(sharedPart, '{"document":{},"lines":{}}'),
    'nothing is written of it',
  ],
])('a package that is broken is an error that says so: %s', (_what, partAt, why) => {
  expect(() =>
    libraryOf(partAt)
      .contract()
      .resources.map(({ references }) => references),
  ).toThrow(why);
});

test.each(['both', 'request', 'response'] as const)(
  'a value is judged by the way that it goes, whatever was judged before: first %s',
  (first) => {
    const asked: string[] = [];
    const check =
      (name: string): CompiledCheck =>
      () =>
        asked.push(name) > 0;
    const checks = {
      [`request ${mode}`]: check('request'),
      [`response ${mode}`]: check('response'),
      [mode]: check('both'),
    };
    const contract = libraryOf((part) => {
      const whole = parts[part];
      return whole && { text: whole.text, checksOf: () => ({ checks, pointers: {} }) };
    }).contract();
    const order = [first, 'both', 'request', 'response', 'request', 'response', 'both'] as const;
    for (const direction of order) contract.checkValue(mode, 'x', direction === 'both' ? undefined : direction);
    expect(asked).toEqual(order);
  },
);

test('the checks of a part are made when the first of them is asked for, and once', () => {
  const made: number[] = [];
  const library = libraryOf((part) => {
    const whole = parts[part];
    return (
      whole && {
        text: whole.text,
        checksOf: (helpers) => {
          made.push(part);
          return whole.checksOf(helpers);
        },
      }
    );
  });
  for (const pointer of [integration, integration, '#/components/schemas/IntegrationCreate'])
    library.contract().checkValue(pointer, 'settings');
  expect(made).toHaveLength(1);
  expect(library.contract().route).toBe(library.contract().route);
});
