import type { Output } from '../../../../../mocks/surfaces/cli/terminal/output.ts';

/** An output that keeps what is written to it. */
export interface KeptOutput extends Output {
  readonly printed: () => string;
  readonly complained: () => string;
}

/** Makes an output that keeps what is written to it. */
export function keptOutput(): KeptOutput {
  const printed: string[] = [];
  const complained: string[] = [];
  return {
    print: (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
    printed: () => printed.join('\n'),
    complained: () => complained.join('\n'),
  };
}
