import { type OptionCheck, usual } from '../../../../contracts/options/check-options.ts';
import { type AccessLevel, isAccessLevel } from '../../../../spec/resource/access/access-levels.ts';
import type { ResourceExtension } from '../../define/define-extension.ts';

/** What a token of a test's own may do, in the words of the users of an account. */
export interface TokenAccess {
  /** What it may do in the whole account: `monitor` reads, `manage` writes too, `administrator` may do everything. */
  readonly accessLevel?: AccessLevel;
  /** What it may do with single integrations, and what belongs to them. */
  readonly integrationAccessLevel?: readonly {
    readonly _integrationId: string;
    readonly accessLevel: Exclude<AccessLevel, 'administrator'>;
  }[];
  /** The environment that it is of. As soon as one token is of an environment, each of the others is of the first. */
  readonly _envId?: string;
  /** Whose token it is; `GET /tokenInfo` tells. */
  readonly _userId?: string;
}

/** Which tokens may do less than everything. */
export interface AccessOptions {
  /**
   * What tokens may do: by token, and in every account, as `TOKEN@NAME` too. They are good whatever `tokens` says; any other
   * token may do everything.
   *
   * @default {}
   * @example
   * createIntegrator({
   *   access: {
   *     monitor_token: { accessLevel: 'monitor' },
   *     team_token: { integrationAccessLevel: [{ _integrationId: '59bbb1e10f7e2a5d7c1a9a01', accessLevel: 'manage' }] },
   *   },
   * });
   */
  readonly access?: Readonly<Record<string, TokenAccess>>;
}

const check: OptionCheck = [
  (value) =>
    usual.object[0](value) &&
    Object.entries(Object(value)).every(([token, access]) => token !== '' && isAccess(access)),
  'tokens with what they may do: { my_token: { accessLevel, integrationAccessLevel: [{ _integrationId, accessLevel }], _envId, _userId } }; levels are monitor, manage and administrator',
];

/** What access tokens bring along: what the tokens of a test's own may do. */
export const extension: ResourceExtension<object, AccessOptions> = { options: { access: check } };

/** Whether a value says what a token may do, and nothing else; a token that may do nothing has an empty list. */
export function isAccess(value: unknown): value is TokenAccess {
  if (!usual.object[0](value)) return false;
  const { accessLevel, integrationAccessLevel, _envId, _userId, ...others } = Object(value);
  return (
    Object.keys(others).length === 0 &&
    (accessLevel === undefined || isAccessLevel(accessLevel)) &&
    (integrationAccessLevel === undefined ||
      (Array.isArray(integrationAccessLevel) && integrationAccessLevel.every(isGrant))) &&
    [_envId, _userId].every((id) => id === undefined || isId(id))
  );
}

function isGrant(value: unknown): boolean {
  const { _integrationId, accessLevel, ...others } = Object(value);
  return (
    Object.keys(others).length === 0 && isId(_integrationId) && (accessLevel === 'manage' || accessLevel === 'monitor')
  );
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{24}$/.test(value);
}
