import type { components } from '../../../../spec/generated/types.ts';
import type { FactoryContext } from '../../define/factory-context.ts';

type StoredState = components['schemas']['StoredState'];

/** What makes entries of state, by its name below `create`. */
export type StateFactories = {
  /**
   * Puts a value under a key: of the account, or of the record that is named.
   *
   * @throws {RecordError} where a field breaks the contract, or there is no such record.
   * @example
   * integrator.create.stateEntry({ key: 'cursor', value: { page: 3 }, _flowId });
   */
  readonly stateEntry: (context: FactoryContext) => (fields?: Partial<StoredState>) => StoredState;
};

/** What makes entries of state. */
export const factories: StateFactories = {
  stateEntry:
    ({ add, resource }) =>
    (fields = {}) =>
      add(fields, ({ _id }) => {
        const { key = `key-${_id.slice(-4)}`, value = {} } = fields;
        const owner = resource.references.find(({ path: [field = ''] }) => Object.hasOwn(fields, field));
        const above = owner && `${owner.to}/${String(Reflect.get(fields, owner.path[0] ?? ''))}/`;
        return { entryId: (above ?? '') + encodeURIComponent(key), key, value, ...fields };
      }),
};
