import type { OpenApiDocument } from '../../../spec/document/document.ts';
import { jsonSchemaOf, type Operation } from '../../../spec/operation/operation.ts';
import type { Parameter } from '../../../spec/parameter/parameter.ts';
import type { Filter } from '../../../spec/resource/resource.ts';
import { schemaAt } from '../../../spec/schema/schema.ts';
import type { Contract } from '../../contract/contract.ts';
import type { InferredReference } from './inferred-references.ts';

/**
 * The query parameters of a list that are taken for filters because a field that clients set has their name and their
 * values: a choice of words, a number, or true and false. A text may as well be looked for within others, unless it is an id.
 */
export function inferredFilters(
  contract: Contract,
  list: Operation | undefined,
  create: Operation | undefined,
  known: { readonly filters: readonly Filter[]; readonly named: readonly InferredReference[] },
): readonly Filter[] {
  const pointer = jsonSchemaOf(create?.requestBody);
  const fields = pointer === undefined ? undefined : contract.shapeAt(pointer).fields;
  if (list === undefined || fields === undefined) return [];
  return list.parameters.flatMap((parameter): Filter[] => {
    const { in: place, name, schema } = parameter;
    const field = fields.get(name);
    if (place !== 'query' || schema === undefined || field === undefined || field.readOnly || field.writeOnly)
      return [];
    if (known.filters.some((filter) => filter.parameter === name)) return [];
    const isId = known.named.some(({ path: [first, ...below] }) => first === name && below.length === 0);
    return isAlike(contract.document, parameter, field.pointer, isId) ? [{ parameter: name, path: [name] }] : [];
  });
}

function isAlike(
  document: OpenApiDocument,
  { schema, types: { types } }: Parameter,
  field: string,
  isId: boolean,
): boolean {
  if (schema === undefined || types.size !== 1) return false;
  const asked = schemaAt(document, schema).keywords;
  const held = schemaAt(document, field).keywords;
  if (Array.isArray(asked['enum']) && Array.isArray(held['enum'])) {
    const choices: readonly unknown[] = held['enum'];
    return asked['enum'].length > 1 && asked['enum'].every((one) => choices.includes(one));
  }
  const kinds = isId ? ['integer', 'boolean', 'string'] : ['integer', 'boolean'];
  return kinds.some((type) => types.has(type) && held['type'] === type);
}
