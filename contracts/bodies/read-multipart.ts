import { isJson, matchMediaType, parseMediaType } from '../../spec/content/media-type.ts';
import { appendPointer } from '../../spec/json/json-pointer.ts';
import type { Encoding } from '../../spec/operation/operation.ts';
import { addTo, nest, pathOf, single } from '../../spec/parameter/nested-value.ts';
import type { SchemaType } from '../../spec/schema/schema-type.ts';
import type { BodyFault } from './body-fault.ts';
import { readJsonBody } from './json-body.ts';
import { type FormPart, splitParts } from './multipart-parts.ts';
import { belongsTo, type FormReading, fieldValue } from './read-form.ts';

/** The fields of a form in parts, and what is wrong with how the parts are written. */
export interface MultipartForm {
  readonly value: Record<string, unknown>;
  readonly faults: readonly BodyFault[];
  readonly unjudged: readonly string[];
}

/** Reads a form that is written in parts; what a file holds becomes a text with one character for each byte. */
export function readMultipart(
  body: Uint8Array | string,
  boundary: string | undefined,
  form: FormReading,
): MultipartForm | { readonly why: string } {
  const parts = splitParts(body, boundary);
  if ('why' in parts) return parts;
  const groups = new Map<string, FormPart[]>();
  for (const part of parts) {
    const listed = part.name.endsWith('[]') && !form.types.properties.has(part.name);
    const holder = [...form.types.properties.keys()].find((known) => belongsTo(part.name, known, form.types));
    const name = holder ?? (listed ? part.name.slice(0, -2) : part.name);
    addTo(groups, name, part);
  }
  const faults: BodyFault[] = [];
  const unjudged: string[] = [];
  const members = [...groups].map(([name, group]): [string, unknown] => {
    const type = form.types.properties.get(name) ?? form.types.additional;
    const encoding = form.encoding.get(name);
    const asList = type?.types.has('array') === true;
    // `a[0][name]`: as in a form that is written like a query.
    if (group.some((part) => part.name !== name && part.name !== `${name}[]`)) {
      return [
        name,
        nest(
          group.map((part) => [pathOf(part.name).slice(1), part.text()]),
          type,
          fieldValue,
        ),
      ];
    }
    const values = group.map((part, index) => {
      const pointer = asList && group.length > 1 ? appendPointer('', name, index) : appendPointer('', name);
      if (encoding !== undefined) faults.push(...encodingFaults(part, encoding, pointer));
      const read = readPart(part, encoding, asList && group.length > 1 ? type?.items : type);
      if ('fault' in read) faults.push({ pointer, ...read.fault });
      if ('why' in read) unjudged.push(`the part \`${name}\`: ${read.why}`);
      return 'value' in read ? read.value : part.text();
    });
    if (!asList) return [name, single(values)];
    const [only] = values;
    if (values.length === 1 && Array.isArray(only)) return [name, only];
    return [name, group.length === 1 ? group.map((part) => fieldValue(part.text(), type?.items)) : values];
  });
  return { value: Object.fromEntries(members), faults, unjudged };
}

type ReadPart = { readonly value: unknown } | { readonly fault: Omit<BodyFault, 'pointer'> } | { readonly why: string };

function readPart(part: FormPart, encoding: Encoding | undefined, type: SchemaType | undefined): ReadPart {
  const documented = encoding?.contentTypes[0];
  const essence = part.type ?? (documented?.includes('*') ? undefined : documented) ?? '';
  const text = part.text();
  if (isJson(essence)) {
    const json = readJsonBody(text);
    if (json.ok) return { value: json.value };
    // Who sends a text without a type may mean it as one.
    if (part.type === undefined) return { value: fieldValue(text, type) };
    const message = `The part \`${part.name}\` is not valid JSON: ${json.why}.`;
    return { fault: { expected: 'JSON', actual: json.why, message } };
  }
  const flat = type === undefined || type.types.size === 0 || [...type.types].some((one) => one !== 'object');
  const isText = essence === '' || essence.startsWith('text/');
  if (!flat && !(isText && /^\s*\{/.test(text))) return { why: `${essence || 'its text'} is not read as an object` };
  return { value: isText ? fieldValue(text, type) : text };
}

function* encodingFaults(
  { name, type, headers }: FormPart,
  { contentTypes, requiredHeaders, pointer }: Encoding,
  at: string,
): Generator<BodyFault, void, undefined> {
  const ranges = new Map(contentTypes.map((range) => [parseMediaType(range)?.essence ?? range, true]));
  if (type !== undefined && ranges.size > 0 && matchMediaType(ranges, type) === undefined) {
    const expected = contentTypes.join(' or ');
    yield {
      pointer: at,
      documentPointer: appendPointer(pointer, 'contentType'),
      keyword: 'contentType',
      expected,
      actual: type,
      message: `The Content-Type of the part \`${name}\` must be ${expected}; received ${type}.`,
    };
  }
  for (const header of requiredHeaders) {
    if (headers.has(header.toLowerCase()) || header.toLowerCase() === 'content-type') continue;
    yield {
      pointer: at,
      documentPointer: appendPointer(pointer, 'headers', header),
      keyword: 'headers',
      expected: `a ${header} header`,
      actual: 'nothing',
      message: `The part \`${name}\` must carry a ${header} header, but has none.`,
    };
  }
}
