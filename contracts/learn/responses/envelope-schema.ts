import { isRecord } from '../../../spec/document/document.ts';
import { inferSchema, madeText, type NullStyle, type Written } from '../schema/infer-schema.ts';

/** Fields that tell of a page, and so are never the same by more than chance. */
const ofPages = /total|count|page|limit|offset|skip|start|next|prev|more|cursor|size|self|first|last|href|link|^per/i;

/** The schema of an envelope around what a reference leads to. */
export function envelopeSchema(values: readonly Written[], field: string, inner: Written, style: NullStyle): Written {
  const { required, properties } = inferSchema(values, style);
  const others = Object.entries(isRecord(properties) ? properties : {}).map(([name, schema]): [string, unknown] => {
    if (name === field) return [name, inner];
    const own = values.flatMap((value) => (Object.hasOwn(value, name) ? [value[name]] : []));
    return [
      name,
      constantSchema(name, own) ?? madeText(own) ?? pagedSchema(isRecord(schema) ? schema : {}, own, style),
    ];
  });
  return { type: 'object', ...(Array.isArray(required) && { required }), properties: Object.fromEntries(others) };
}

/** What is always the same word of the envelope: `object: list`, `success: true`. */
function constantSchema(name: string, values: readonly unknown[]): Written | undefined {
  const [first] = values;
  const type = typeof first;
  if ((type !== 'string' && type !== 'boolean') || ofPages.test(name)) return undefined;
  return values.every((value) => value === first) && !/[\s\d]/.test(String(first))
    ? { type, enum: [first] }
    : undefined;
}

/** What tells of a page may be there on another page, and null here. */
function pagedSchema(schema: Written, values: readonly unknown[], style: NullStyle): Written {
  const records = values.filter(isRecord);
  const { properties } = schema;
  if (!isRecord(properties) || records.length === 0) return schema;
  const inner = Object.entries(properties).map(([name, own]): [string, unknown] => {
    const some = records.flatMap((one) => (Object.hasOwn(one, name) ? [one[name]] : []));
    return [name, constantSchema(name, some) ?? madeText(some) ?? pagedSchema(isRecord(own) ? own : {}, some, style)];
  });
  return { ...schema, properties: Object.fromEntries(inner) };
}
