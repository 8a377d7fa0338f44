import { _, type CodeKeywordDefinition, type FuncKeywordDefinition, str } from 'ajv/dist/2020.js';
import { isRecord } from '../../../spec/document/document.ts';
import { equalItems, type Numbering } from '../../bounds/equal-items.ts';
import { isMultipleOf } from '../keyword/multiple-of.ts';

/** `multipleOf` that counts as decimals are written, in place of ajv's own, which divides in binary. */
export const multipleOfKeyword: CodeKeywordDefinition = {
  keyword: 'multipleOf',
  type: 'number',
  schemaType: 'number',
  error: {
    message: ({ schemaCode }) => str`must be multiple of ${schemaCode}`,
    params: ({ schemaCode }) => _`{multipleOf: ${schemaCode}}`,
  },
  code(cxt) {
    const code = _`require("../schema/keyword/multiple-of.ts").isMultipleOf`;
    const check = cxt.gen.scopeValue('func', { key: 'isMultipleOf', ref: isMultipleOf, code });
    cxt.fail(_`!${check}(${cxt.data}, ${cxt.schemaCode})`);
  },
};

/** `uniqueItems` in time linear in the items, in place of ajv's own, which compares each with each. */
export function uniqueItemsKeyword(numbering: () => Numbering): CodeKeywordDefinition {
  const equalOnes = (items: readonly unknown[]): readonly [number, number] | undefined =>
    equalItems(items, numbering());
  return {
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    error: {
      message: 'must NOT have duplicate items',
      params: ({ params }) => _`{j: ${params['pair']}[0], i: ${params['pair']}[1]}`,
    },
    code(cxt) {
      if (cxt.schema !== true) return;
      const find = cxt.gen.scopeValue('func', { key: 'equalItems', ref: equalOnes });
      const pair = cxt.gen.const('pair', _`${find}(${cxt.data})`);
      cxt.setParams({ pair });
      cxt.fail(_`${pair} !== undefined`);
    },
  };
}

/** `writeOnly`, left by the linker where it forbids a field: the field is there, and must not be. */
export const writeOnlyKeyword: CodeKeywordDefinition = {
  keyword: 'writeOnly',
  schemaType: 'boolean',
  error: { message: 'must be absent from a response, because it is write-only' },
  code(cxt) {
    if (cxt.schema === true) cxt.error();
  },
};

/** `unjudged`, left by the linker where it took something out that cannot be judged: says so where a value meets it. */
export function unjudgedKeyword(tell: (why: string) => void): FuncKeywordDefinition {
  return {
    keyword: 'unjudged',
    schemaType: 'array',
    errors: false,
    compile: (entries: readonly { readonly of: 'string' | 'object'; readonly why: string }[]) => (value) => {
      const kind = isRecord(value) ? 'object' : typeof value;
      for (const { of, why } of entries) if (of === kind) tell(why);
      return true;
    },
  };
}
