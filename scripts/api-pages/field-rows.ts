import { isRecord, nodeAt, type OpenApiDocument } from '../../spec/document/document.ts';
import type { JsonPointer } from '../../spec/json/json-pointer.ts';
import { valueAt } from '../../spec/json/json-pointer.ts';
import { pathText } from '../../spec/resource/field-path.ts';
import type { Resource } from '../../spec/resource/resource.ts';
import type { Field, Shape } from '../../spec/schema/shape.ts';
import { code } from './markdown.ts';

/** How many fields deep a table goes: what stands below is in the document. */
const deepest = 4;

/** The rows of the fields of a record: name, type, who writes it, where it is known from, what it is. */
export function fieldRows(
  document: OpenApiDocument,
  shapeAt: (pointer: JsonPointer) => Shape,
  resource: Resource,
): string[][] {
  const marked = (fields: readonly { readonly path: readonly string[] }[]): ReadonlySet<string> =>
    new Set(fields.map(({ path }) => pathText(path)));
  const secrets = marked(resource.secrets);
  const createOnly = marked(resource.createOnly);
  const rowsOf = (shape: Shape, above: readonly string[], inService: boolean): string[][] =>
    [...(shape.fields ?? [])].flatMap(([name, field]) => {
      const path = [...above, name];
      const text = pathText(path);
      const isOfService = inService || field.readOnly;
      const who = [
        isOfService ? 'service' : 'client',
        ...(createOnly.has(text) ? ['at create'] : []),
        ...(secrets.has(text) ? ['secret'] : []),
      ].join(', ');
      const row = [
        code(text),
        typeOf(document, field),
        who,
        saidOf(document, field, 'x-source'),
        saidOf(document, field, 'description'),
      ];
      const inner = field.shape();
      const items = inner.items();
      const below =
        path.length >= deepest
          ? []
          : [
              ...rowsOf(inner, path, isOfService),
              ...(items === undefined ? [] : rowsOf(items, [...path, '*'], isOfService)),
            ];
      return [row, ...below];
    });
  return resource.recordSchema === undefined ? [] : rowsOf(shapeAt(resource.recordSchema), [], false);
}

/** What a field says of itself, or else what it refers to. */
function saidOf(document: OpenApiDocument, { pointer }: Field, name: string): string {
  const own: unknown = valueAt(document, pointer);
  const said = isRecord(own) && own[name] !== undefined ? own[name] : nodeAt(document, pointer).value[name];
  return said === undefined ? '' : String(said);
}

function typeOf(document: OpenApiDocument, { pointer }: Field): string {
  const { type } = nodeAt(document, pointer).value;
  if (Array.isArray(type)) return type.join(' or ');
  return type === undefined ? 'any' : String(type);
}
