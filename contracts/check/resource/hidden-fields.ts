import type { FieldPath } from '../../../spec/resource/field-path.ts';
import { setValues } from '../values/paths/set-values.ts';
import type { Resource } from './resources.ts';

/** A value without the fields whose content says nothing: secrets are masked, whatever they are. */
export function withoutSecrets<T>({ secrets }: Pick<Resource, 'secrets'>, value: T): T | unknown {
  return withoutFields(
    value,
    secrets.map(({ path }) => path),
  );
}

/** A value without some of its fields. */
export function withoutFields(value: unknown, paths: readonly FieldPath[]): unknown {
  let left = value;
  for (const path of paths) left = setValues(left, path, () => 'remove');
  return left;
}
