import { isRecord } from '../../../spec/document/document.ts';
import { valuesAt } from '../../../spec/resource/field-path.ts';
import { type Reference, resourceNamed } from '../../../spec/resource/resource.ts';
import { shortestPath } from '../../../spec/resource/ring/ring.ts';
import type { JsonRecord } from '../../engine/store/record.ts';
import type { FactoryContext, Stamps } from '../define/factory-context.ts';
import { idOf } from '../records/check/check-given-record.ts';
import { checkFields } from './add-record.ts';

/**
 * Makes a record of a resource: what the fixtures generate, or else the smallest that the document allows, with what is
 * given in its place. A record that it must refer to is made first, where none is given.
 */
export function usualRecord(
  context: FactoryContext,
  fields: object,
  generatedRecord: () => object | undefined,
  makeOther: (resource: string) => object | undefined,
): object {
  const { contract, resource, account, add } = context;
  checkFields(fields);
  return account.transaction(() => {
    const base = baseOf(context, fields, generatedRecord());
    const parents = parentsOf(context, base, fields, makeOther);
    const shape = resource.recordSchema === undefined ? undefined : contract.shapeAt(resource.recordSchema);
    const isNamed = (name: string): boolean =>
      name === resource.idField || shape?.fields === undefined || shape.fields.has(name);
    return add(fields, (stamps) => ({
      ...base,
      ...Object.fromEntries(Object.entries(stampsOf(context, stamps)).filter(([name]) => isNamed(name))),
      ...parents,
      ...fields,
    }));
  });
}

/** What every record has that is made, under the name that the resource has for its id. */
function stampsOf({ resource: { idField = '_id' } }: FactoryContext, { _id, ...times }: Stamps): JsonRecord {
  return { [idField]: _id, ...times };
}

function baseOf({ contract, resource }: FactoryContext, given: JsonRecord, generated: object | undefined): JsonRecord {
  if (generated !== undefined) return { ...generated };
  if (resource.recordSchema === undefined) return {};
  const sample = contract.sample(resource.recordSchema, { direction: 'response', given });
  return sample.ok && isRecord(sample.value) ? sample.value : {};
}

/** The references that a record must have and that nobody has given: each to a record that is made for it. */
function parentsOf(
  { contract, resource }: FactoryContext,
  base: JsonRecord,
  given: JsonRecord,
  makeOther: (resource: string) => object | undefined,
): JsonRecord {
  const parents: Record<string, unknown> = {};
  const schemas = [resource.recordSchema, resource.sentSchemas.create].filter((schema) => schema !== undefined);
  const isRequired = ({ path }: Reference): boolean =>
    schemas.some((schema) => contract.shapeAt(schema).fields?.get(shortestPath(path)[0] ?? '')?.required === true);
  for (const reference of resource.references) {
    const [name = '', ...deeper] = shortestPath(reference.path);
    const isHad = deeper.length === 0 && Object.hasOwn(parents, name);
    if (Object.hasOwn(given, name) || isHad || reference.to === resource.name) continue;
    if (deeper.length > 0 ? valuesAt(base, reference.path).length === 0 : !isRequired(reference)) continue;
    const target = resourceNamed(contract.resources, reference.to);
    const other = target && makeOther(reference.to);
    if (target === undefined || !isRecord(other)) continue;
    const id = idOf(target, other);
    parents[name] = deeper.length === 0 ? id : withIds(parents[name] ?? base[name], deeper, id);
  }
  return parents;
}

/** A value with an id at each place of a path. */
function withIds(value: unknown, [step, ...rest]: readonly string[], id: string): unknown {
  if (step === undefined) return id;
  if (Array.isArray(value)) return value.map((item) => withIds(item, rest, id));
  if (!isRecord(value) || !Object.hasOwn(value, step)) return value;
  return { ...value, [step]: withIds(value[step], rest, id) };
}
