import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { DocumentError, isRecord, type OpenApiDocument } from '../../../spec/document/document.ts';
import { type LineOf, placeOf, placeText } from '../../../spec/document/line-map.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { boundedCode } from '../../bounds/bounded-code.ts';
import { complain } from '../../bounds/complaints.ts';
import { shortName, shortNames, withLongNames } from '../../bounds/long-names.ts';
import { createRun, type Run, rememberingCode } from '../../bounds/run.ts';
import { makePattern, type Pattern } from '../../pattern/make-pattern.ts';
import type { SchemaReport } from '../check/check-schemas.ts';
import { readPattern } from '../keyword/read-pattern.ts';
import { type CompiledCheck, placedCheck, type SchemaCheck, type SchemaChecks } from '../schema-validator.ts';
import { multipleOfKeyword, uniqueItemsKeyword, unjudgedKeyword, writeOnlyKeyword } from './ajv-keywords.ts';
import type { LinkedSchema } from './linked-schema.ts';
import { createLinker } from './linker.ts';
import { createMeter, type Meter } from './meter.ts';

/** How an ajv is made. */
export interface AjvOptions {
  /** Writes code for a file, and not for use at once. */
  readonly source?: boolean;
  /** Follows what the schemas of a value leave over for `unevaluatedProperties` and `unevaluatedItems`. */
  readonly unevaluated: boolean;
  /** Looks at own fields alone: a schema names one that every object inherits, such as `constructor`. */
  readonly ownProperties?: boolean;
  /** What is known while a value is judged, and of which schemas to remember what they said. */
  readonly run?: Run;
  readonly isShared?: (schema: unknown) => boolean;
  /** Informed why a value that was met could not be judged. */
  readonly unjudged?: (why: string) => void;
}

/** Makes an ajv of its own; nothing is shared between two of them. */
export function createAjv({
  unevaluated,
  ownProperties = false,
  source = false,
  unjudged = () => {},
  run = createRun(),
  isShared = () => false,
}: AjvOptions): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    // `1e999` is JSON, and no number that could be written back.
    strictNumbers: true,
    validateSchema: false,
    // Schemas are looked through before, and no schema of a document leads to the one of JSON Schema itself.
    meta: false,
    ownProperties,
    logger: false,
    // Complaints are worded from what they ask for; ajv's own words would only make the file larger.
    messages: !source,
    // Asked for by a number, ajv looks at each part once: by `true` it looks at a list in a list twice at each level.
    inlineRefs: source ? false : Number.MAX_SAFE_INTEGER,
    code: source
      ? { source: true, esm: true, lines: true }
      : {
          regExp: patternOf,
          lines: true,
          // Going over its code takes a compiler longer than what is saved by it: most checks judge a few values.
          optimize: false,
          process: (code, env) => checkCode(code, isShared(env?.schema)),
        },
  });
  const { recall, remember } = run;
  Object.assign(ajv, { complain, shortName, recall, remember });
  // This class would follow it always.
  ajv.opts.unevaluated = unevaluated;
  // ajv-formats is CommonJS: its function is the `default` of its default export where modules are strict.
  const formats = typeof addFormats === 'function' ? addFormats : addFormats.default;
  formats(ajv);
  // Of all formats, this one alone goes back further the longer a text is.
  const { url } = ajv.formats;
  if (!source && url instanceof RegExp) ajv.addFormat('url', { validate: inLinearTime(url) });
  for (const keyword of ['multipleOf', 'uniqueItems', 'writeOnly']) ajv.removeKeyword(keyword);
  ajv.addKeyword(multipleOfKeyword).addKeyword(uniqueItemsKeyword(run.numbering));
  ajv.addKeyword(writeOnlyKeyword).addKeyword(unjudgedKeyword(unjudged));
  return ajv;
}

