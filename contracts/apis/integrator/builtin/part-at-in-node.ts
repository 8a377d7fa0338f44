/**
 * The parts of the document as Node reads them: each from two files, when it is first needed.
 *
 * Together they are more than half of what the package would load. They are loaded by `require`, since what needs them
 * cannot wait; the build puts them beside this file, by number.
 */
import { createRequire } from 'node:module';
import type { BuiltinPart } from '../../../schema/part-checks.ts';

const require = createRequire(import.meta.url);

/** Hands out a part of the document. */
export function partAt(part: number): BuiltinPart {
  return {
    get text(): string {
      const { text }: Pick<BuiltinPart, 'text'> = require(`./text-${part}.cjs`);
      return text;
    },
    checksOf: (helpers) => {
      const { checksOf }: Pick<BuiltinPart, 'checksOf'> = require(`./checks-${part}.cjs`);
      return checksOf(helpers);
    },
  };
}
