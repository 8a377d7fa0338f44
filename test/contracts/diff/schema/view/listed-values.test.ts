import { expect, test } from 'vitest';
import { passesBounds } from '../../../../../contracts/diff/schema/view/listed-values.ts';

test.each<[schema: object, passes: readonly unknown[], fails: readonly unknown[]]>([
  [{ minimum: 3 }, [3, 4, 'text', null], [2]],
  [{ maximum: 3 }, [3, 2, 'text', null], [4]],
  // In OpenAPI 3.0 the bound is shut by a flag, in 3.1 by a number of its own.
  [{ minimum: 3, exclusiveMinimum: true }, [4], [3, 2]],
  [{ minimum: 3, exclusiveMinimum: false }, [3, 4], [2]],
  [{ maximum: 3, exclusiveMaximum: true }, [2], [3, 4]],
  [{ maximum: 3, exclusiveMaximum: false }, [3, 2], [4]],
  [{ exclusiveMinimum: 3 }, [4], [3, 2]],
  [{ exclusiveMaximum: 3 }, [2], [3, 4]],
  [{ multipleOf: 0.1 }, [0.3, 1, 'text'], [0.25]],
  [{ minLength: 2 }, ['ab', 'abc', 1], ['a', '', '😀']],
  [{ maxLength: 2 }, ['ab', '', '😀😀', 100], ['abc']],
  [{ pattern: '^a' }, ['ab', 7], ['ba']],
  // A pattern that is none, and bounds that are none, keep nothing out.
  [{ pattern: '(' }, ['ab'], []],
  [{ minimum: '3', maximum: null, minLength: '2', maxLength: [] }, [1, 'a'], []],
])('of the values of a list, beside %j', (value, passes, fails) => {
  const part = { pointer: '#/components/schemas/A', value: { ...value } } as const;
  expect(passes.filter((one) => !passesBounds(part, one))).toEqual([]);
  expect(fails.filter((one) => passesBounds(part, one))).toEqual([]);
});
