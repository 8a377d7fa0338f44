import fc from 'fast-check';
import { arbitraryOf } from '../../../../../../contracts/check/values/variants/arbitrary.ts';
import type { Contract } from '../../../../../../contracts/contract/contract.ts';
import type { JsonRecord } from '../../../../../../mocks/engine/store/record.ts';
import type { Account } from '../../../../../../mocks/integrator/account/account.ts';
import { isRecord } from '../../../../../../spec/document/document.ts';
import { changeAt } from '../../../../../../spec/resource/change-at.ts';
import type { Resource } from '../../../../../../spec/resource/resource.ts';
import { schemaAt } from '../../../../../../spec/schema/schema.ts';
import { recordOf } from '../../../../surfaces/with-widgets.ts';

/** One thing that happens to an account. */
type Step = (account: Account) => void;

/** What has happened to an account, from its start on. */
export type History = readonly Step[];

/** The record that all references lead to; where it is deleted, they lead nowhere. */
const first = 1;

/** Random histories of an account: records of every resource put, changed, deleted and made, and its clock moved. */
export function histories(contract: Contract): fc.Arbitrary<History> {
  const { resources } = contract;
  const recordFor = recordMaker(contract);
  const resource = fc.constantFrom(...resources);
  const number = fc.integer({ min: first + 1, max: first + 3 });
  const any = fc.integer({ min: first, max: first + 3 });
  const put = resource.chain((one) =>
    fc.tuple(number, fieldsOf(contract, one)).map(([at, fields]): Step => {
      const record = recordFor(one, at, fields);
      return (account) => account.records[one.name]?.put(record);
    }),
  );
  const remove = fc.tuple(resource, any).map(([one, at]): Step => {
    const id = idOf(at);
    return (account) => void account.records[one.name]?.delete(id);
  });
  const make = resource.map(
    (one): Step =>
      (account) =>
        void made(account, one),
  );
  const moment = fc.date({ min: new Date(0), max: new Date(4_102_444_800_000), noInvalidDate: true });
  const clock = fc.oneof(
    moment.map(
      (at): Step =>
        ({ clock }) =>
          clock.freeze(at.toISOString()),
    ),
    fc.constant<Step>(({ clock }) => clock.resume()),
  );
  const steps = fc.array(
    fc.oneof(
      { weight: 6, arbitrary: put },
      { weight: 3, arbitrary: remove },
      { weight: 2, arbitrary: make },
      { weight: 1, arbitrary: clock },
    ),
    { maxLength: 16 },
  );
  const begin: Step = (account) => {
    for (const one of resources) account.records[one.name]?.put(recordFor(one, first));
  };
  return steps.map((later) => [begin, ...later]);
}

/** Makes a record by the factory of a resource: it takes the next id of the account. */
export function made(account: Account, resource: Resource): void {
  const { singular, name, collection, parentField: field } = resource;
  const factory: unknown = Object.entries(account.create).find(([key]) => key === singular)?.[1];
  if (typeof factory !== 'function') throw new Error(`There is no factory for ${name}.`);
  const above =
    field === undefined
      ? [...collection.matchAll(/\{(\w+)\}/g)].map(([, parameter = '']) => [parameter, 'above'])
      : [[field, idOf(first)]];
  Reflect.apply(factory, undefined, [Object.fromEntries(above)]);
}

/** Every record of an account, in its order, at one moment for all: a job is shown as far as it has come by then. */
export function contentOf(account: Account): unknown {
  account.clock.freeze('2200-01-01T00:00:00.000Z');
  return Object.entries(account.records).map(([name, records]) => [name, records?.all()]);
}

function fieldsOf({ document }: Contract, { recordSchema = '' }: Resource): fc.Arbitrary<object> {
  return arbitraryOf(document, schemaAt(document, recordSchema)).map((value) => {
    // JSON has no minus nought.
    const fields: unknown = JSON.parse(JSON.stringify(value));
    return isRecord(fields) ? fields : {};
  });
}

/** Makes valid records with random fields, whose references all lead to records that are there. */
function recordMaker(contract: Contract): (resource: Resource, number: number, fields?: object) => JsonRecord {
  const samples = new Map(contract.resources.map((resource) => [resource.name, recordOf(contract, resource)]));
  return ({ name, idField = '_id', references }, number, fields = {}) => {
    const record = { ...samples.get(name), ...fields, [idField]: idOf(number) };
    const mended = references.reduce<unknown>((value, { path }) => changeAt(value, path, () => idOf(first)), record);
    if (!isRecord(mended)) throw new Error(`Failed to make a record of ${name}.`);
    return { ...mended };
  };
}

function idOf(number: number): string {
  return number.toString(16).padStart(24, '0');
}
