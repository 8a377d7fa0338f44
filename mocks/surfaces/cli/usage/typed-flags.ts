/** An option as it was typed. */
export interface TypedFlag {
  /** With its dashes: `--port`. */
  readonly flag: string;
  /** What stands behind a `=`, or in the next word where that is no option; `undefined` where neither is there. */
  readonly value: string | undefined;
  /** Whether the value stands behind a `=`. */
  readonly isGlued: boolean;
  /** The next word, where it looks like an option. */
  readonly behind?: string | undefined;
}

/** Reads the options of a command line as they were typed: the parser turns an empty text into 0, and `007` into 7. */
export function typedFlags(words: readonly string[]): readonly TypedFlag[] {
  const end = words.indexOf('--');
  const own = end < 0 ? words : words.slice(0, end);
  return own.flatMap((word, index): TypedFlag[] => {
    if (!/^-./.test(word)) return [];
    const equals = word.indexOf('=');
    if (equals >= 0) return [{ flag: word.slice(0, equals), value: word.slice(equals + 1), isGlued: true }];
    const next = own[index + 1];
    if (next?.startsWith('-') === true) return [{ flag: word, value: undefined, isGlued: false, behind: next }];
    return [{ flag: word, value: next, isGlued: false }];
  });
}
