import type { CrudPart } from '../../../../../spec/resource/crud-parts.ts';
import type { Call } from '../../behaviour.ts';

/** The id of the record that a call names, in its path or in its body; `undefined` where there is but one, or it names none. */
export function idInCall(
  { idParameter, idPath, way }: Pick<CrudPart, 'idParameter' | 'idPath' | 'way'>,
  { body, parameters }: Pick<Call, 'body' | 'parameters'>,
): string | undefined {
  if (idPath !== undefined) return String(idPath.reduce<unknown>((value, name) => Object(value)[name], body) ?? '');
  return idParameter === undefined || way === 'field' ? undefined : String(parameters.path[idParameter]);
}
