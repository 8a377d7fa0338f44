import { isHarmlessHeader, type TokenOrLogin } from '../exchange/login.ts';
import { basicParts } from './secrets/written-within.ts';

/** What nobody may see of what a run shows to be let in: each secret as it is given, and as it is written in a request. */
export function secretsOf(login: TokenOrLogin): string[] {
  if (typeof login === 'string') return [...ofToken(login), ...ofBasic(login)];
  const { bearer = '', basic = '', key = '', headers = {} } = login;
  const keys = typeof key === 'string' ? [key] : Object.values(key);
  return [
    ...ofToken(bearer),
    ...ofBasic(basic),
    ...keys.flatMap((one) => [one, encodeURIComponent(one)]),
    ...Object.entries(headers).flatMap(([name, value]) => (isHarmlessHeader(name) ? [] : ofHeader(value))),
  ].filter((secret) => secret !== '');
}

/** A short token is a secret after `Bearer` only. */
function ofToken(token: string): string[] {
  return token === '' ? [] : [token, `Bearer ${token}`];
}

/** With `user:password`, the password alone is a secret too. */
function ofBasic(login: string): string[] {
  const [, password = ''] = /^[^:]*:(.+)/.exec(login) ?? [];
  const isWritten = login !== '' && /^[\x20-\x7e]*$/.test(login);
  return [...(login === '' ? [] : [login]), password, ...(isWritten ? [btoa(login)] : [])].filter((one) => one !== '');
}

/** The value of a header, and what stands behind its scheme or within its cookies. */
function ofHeader(value: string): string[] {
  const space = value.indexOf(' ');
  const behind = space < 0 ? '' : value.slice(space + 1).trim();
  const parts = /^basic\s/i.test(value) ? basicParts(value) : [];
  const cookies = value.split(/;\s*/).map((pair) => /^[^=\s]+=(.+)$/.exec(pair)?.[1] ?? '');
  return [value, behind, ...parts, ...cookies];
}
