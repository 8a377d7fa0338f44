/** What all accounts hold at one moment. */
export interface AccountsHeld {
  readonly number: number;
  /** How many nobody has used; absent where those are kept like the others. */
  readonly unused?: number;
  readonly maxUnused?: number;
  readonly bytes: number;
  readonly maxBytes: number;
}

/** Watches over what the accounts hold. */
export interface AccountsGuard {
  readonly held: AccountsHeld;
  /** Why nothing more can be written, as the end of a sentence; `undefined` where it can. */
  readonly fullness: string | undefined;
  /** Counts a request that may have written, by the bytes that went over the wire. */
  count(bytes: number): void;
  /** Lets go of the accounts that nobody has used. */
  letGo(): void;
}
