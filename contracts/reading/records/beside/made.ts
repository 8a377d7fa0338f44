import type { Operation } from '../../../../spec/operation/operation.ts';
import { type CrudPart, plainPath } from '../../../../spec/resource/crud-parts.ts';
import type { IdNames } from '../../../../spec/resource/place/id-field.ts';
import { recordPlace, sentPlace } from '../../../../spec/resource/place/record-place.ts';
import type { Shape } from '../../../../spec/schema/shape.ts';
import type { Basis } from '../../basis/basis.ts';
import { successSchema } from '../../basis/success-schema.ts';

/** What is known of the records that are made in a collection, and read one by one. */
export interface Made {
  readonly part: CrudPart;
  readonly idParameter: string;
  readonly names: IdNames;
  /** The path of one. */
  readonly itemPath: string;
  /** A record as it is made, and as it is read. */
  readonly sent: Shape;
  readonly read: Shape;
}

/** The collections whose records are made and read one by one. */
export function madeIn(basis: Basis, parts: ReadonlyMap<Operation, CrudPart>): readonly Made[] {
  const all = [...parts];
  return all.flatMap(([create, part]): Made[] => {
    if (part.role !== 'create' || plainPath(create.path) !== plainPath(part.collection)) return [];
    const [read, { idParameter = '' } = part] =
      all.find(
        ([, one]) => one.collection === part.collection && one.role === 'read' && one.idParameter !== undefined,
      ) ?? [];
    const schema = read && successSchema(read);
    if (read === undefined || schema === undefined) return [];
    const sent = sentPlace(basis, create.requestBody).shape;
    const names = { resource: part.resource, idParameters: [idParameter] };
    const place = recordPlace(basis, schema, [sent], names, 'id');
    return place === undefined
      ? []
      : [{ part, idParameter, names, itemPath: read.path, sent, read: basis.shapeAt(place.schema) }];
  });
}