/** Compiles the schemas of a document, each when it is first asked for; where it is loose, any branch of a `oneOf` will do. */
export function compileSchemas(
  document: OpenApiDocument,
  { unread, unevaluated, inherited }: Pick<SchemaReport, 'unread' | 'unevaluated' | 'inherited'>,
  lineOf: LineOf,
  isLoose = false,
): SchemaChecks {
  const reasons = new Set<string>();
  const run = createRun();
  const shared = new WeakSet<object>();
  const ajv = createAjv({
    unevaluated,
    ownProperties: inherited,
    run,
    isShared: (schema) => isRecord(schema) && shared.has(schema),
    unjudged: (why) => reasons.add(why),
  });
  const meter = createMeter();
  ajv.addKeyword(meter.keyword);
  const linker = createLinker(document, unread, isLoose);
  const checks = new Map<string, SchemaCheck>();

  function compile(pointer: JsonPointer, id: string): ValidateFunction {
    const linked = linker.take();
    for (const schema of linked.values()) schema['metered'] = true;
    for (const [id, schema] of linked) if (linker.isShared(id)) shared.add(schema);
    addLinked(ajv, linked);
    try {
      const check = compiled(ajv, id, linked.keys());
      if (check !== undefined) return check;
      throw new Error('it was not linked');
    } catch (error) {
      throw unreadable(pointer, error, lineOf);
    }
  }

  return (pointer, direction) => {
    const id = linker.link(pointer, direction);
    let check = checks.get(id);
    if (check === undefined) {
      check = placedCheck(withReasons(compile(pointer, id), reasons, run, meter), linker.pointers, document);
      checks.set(id, check);
    }
    return check;
  };
}

/** A compiler works by recursion along the `$ref`s. Where that gets too deep, it is led from the leaves on. */
function compiled(ajv: Ajv2020, id: string, leavesFirst: Iterable<string>): ValidateFunction | undefined {
  try {
    return ajv.getSchema(id);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    for (const leaf of leavesFirst) ajv.getSchema(leaf);
    return ajv.getSchema(id);
  }
}

/** Gives linked schemas to an ajv, under ids with which each complaint starts its way. */
export function addLinked(ajv: Ajv2020, linked: ReadonlyMap<string, LinkedSchema>): void {
  for (const [id, schema] of linked) {
    ajv.addSchema(schema, id);
    const added = ajv.schemas[id];
    if (added !== undefined) Object.assign(added, { schemaPath: id });
  }
}

function inLinearTime(expression: RegExp): (text: string) => boolean {
  let pattern: Pattern | undefined;
  return (text) => {
    pattern ??= makePattern(expression);
    return pattern.test(text);
  };
}

function withReasons(validate: ValidateFunction, reasons: Set<string>, run: Run, meter: Meter): CompiledCheck {
  const check: CompiledCheck = (value) => {
    reasons.clear();
    run.forget();
    meter.start(value);
    const passed = withLongNames(
      () => validate(value),
      () => validate.errors,
    );
    check.errors = validate.errors;
    check.unjudged = reasons.size === 0 ? undefined : [...reasons];
    return passed;
  };
  return check;
}

function unreadable(pointer: JsonPointer, error: unknown, lineOf: LineOf): DocumentError {
  const written = placeText(placeOf(lineOf, pointer));
  const place = written === undefined ? pointer : `${pointer} (${written})`;
  const why = error instanceof RangeError ? 'it is nested too deeply' : error instanceof Error ? error.message : error;
  return new DocumentError(
    `Failed to read the schema at ${place}: ${String(why)}. Mend it, or write it more plainly.`,
    pointer,
    lineOf(pointer),
  );
}

/** The code knows its ajv as `self`. */
function checkCode(code: string, isShared: boolean): string {
  const bounded = boundedCode(code, (error) => `self.complain(vErrors, ${error})`);
  const named = shortNames(bounded, 'self.shortName');
  return isShared ? rememberingCode(named) : named;
}

function patternOf(source: string): Pattern {
  const read = readPattern(source);
  // What cannot be read was left out when the schema was linked.
  return read.kind === 'read' ? read.pattern : new RegExp(source, 'u');
}
patternOf.code = 'new RegExp';
