import standaloneCode from 'ajv/dist/standalone/index.js';
import { boundedCode } from '../../contracts/bounds/bounded-code.ts';
import { createContract } from '../../contracts/contract/create-contract.ts';
import { checkSchemas } from '../../contracts/schema/check/check-schemas.ts';
import { createLinker } from '../../contracts/schema/compile/linker.ts';
import { addLinked, createAjv } from '../../contracts/schema/compile/schema-compiler.ts';
import type { OpenApiDocument } from '../../spec/document/document.ts';
import type { LineOf } from '../../spec/document/line-map.ts';
import type { JsonPointer } from '../../spec/json/json-pointer.ts';
import { readOperations } from '../../spec/operation/operation.ts';
import { schemaPointers } from '../../spec/operation/schema-pointers.ts';
import { type PartTable, partOf } from '../../spec/parts/part-table.ts';
import { isDeclared } from '../../spec/resource/resource.ts';
import { compactCode, compactComplaint } from './compact-checks.ts';

/** The code of the checks of each part, and the names of what they all call. */
export interface CheckModules {
  readonly parts: readonly string[];
  readonly helpers: ReadonlySet<string>;
}

/**
 * Compiles the checks of a document, those of each part by themselves.
 *
 * @param others Schemas that no operation leads to, and that get a check all the same.
 */
export function generateChecks(
  banner: string,
  document: OpenApiDocument,
  table: PartTable,
  lineOf: LineOf,
  others: readonly JsonPointer[] = [],
): CheckModules {
  const operations = readOperations(document);
  const { resources } = createContract(document);
  // A mask is held against the schema of its secret, which is part of others: it needs a check of its own.
  const secrets = resources.flatMap((resource) => resource.secrets.map((one) => one.pointer));
  // And no operation need show a record as it is kept, where a schema declares the resource.
  const kept = resources.flatMap((resource) => (isDeclared(resource) ? (resource.recordSchema ?? []) : []));
  const pointers = [...new Set([...schemaPointers(operations), ...secrets, ...kept, ...others])];
  // The built-in document is looked through here, and not each time that it is loaded.
  const { unread, unevaluated } = checkSchemas(document, pointers, lineOf);
  if (unread.size > 0) throw new Error(`Failed to generate the checks: ${[...unread].join(', ')} cannot be read.`);
  const used = new Set(['complain', 'complainAt', 'joined']);
  const parts = table.parts.map((_name, part) => {
    const isOwn = (pointer: string): boolean => partOf(table, pointer) === part;
    const ajv = createAjv({ source: true, unevaluated });
    const linker = createLinker(document, unread);
    const ids = new Map<string, string>();
    for (const pointer of pointers.filter(isOwn)) ids.set(pointer, linker.link(pointer, undefined));
    for (const direction of ['request', 'response'] as const) {
      for (const pointer of schemaPointers(operations, direction).filter(isOwn)) {
        const id = linker.link(pointer, direction);
        if (id !== ids.get(pointer)) ids.set(`${direction} ${pointer}`, id);
      }
    }
    addLinked(ajv, linker.take());
    const entries = Object.fromEntries([...ids.values()].map((id, index) => [`check${index}`, id]));
    // ajv writes `require` calls for its helpers, also into an ES module.
    const code = ids.size === 0 ? '' : compactCode(boundedCode(standaloneCode.default(ajv, entries), compactComplaint));
    const body = withHelpers(code, used).replaceAll(/^"use strict";?$/gm, '');
    const checks = [...ids.keys()].map((key, index) => `  ${JSON.stringify(key)}: check${index},`);
    return { body: body.replaceAll(/^export const /gm, 'const ').trim(), checks, pointers: linker.pointers };
  });
  const names = [...used].sort().join(', ');
  return {
    helpers: used,
    parts: parts.map(({ body, checks, pointers: own }) =>
      [
        banner.trimEnd(),
        '// @ts-nocheck: written by ajv; what it gives is typed.',
        "import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';\n",
        `export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ ${names} }) => {`,
        body,
        `return {\nchecks: {\n${checks.join('\n')}\n},`,
        `pointers: ${JSON.stringify(own)},\n};\n};\n`,
      ].join('\n'),
    ),
  };
}

/** What the code of checks may call, and where an ES module finds it. */
const places: Readonly<Record<string, string>> = {
  complain: '../bounds/complaints.ts',
  complainAt: '../bounds/complaints.ts',
  joined: '../bounds/complaints.ts',
  isMultipleOf: '../schema/keyword/multiple-of.ts',
  codePointLength: '../schema/code-point-length.ts',
  dateTime: '../schema/date-time.ts',
};

/** The helpers that ajv's code may ask for, by the call. */
const helpers: Readonly<Record<string, string>> = {
  'require("../schema/multiple-of.ts").isMultipleOf': 'isMultipleOf',
  'require("ajv/dist/runtime/ucs2length").default': 'codePointLength',
  'require("ajv-formats/dist/formats").fullFormats["date-time"]': 'dateTime',
};

/** The code of a module that holds what the checks of documents call. */
export function helperModule(banner: string, used: ReadonlySet<string>): string {
  const names = [...used].sort();
  const imports = names.map((name) => `import { ${name} } from '${places[name]}';`);
  return [
    banner.trimEnd(),
    ...imports,
    "import type { CheckHelpers } from '../schema/part-checks.ts';\n",
    `export const checkHelpers: CheckHelpers = { ${names.join(', ')} };\n`,
  ].join('\n');
}

function withHelpers(code: string, used: Set<string>): string {
  return code.replaceAll(/require\("[^"]+"\)(?:\.\w+|\["[^"]+"\])*/g, (call) => {
    const name = helpers[call];
    if (name === undefined) {
      throw new Error(
        `Failed to generate the checks: ajv asks for ${call}, which has no ES module here. Add it to "helpers".`,
      );
    }
    used.add(name);
    return name;
  });
}
