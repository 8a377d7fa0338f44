/** A token, a key or a login that a fake of a document knows, and what is known of it. */
export interface MockToken {
  /** As it is shown: a bearer token, the value of a key, `user:password` of Basic. */
  readonly token: string;
  /** The account that it leads to. Default: the one that it names (`TOKEN@NAME`), or else `default`. */
  readonly account?: string;
  /** The scopes that it has; it may do nothing that asks for another. Default: all of them. */
  readonly scopes?: readonly string[];
  /** After how many seconds of the account's clock it has expired. Default: never. */
  readonly expiresIn?: number;
}

/** What tests do with the credentials of a fake of a document. */
export interface MockTokens {
  /**
   * Makes a token good, until the fake is reset. The others stay as good as they were.
   *
   * @throws {MockError} where the token is empty, or `expiresIn` is no number of seconds.
   * @example
   * mock.tokens.add({ token: 'key_of_ada', account: 'ada', scopes: ['read:pets'], expiresIn: 60 });
   */
  add(token: string | MockToken): void;
  /**
   * Makes a token bad from now on, in every account, until the fake is reset; whoever shows it gets the 401 of the document.
   *
   * @throws {MockError} where the token is empty.
   * @example
   * mock.tokens.revoke('key_of_ada');
   */
  revoke(token: string): void;
}

/** What a text says of a token: `TOKEN@NAME` is the token `TOKEN` of the account `NAME`, `USER@NAME:PASSWORD` a login of it. */
export interface NamedToken {
  readonly token: string;
  readonly account: string | undefined;
}

/**
 * Parts a token from the account that it names. What has a dot is no name of an account: `ada@example.com` is an address,
 * and a password may have any sign.
 */
export function namedToken(text: string): NamedToken {
  const colon = text.indexOf(':');
  const user = colon < 0 ? text : text.slice(0, colon);
  const at = user.lastIndexOf('@');
  const account = user.slice(at + 1);
  if (at <= 0 || !/^[\w-]+$/.test(account)) return { token: text, account: undefined };
  return { token: user.slice(0, at) + text.slice(user.length), account };
}
