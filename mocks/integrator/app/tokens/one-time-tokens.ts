/** What a one-time token stands for. */
export interface Grant {
  readonly token: string;
  /** The account that it leads to. */
  readonly account: string;
  /** The call that it was made for, by its `id`. */
  readonly call: string;
}

/**
 * The tokens that functions of apps are handed: each leads to the account of its call, until that ends.
 *
 * Source: doc, that there is one for each call; choice, that all of the account can be reached with it, and that it ends
 * with the call.
 */
export interface OneTimeTokens {
  /** By token, while its call goes on. */
  readonly grants: Map<string, Grant>;
  /** How many calls each account has had. */
  readonly calls: Map<string, number>;
}

/** How one-time tokens begin: one that was made once is known for what it was, and is never taken for one of a user's. */
export const oneTimeStart = 'onetime_';

/** A place for the tokens of a fake. */
export function createOneTimeTokens(): OneTimeTokens {
  return { grants: new Map(), calls: new Map() };
}

/** Ends all of one account, or all there are, and counts its calls from 1 again. */
export function endTokens({ grants, calls }: OneTimeTokens, account?: string): void {
  for (const [token, grant] of grants) if (account === undefined || grant.account === account) grants.delete(token);
  if (account === undefined) calls.clear();
  else calls.delete(account);
}

/** Whether a request shows such a token: it is a part of the exchange in the course of which the function runs. */
export function comesFromApp(headers: Pick<Headers, 'get'>): boolean {
  return (
    headers
      .get('authorization')
      ?.replace(/^bearer +/i, '')
      .startsWith(oneTimeStart) === true
  );
}
