import { hashOf } from '../../../engine/store/ids.ts';

/** What a one-time token stands for. */
export interface Grant {
  readonly token: string;
  /** The account that it leads to. */
  readonly account: string;
  /** The call that it was made for, by its `id`. */
  readonly call: string;
}

/** How one-time tokens begin: one that was made once is known for what it was, and is never taken for one of a user's. */
const start = 'onetime_';

/** Whether a token is, or was, one that a function of an app was handed. */
export function isOneTimeToken(token: string): boolean {
  return token.startsWith(start);
}

/** Whether a request shows such a token: it is a part of the exchange in the course of which the function runs. */
export function comesFromApp(headers: Pick<Headers, 'get'>): boolean {
  return isOneTimeToken(headers.get('authorization')?.replace(/^bearer +/i, '') ?? '');
}

/**
 * The tokens that functions of apps are handed: each leads to the account of its call, until that ends.
 *
 * Source: doc, that there is one for each call; choice, that all of the account can be reached with it, and that it ends
 * with the call.
 */
export class OneTimeTokens {
  readonly #grants = new Map<string, Grant>();
  /** How many calls each account has had. */
  readonly #calls = new Map<string, number>();

  /** Makes the token of a new call. */
  issue(account: string): Grant {
    const number = (this.#calls.get(account) ?? 0) + 1;
    this.#calls.set(account, number);
    const mark = [`${account} ${number}`, `${number} of ${account}`].map(hex).join('');
    const grant = { token: `${start}${mark}${number}`, account, call: `call-${number}` };
    this.#grants.set(grant.token, grant);
    return grant;
  }

  /** What a token stands for while its call goes on. */
  grantOf(token: string): Grant | undefined {
    return this.#grants.get(token);
  }

  /** The call is over. */
  end({ token }: Grant): void {
    this.#grants.delete(token);
  }

  /** Ends all of one account, or all there are, and counts its calls from 1 again. */
  forget(account?: string): void {
    if (account === undefined) {
      this.#grants.clear();
      this.#calls.clear();
      return;
    }
    this.#calls.delete(account);
    for (const grant of [...this.#grants.values()]) if (grant.account === account) this.#grants.delete(grant.token);
  }
}

function hex(text: string): string {
  return hashOf(text).toString(16).padStart(8, '0');
}
