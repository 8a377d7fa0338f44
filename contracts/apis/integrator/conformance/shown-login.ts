import { isRecord } from '../../../../spec/document/document.ts';
import { OptionError } from '../../../../spec/errors/option-error.ts';
import type { Login, TokenOrLogin } from '../../../exchange/login.ts';
import type { OptionCheck } from '../../../options/check-options.ts';
import { isText } from '../../../options/checked-parts.ts';

/** The check of an option that is a login. */
export const loginCheck: OptionCheck = [
  (value) =>
    isRecord(value) &&
    Object.entries(value).every(([name, part]) => {
      if (part === undefined) return true;
      if (name === 'bearer') return isText(part);
      if (name === 'basic') return isText(part) && String(part).includes(':');
      if (name === 'key') return isText(part) || areTexts(part);
      return name === 'headers' && areTexts(part);
    }),
  'credentials such as { bearer: TOKEN }, { basic: "user:password" }, { key: KEY } or { headers: { name: value } }',
];

function areTexts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isText);
}

/** What a run shows to be let in: a token alone, or a login, in which a token is that of `Bearer`. */
export function shownBy({
  token,
  credentials,
  contract,
}: {
  readonly token?: string;
  readonly credentials?: Login;
  readonly contract?: unknown;
}): TokenOrLogin {
  if (credentials === undefined && token !== undefined) return token;
  if (credentials === undefined && contract === undefined)
    throw new OptionError('Failed to read the options of the run: `token` is missing. Give the token of the account.');
  return { ...(token !== undefined && { bearer: token }), ...credentials };
}
