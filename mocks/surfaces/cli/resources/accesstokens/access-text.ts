import { isAccessLevel } from '../../../../../spec/resource/access/access-levels.ts';
import { OptionError } from '../../../../integrator/errors/option-error.ts';
import { isAccess, type TokenAccess } from '../../../../integrator/resources/accesstokens/extension.ts';

const example = 'Give --access monitor_token=monitor, or --access team_token=59bbb1e10f7e2a5d7c1a9a01:manage.';

/**
 * Reads what tokens may do from the command line: a level for the whole account, ids with a level for single integrations,
 * `env:` with an id for an environment, separated by commas.
 *
 * @throws {OptionError} where a text says nothing of that.
 * @example
 * accessOf(['monitor_token=monitor']); // { monitor_token: { accessLevel: 'monitor' } }
 */
export function accessOf(texts: readonly string[]): Readonly<Record<string, TokenAccess>> {
  return Object.fromEntries(texts.map(readOne));
}

function readOne(text: string): readonly [token: string, access: TokenAccess] {
  const at = text.lastIndexOf('=');
  const [token, said] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
  // The text itself holds a token, and stands in no message.
  if (token === '') throw new OptionError(`Failed to read --access: one of them has no token before a =. ${example}`);
  const parts = said.split(',').filter((part) => part !== '');
  const levels = parts.filter(isAccessLevel);
  const environments = parts.filter((part) => part.startsWith('env:')).map((part) => part.slice(4));
  const single = parts
    .filter((part) => !isAccessLevel(part) && !part.startsWith('env:'))
    .map((part) => {
      const [_integrationId, accessLevel] = part.split(':');
      return { _integrationId, accessLevel };
    });
  const access: unknown = {
    ...(levels[0] !== undefined && { accessLevel: levels[0] }),
    ...(single.length > 0 && { integrationAccessLevel: single }),
    ...(environments[0] !== undefined && { _envId: environments[0] }),
  };
  if (parts.length > 0 && levels.length < 2 && environments.length < 2 && isAccess(access)) return [token, access];
  const what = `it says ${JSON.stringify(said)} of a token`;
  throw new OptionError(
    `Failed to read --access: ${what}. Levels are monitor, manage and administrator, and manage or monitor of an integration. ${example}`,
  );
}
