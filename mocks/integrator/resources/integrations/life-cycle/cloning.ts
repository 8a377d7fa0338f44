import type { Integration } from '../../../../../fixtures/resources/integrations/integration.ts';
import type { operations } from '../../../../../spec/generated/types.ts';
import type { TypedBehaviour } from '../../../../engine/behaviours/behaviour.ts';
import { integrationIn, integrationsPath, type LifeCycle } from './life-cycle.ts';
import { unknownIntegration } from './refusals.ts';

/** Copies an integration, with connections of its own where the caller maps them. */
export function cloning({ stamps }: LifeCycle): TypedBehaviour<operations['cloneIntegration']> {
  return ({ account, now, parameters, body = {} }) => {
    const source = integrationIn(account, parameters.path._id);
    if (source === undefined) return unknownIntegration(parameters.path._id);
    const collection = account.collection(integrationsPath);
    const id = String(account.newId(collection, now));
    const copy: Integration = {
      _id: id,
      // The stamps take these places, as in any other new record.
      createdAt: source.lastModified,
      lastModified: source.lastModified,
      ...copied(source, body.connectionMap ?? {}),
      name: body.name ?? `Clone - ${source.name}`,
      sandbox: body.sandbox ?? source.sandbox ?? false,
      _sourceId: source._id,
      ...stamps.created(id, now),
    };
    collection.set(id, { ...copy });
    return { status: 201, body: copy };
  };
}

/** What a copy takes over: all but what belongs to the original alone, such as an update in progress. */
function copied(source: Integration, connectionMap: Readonly<Record<string, string>>): Partial<Integration> {
  const { _id, createdAt, lastModified, updateInProgress, ...rest } = source;
  const mapped = (connection: string): string =>
    Object.hasOwn(connectionMap, connection) ? (connectionMap[connection] ?? connection) : connection;
  return {
    ...rest,
    ...(source.install && {
      install: source.install.map((step) =>
        step._connectionId === undefined ? step : { ...step, _connectionId: mapped(step._connectionId) },
      ),
    }),
    _registeredConnectionIds: (source._registeredConnectionIds ?? []).map(mapped),
  };
}
