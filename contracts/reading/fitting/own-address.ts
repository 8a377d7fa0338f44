import { isRecord } from '../../../spec/document/document.ts';
import { attributesIn } from '../../../spec/resource/place/attributes.ts';
import { type Basis, fits, type PlainRecord } from '../basis/basis.ts';
import type { RecordKind } from '../records/record-kind.ts';

/** What is known of a record when it is made. */
export interface MadeAt {
  /** Its address: as a path, and whole. */
  readonly places: readonly [path: string, whole: string];
  readonly now: number;
}

/** The values that a field may have, the likeliest first. */
type Values = (made: MadeAt) => readonly unknown[];

/**
 * Makes what puts into a new record where it is to be found, where its kind has a place for that: the `_links` of HAL, the
 * `links` of JSON:API, the `meta` of SCIM. `undefined` where it has none.
 */
export function ownAddress(
  basis: Basis,
  { shape, names }: Pick<RecordKind, 'shape' | 'names'>,
): ((record: PlainRecord, made: MadeAt) => PlainRecord) | undefined {
  const wanted: readonly (readonly [string, boolean, Values])[] = [
    [
      '_links',
      true,
      ({ places: [path, whole] }) => [whole, path].flatMap((href) => [{ self: { href } }, { self: href }]),
    ],
    ['links', attributesIn(shape) !== undefined, ({ places: [path, whole] }) => [{ self: whole }, { self: path }]],
    ['meta', shape.fields?.has('schemas') === true, (made) => [scimMeta(names.resource, made)]],
  ];
  const makers = wanted.flatMap(([name, isMeant, values]): [string, string, Values][] => {
    const field = shape.fields?.get(name);
    return isMeant && field !== undefined ? [[name, field.pointer, values]] : [];
  });
  if (makers.length === 0) return undefined;
  return (record, made) => {
    const given = makers.flatMap(([name, pointer, values]): [string, unknown][] => {
      if (isRecord(record[name]) && Object.keys(record[name]).length > 0) return [];
      const value = values(made).find((one) => fits(basis, pointer, one));
      return value === undefined ? [] : [[name, value]];
    });
    return given.length === 0 ? record : { ...record, ...Object.fromEntries(given) };
  };
}

function scimMeta(resourceType: string, { places: [, location], now }: MadeAt): PlainRecord {
  const moment = new Date(now).toISOString();
  return { resourceType, created: moment, lastModified: moment, location };
}
