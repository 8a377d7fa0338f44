import { isLinear } from './is-linear.ts';
import { makeMachine } from './machine.ts';
import { createRunner, type Runner, textOf } from './run.ts';
import { readSyntax } from './syntax.ts';

/** A pattern that takes time in proportion to a text, whoever wrote either. */
export interface Pattern {
  /** @throws {PatternCostError} where that would take too long. */
  test(text: string): boolean;
  toString(): string;
}

/**
 * Makes a pattern of a regular expression.
 *
 * One that is proven to be harmless is left to JavaScript; any other is run by a machine that never goes back.
 *
 * @throws {PatternLimitError} where neither can be.
 */
export function makePattern(expression: RegExp): Pattern {
  const { source, flags } = expression;
  const syntax = readSyntax(source, flags);
  if (isLinear(syntax)) return expression;
  const machine = makeMachine(syntax);
  let runner: Runner | undefined;
  return {
    test(text) {
      runner ??= createRunner(machine);
      return runner.finds(textOf(text, flags, 10 * machine.states.length + 200 * text.length));
    },
    // A compiler tells one pattern from another by its text.
    toString: () => String(expression),
  };
}
