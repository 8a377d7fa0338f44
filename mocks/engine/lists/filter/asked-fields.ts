import type { FieldPath } from '../../../../spec/resource/field-path.ts';
import { attributesIn } from '../../../../spec/resource/place/attributes.ts';
import { plainName } from '../../../../spec/resource/plain-name.ts';
import type { Shape } from '../../../../spec/schema/shape.ts';

/** The fields by which the records of a list can be chosen. */
export interface AskedFields {
  /** The shape of a record, with the fields of its `attributes` beside its own. */
  readonly shape: Shape;
  /** Where a field stands. */
  readonly pathTo: (name: string) => FieldPath;
}

export function askedFields(shape: Shape): AskedFields {
  const inner = attributesIn(shape);
  if (inner === undefined) return { shape, pathTo: (name) => [name] };
  return {
    shape: { ...shape, fields: new Map([...(inner.shape.fields ?? []), ...(shape.fields ?? [])]) },
    pathTo: (name) => (shape.fields?.has(name) ? [name] : [inner.name, name]),
  };
}

/**
 * The field that a parameter means and calls otherwise: in another spelling, in the plural or not, without what says that
 * it is a list or an id (`tag` of `tagList`, `ids`, `project` of `project_id`).
 */
export function likeNamedField(parameter: string, { fields }: Shape): string | undefined {
  const names = [...(fields ?? [])].filter(([, { shape }]) => isChosenBy(shape())).map(([name]) => name);
  return (
    names.find((name) => plainName(name) === plainName(parameter)) ??
    names.find((name) => stemOf(name) === stemOf(parameter))
  );
}

/** Whether a parameter can say which values are meant: a plain value, or a list of them. */
function isChosenBy({ fields, items }: Shape): boolean {
  return fields === undefined && items()?.fields === undefined;
}

function stemOf(name: string): string {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const named = words.length > 1 && /^(ids?|list)$/.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
  return named
    .join('')
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '');
}
