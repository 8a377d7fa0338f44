import type { Integration } from '../../../../../../fixtures/resources/integrations/integration.ts';

/** The settings of an integration with some of them changed, as a change of the record; none where nothing is. */
export function merged(
  { settings = {} }: Integration,
  changed: Readonly<Record<string, unknown>> | undefined,
): Pick<Integration, 'settings'> {
  return changed === undefined ? {} : { settings: { ...settings, ...changed } };
}
