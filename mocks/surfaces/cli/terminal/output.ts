/** Where a command that runs once writes to. */
export interface Output {
  /** What was asked for. */
  readonly print: (line: string) => void;
  /** What a person should know beside it. */
  readonly complain: (line: string) => void;
}
