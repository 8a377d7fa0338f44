import { isRecord } from '../../../../spec/document/document.ts';
import { adminDocument } from '../../admin/call/admin-document.ts';
import type { FieldSchema } from './field.ts';

/** What the control API takes under a name, as one schema that refers to no other: for a client that has not its document. */
export function controlSchema(name: string): FieldSchema {
  return inlined(schemaOf(name));
}

function schemaOf(name: string): FieldSchema {
  const schema: unknown = adminDocument.components?.schemas?.[name];
  if (isRecord(schema)) return schema;
  throw new Error(`Failed to find the schema ${name} in the document of the control API. Install the package anew.`);
}

function inlined(schema: FieldSchema): FieldSchema {
  const { $ref, allOf, ...own } = schema;
  const target = typeof $ref === 'string' ? inlined(schemaOf($ref.replace('#/components/schemas/', ''))) : {};
  const parts = (Array.isArray(allOf) ? allOf : []).filter(isRecord).map(inlined);
  const copied = Object.fromEntries(Object.entries(own).map(([key, value]) => [key, copyOf(value)]));
  return [target, ...parts, copied].reduce(merged, {});
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  return isRecord(value) ? inlined(value) : value;
}

function merged(one: FieldSchema, other: FieldSchema): FieldSchema {
  const [before, after] = [one['properties'], other['properties']];
  const properties = isRecord(before) && isRecord(after) ? { properties: { ...before, ...after } } : {};
  return { ...one, ...other, ...properties };
}
