import type { Login, TokenOrLogin } from '../../../../../contracts/exchange/login.ts';
import { isHeaderName } from '../../../../../spec/parameter/header-name.ts';
import { OptionError } from '../../../../integrator/errors/option-error.ts';
import { typedTexts } from '../../usage/arguments.ts';
import { tokenOf } from './raw-options.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const theToken = 'the token that the backend takes, or set INTEGRATOR_TESTKIT_TOKEN';
const kinds =
  'basic:USER:PASSWORD, bearer:TOKEN or key:VALUE; where the document asks for several keys, key@NAME:VALUE';

/**
 * Reads what a run shows to be let in: `--token` alone, or what `--auth` and `--header` say, each of which may be given
 * more than once.
 *
 * @throws {OptionError} where nothing is given and something is needed, or one cannot be read; no sentence holds a secret.
 */
export function loginOf(
  words: readonly string[],
  environment: Environment,
  { isNeeded }: { readonly isNeeded: boolean },
): TokenOrLogin {
  const given = typedTexts(words, '--token').at(-1) ?? environment['INTEGRATOR_TESTKIT_TOKEN'];
  const auth = [environment['INTEGRATOR_TESTKIT_AUTH'] ?? [], typedTexts(words, '--auth')].flat();
  const headers = typedTexts(words, '--header');
  if (auth.length + headers.length === 0) {
    if (given === undefined && !isNeeded) return {};
    return tokenOf('--token', given, theToken);
  }
  const token = given === undefined ? undefined : tokenOf('--token', given, theToken);
  return {
    ...(token !== undefined && { bearer: token }),
    ...authOf('--auth', auth),
    ...(headers.length > 0 && { headers: headersOf(headers) }),
  };
}

/** The same of the second backend: what the first is shown is not shown to it. */
export function againstLogin(words: readonly string[], isNeeded: boolean): TokenOrLogin {
  const given = typedTexts(words, '--against-token').at(-1);
  const auth = typedTexts(words, '--against-auth');
  if (auth.length > 0) return authOf('--against-auth', auth);
  if (given === undefined && !isNeeded) return {};
  return tokenOf('--against-token', given, 'the token that the backend takes');
}

function authOf(flag: string, texts: readonly string[]): Login {
  const login: { bearer?: string; basic?: string; key?: string | Record<string, string> } = {};
  for (const text of texts) {
    const colon = text.indexOf(':');
    const [kind = '', name] = text.slice(0, Math.max(colon, 0)).split('@');
    const value = text.slice(colon + 1);
    const wrong = (why: string): never => {
      throw new OptionError(`Failed to read ${flag}: ${why}. Give ${kinds}.`);
    };
    if (!['basic', 'bearer', 'key'].includes(kind) || value === '')
      wrong('it begins with no kind of credentials, or has nothing behind it');
    if (/\p{Cc}/u.test(value)) wrong('it holds characters that no header can hold');
    if (name !== undefined && kind !== 'key') wrong(`${kind} has a name, which only a key can have`);
    if (kind === 'basic' && !value.includes(':')) wrong('basic has no password, which stands behind a second colon');
    if (kind === 'bearer') login.bearer = tokenOf(flag, value, kinds);
    else if (kind === 'basic') login.basic = value;
    else if (name === undefined) login.key = value;
    else login.key = { ...(typeof login.key === 'object' && login.key), [name]: value };
  }
  return login;
}

function headersOf(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const colon = Math.max(text.indexOf(':'), 0);
      const name = text.slice(0, colon);
      const value = text.slice(colon + 1).trim();
      if (!isHeaderName(name) || !/^[\x20-\x7e]+$/.test(value))
        throw new OptionError(
          "Failed to read --header: it is no header with a value. Give 'Name: value', such as --header 'X-Tenant: acme'.",
        );
      return [name, value];
    }),
  );
}
