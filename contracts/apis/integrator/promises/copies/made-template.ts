import { createOwn, type OwnRecord, removeOwn } from '../../../../check/records/own-records.ts';
import type { Resource } from '../../../../check/resource/resources.ts';
import type { CheckSession } from '../../../../check/session/session.ts';

/** A template of the run's own, and what it is made of: an integration with a flow that begins with an export. */
export interface MadeTemplate {
  readonly template: OwnRecord;
  /** By their models. */
  readonly parts: { readonly Integration: OwnRecord; readonly Flow: OwnRecord; readonly Export: OwnRecord };
  readonly integrations: Resource;
  readonly flows: Resource;
  readonly steps: Resource;
  /** The connection that the export uses, where it needs one. */
  readonly connection: string | undefined;
  /** Another connection. */
  readonly other: OwnRecord;
}

/** Goes on with such a template, all of which goes again. */
export async function ofMadeTemplate(
  session: CheckSession,
  templates: Resource,
  look: (made: MadeTemplate) => Promise<void>,
): Promise<void> {
  const named = (singular: string): Resource | undefined => session.resources.find((one) => one.singular === singular);
  const [integrations, flows, steps, connections] = ['integration', 'flow', 'export', 'connection'].map(named);
  if (integrations === undefined || flows === undefined || steps === undefined || connections === undefined) return;
  const made: (readonly [Resource, OwnRecord])[] = [];
  const make = async (resource: Resource, body: object = {}): Promise<OwnRecord | undefined> => {
    const own = await createOwn(session, resource, { ...body });
    if (own !== undefined) made.unshift([resource, own]);
    return own;
  };
  const Integration = await make(integrations);
  const used = await make(connections);
  const other = await make(connections);
  const Export = used && (await make(steps, { _connectionId: used.id }));
  const ofFlow = Integration &&
    Export && { _integrationId: Integration.id, pageGenerators: [{ _exportId: Export.id }] };
  const Flow = ofFlow && (await make(flows, ofFlow));
  const template = Integration && (await make(templates, { _integrationId: Integration.id }));
  if (Integration && Export && Flow && template && other) {
    const parts = { Integration, Flow, Export };
    const connection = Export.record['_connectionId'];
    const rest = {
      integrations,
      flows,
      steps,
      other,
      connection: typeof connection === 'string' ? connection : undefined,
    };
    await look({ template, parts, ...rest });
  }
  for (const [resource, { id }] of made) await removeOwn(session, resource, id);
}
