import type { OpenApiDocument } from '../../../spec/document/document.ts';
import type { LineOf } from '../../../spec/document/line-map.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { SchemaReport } from '../check/check-schemas.ts';
import { reachedFrom } from '../keyword/walk.ts';
import type { SchemaChecks } from '../schema-validator.ts';
import { compileSchemas } from './schema-compiler.ts';

/** Checks that are looser than others. */
export interface LooseChecks {
  readonly checkOf: SchemaChecks;
  /** Whether a schema may let through what its usual check does not. */
  isLooser(pointer: JsonPointer): boolean;
}

/**
 * Checks that let a value through as well where several branches of a `oneOf` do: many an author writes it for branches
 * that do not exclude each other. Compiled when one is first asked for; a schema without a choice has its usual check.
 */
export function looseChecks(
  document: OpenApiDocument,
  report: SchemaReport,
  lineOf: LineOf,
  strict: SchemaChecks,
): LooseChecks {
  const known = new Map<JsonPointer, boolean>();
  let loose: SchemaChecks | undefined;

  function isLooser(pointer: JsonPointer): boolean {
    let found = known.get(pointer);
    if (found === undefined) {
      found = [...reachedFrom(document, pointer, false)].some(({ schema }) => Array.isArray(schema['oneOf']));
      known.set(pointer, found);
    }
    return found;
  }

  return {
    isLooser,
    checkOf: (pointer, direction) => {
      if (!isLooser(pointer)) return strict(pointer, direction);
      loose ??= compileSchemas(document, report, lineOf, true);
      return loose(pointer, direction);
    },
  };
}
