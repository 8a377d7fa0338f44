import type { Contract } from '../../../contracts/contract/contract.ts';
import type { Fixtures } from '../../../fixtures/seeds.ts';
import type { ResourceRecords, ResourceSingulars } from '../../../spec/generated/resources.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import type { MockAccount } from '../../engine/account/account.ts';
import type { Late } from '../../engine/late.ts';
import type { FactoryContext } from '../define/factory-context.ts';
import { notReady } from '../errors/not-ready.ts';
import { addTo } from './add-record.ts';
import { type FurtherFactories, factoriesIn } from './further-factories.ts';
import { usualRecord } from './usual-record.ts';

/** A factory that is opened: it makes a record of what is given. */
type Opened<Factories> = {
  readonly [Name in keyof Factories]: Factories[Name] extends (context: FactoryContext) => infer Make ? Make : never;
};

/** For each resource what makes one of its records, under what one is called. */
type UsualFactories = {
  /**
   * Makes a record, valid by type and by contract, and puts it into the account; what is given takes the place of what it
   * would have. The records that it has to refer to are made first, where none is given.
   *
   * @throws {RecordError} where that breaks the contract; nothing is changed then.
   */
  readonly [Singular in keyof ResourceSingulars]: (
    fields?: Partial<ResourceRecords[ResourceSingulars[Singular]]>,
  ) => ResourceRecords[ResourceSingulars[Singular]];
};

/** Makes records for tests, and puts them into the account: valid by type and by contract. */
export type Factories = Omit<UsualFactories, keyof FurtherFactories> & Opened<FurtherFactories>;

type AnyFactory = (fields?: never) => object;

/** Opens the factories of an account: the usual one of each resource, and those that its folder has. */
export function openFactories(contract: Contract, account: MockAccount, fixtures: Late<Fixtures>): Factories {
  const usual = new Map<string, (fields: object) => object>();
  const table = new Map<string, AnyFactory>();
  for (const resource of contract.resources) {
    const context = contextOf(contract, resource, account);
    const generated = (): object | undefined => generatedOf(fixtures, resource);
    const make = (fields: object = {}): object =>
      usualRecord(context, fields, generated, (name) => usual.get(name)?.({}));
    usual.set(resource.name, make);
    table.set(resource.singular, make);
    for (const [name, open] of Object.entries(factoriesIn(resource.name))) table.set(name, open(context));
  }
  const factories: object = Object.fromEntries(table);
  if (isTyped(factories)) return factories;
  throw new Error('Failed to open the factories of the account.');
}

/** A generated record of a resource; `undefined` where nothing makes them. */
function generatedOf({ current }: Late<Fixtures>, { name }: Resource): object | undefined {
  if (current !== undefined) return current.generatedRecord(name);
  throw notReady(`make a record of ${name}`, 'what makes it is', name);
}

function contextOf(contract: Contract, resource: Resource, account: MockAccount): FactoryContext {
  const context = { contract, resource, account };
  return { ...context, add: (fields, compose, further) => addTo(context, fields, compose, further) };
}

/** The types are those of the document of this package; what a contract of one's own has beside it, its user knows. */
function isTyped(factories: object): factories is Factories {
  return Object.values(factories).every((one) => typeof one === 'function');
}
