import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { schemaAt } from '../../../spec/schema/schema.ts';
import { type Basis, fits, sampled } from '../basis/basis.ts';
import type { IdMaker, RecordId } from '../basis/id-context.ts';
import type { PartOf } from '../basis/part-of.ts';
import type { Usual } from '../basis/usual.ts';
import { idMaker } from './id-maker.ts';

/** Makes ids as the document has them: by the schemas of the field and of the path's parameter. */
export function documentedIds(
  basis: Basis,
  parts: readonly PartOf[],
  schemas: readonly JsonPointer[],
  idField: string | undefined,
  { newId, uuid }: Usual,
): IdMaker {
  const fields = distinct(
    schemas.map((schema) => (idField === undefined ? undefined : basis.shapeAt(schema).fields?.get(idField)?.pointer)),
  );
  const parameters = idParameters(parts);
  const [schema] = fields.length > 0 ? fields : parameters;
  if (schema === undefined) return newId;

  // What stands below one of a few kinds is below no record: `/follows/{type}/{id}`.
  const isOfRecords = (at: JsonPointer): boolean => schemaAt(basis.document, at).keywords['enum'] === undefined;
  const further = distinct(belowParameters(basis, parts)).filter((at) => !parameters.includes(at) && isOfRecords(at));
  const allowedBy =
    (all: readonly JsonPointer[]) =>
    (id: RecordId): boolean =>
      fields.every((at, index) => (index === 0 ? fits : fitsInPath)(basis, at, id)) &&
      all.every((at) => fitsInPath(basis, at, id));
  const sampleFor = (allows: (id: RecordId) => boolean): unknown => {
    const samples = [...fields, ...parameters, ...further].map((at) => sampled(basis, at));
    return samples.find((one) => (typeof one === 'string' || typeof one === 'number') && allows(one)) ?? samples[0];
  };
  const isDigits = [...fields, ...parameters].some((at) => isWrittenInDigits(basis, at));
  const makerOf = (all: readonly JsonPointer[]): IdMaker =>
    idMaker({ allows: allowedBy(all), sample: () => sampleFor(allowedBy(all)), isDigits }, newId, uuid);
  let maker: IdMaker | undefined;
  return (context) => {
    if (maker === undefined) {
      const every = [...parameters, ...further];
      const strict = makerOf(every);
      const id = strict({ ...context, sequence: 0 });
      // What stands below a record may ask for less or for other things; then its own paths count.
      maker = id !== undefined && allowedBy(every)(id) ? strict : makerOf(parameters);
    }
    return maker(context);
  };
}

/** Tells whether the paths of records can carry an id. */
export function carriedIn(basis: Basis, parts: readonly PartOf[]): (id: RecordId) => boolean {
  const parameters = idParameters(parts);
  return (id) => parameters.every((at) => fitsInPath(basis, at, id));
}

/** The schemas of the path parameters that hold the id. */
function idParameters(parts: readonly PartOf[]): readonly JsonPointer[] {
  return distinct(
    parts.flatMap(([operation, { idParameter }]) =>
      operation.parameters.map(({ in: place, name, schema }) =>
        place === 'path' && name === idParameter ? schema : undefined,
      ),
    ),
  );
}

/** A path carries text; what it means is known by the parameter's schema. So does a response with the id of another type. */
function fitsInPath(basis: Basis, at: JsonPointer, id: RecordId): boolean {
  return fits(basis, at, String(id)) || (String(Number(id)) === String(id) && fits(basis, at, Number(id)));
}

/** The parameter that holds the id in the paths below a record: `/pets/{petId}/visits`. */
function belowParameters({ operations }: Basis, parts: readonly PartOf[]): (JsonPointer | undefined)[] {
  const start = `${parts[0]?.[1].collection}/{`;
  return operations
    .filter(({ path }) => path.startsWith(start))
    .map(({ path, parameters }) => {
      const id = path.slice(start.length, path.indexOf('}', start.length));
      return parameters.find(({ in: place, name }) => place === 'path' && name === id)?.schema;
    });
}

/** Whether an id is written in digits though it is a text: `type: string, format: int64`. */
function isWrittenInDigits({ document }: Basis, schema: JsonPointer): boolean {
  const { type, format } = schemaAt(document, schema).keywords;
  return type === 'string' && /^u?int(32|64)$/.test(String(format));
}

function distinct(pointers: readonly (JsonPointer | undefined)[]): JsonPointer[] {
  return [...new Set(pointers.filter((pointer) => pointer !== undefined))];
}
