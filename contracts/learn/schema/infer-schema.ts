import { isRecord } from '../../../spec/document/document.ts';
import { idShape } from './id-shape.ts';
import { momentsKind } from './moment-kind.ts';

/** A part of an OpenAPI document, as an overlay writes it. */
export type Written = Readonly<Record<string, unknown>>;

/** How `null` is written: `nullable` up to OpenAPI 3.0, a type from 3.1 on. */
export type NullStyle = 'nullable' | 'type';

/** Deeper than this, any value will do. */
const deepest = 8;

/** A schema that lets through all of some values and what is like them. */
export function inferSchema(values: readonly unknown[], style: NullStyle, depth = 0): Written {
  const some = values.filter((value) => value !== null && value !== undefined);
  const own = depth > deepest ? {} : inferred(some, style, depth);
  return some.length < values.length ? nullable(own, style) : own;
}

/** The schema with `null` beside what it lets through. */
export function nullable(schema: Written, style: NullStyle): Written {
  const { type } = schema;
  if (typeof type !== 'string') return schema;
  return style === 'nullable' ? { ...schema, nullable: true } : { ...schema, type: [type, 'null'] };
}

function inferred(values: readonly unknown[], style: NullStyle, depth: number): Written {
  const records = values.filter(isRecord);
  if (values.length === 0) return {};
  if (records.length === values.length) return objectSchema(records, style, depth);
  const lists = values.filter((value): value is readonly unknown[] => Array.isArray(value));
  if (lists.length === values.length) return { type: 'array', items: inferSchema(lists.flat(), style, depth + 1) };
  const types = new Set(values.map(typeOf));
  if (types.size === 1) return { type: [...types][0] };
  if ([...types].every((type) => type === 'integer' || type === 'number')) return { type: 'number' };
  return {};
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function objectSchema(records: readonly Written[], style: NullStyle, depth: number): Written {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const required = names.filter((name) => records.every((record) => Object.hasOwn(record, name)));
  const properties = names.map((name) => {
    const own = records.filter((record) => Object.hasOwn(record, name)).map((record) => record[name]);
    return [name, inferSchema(own, style, depth + 1)] as const;
  });
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
  };
}

/** A schema of texts that a service makes: a moment, or what is shaped like an id; `undefined` where it is neither. */
export function madeText(values: readonly unknown[]): Written | undefined {
  const moments = momentsKind(values);
  if (moments !== undefined) return moments.schema;
  const shape = values.length > 1 && values.every((value) => typeof value === 'string' && /\d/.test(value));
  return shape && new Set(values).size > 1 ? idShape(values)?.schema : undefined;
}
