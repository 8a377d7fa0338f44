import { checkOptions } from '../../contracts/options/check-options.ts';
import { type ChosenOptions, choiceParts, choices } from './choices.ts';
import type { FakeMemory } from './define/fake-context.ts';
import type { IntegratorOptions } from './options.ts';

/** The options where the sources disagree, of a fake that runs. */
export interface FakeOptions {
  /** Each of them, with the side that counts now. */
  get(): ChosenOptions;
  /**
   * Chooses sides from now on, in every account, until the fake is reset; those left out stay as they are.
   *
   * @throws {OptionError} where there is no such option, or no such side; nothing is changed then.
   * @example
   * integrator.options.set({ emptyList: 204, runStatus: 200 });
   */
  set(options: Partial<ChosenOptions>): void;
}

/** The options of a fake: those that it was made with, and what was chosen since. */
export interface HeldOptions {
  /** As they are at the moment: to be looked at when they are needed, and not before. */
  readonly current: Omit<IntegratorOptions, keyof ChosenOptions> & ChosenOptions;
  /** What tests and other programs have of them. */
  readonly face: FakeOptions;
  /** Goes back to those that it was made with. */
  reset(): void;
}

/** Holds the options of a fake; what the fake chose whose place it takes goes on. */
export function holdOptions(options: IntegratorOptions, { chosen }: Pick<FakeMemory, 'chosen'>): HeldOptions {
  const given = { ...firsts(), ...defined(options) };
  const current = { ...given, ...Object.fromEntries(chosen) };
  if (!isWhole(current)) throw new Error('Failed to hold the options: one where the sources disagree has no side.');
  return {
    current,
    face: {
      get: () => sidesOf(current),
      set: (changes) => {
        checkOptions('the fake', changes, choiceParts);
        const sides = defined(changes);
        for (const [name, side] of Object.entries(sides)) chosen.set(name, side);
        Object.assign(current, sides);
      },
    },
    reset: () => {
      chosen.clear();
      Object.assign(current, given);
    },
  };
}

function firsts(): object {
  return Object.fromEntries([...choices].map(([name, [first]]) => [name, first]));
}

/** What is `undefined` counts as left out. */
function defined(options: object): object {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

function sidesOf(current: ChosenOptions): ChosenOptions {
  const sides = Object.fromEntries(Object.entries(current).filter(([name]) => choices.has(name)));
  if (isWhole(sides)) return sides;
  throw new Error('Failed to tell the options: one where the sources disagree has no side.');
}

/** Each is checked where it comes in; what is left to see is that none is missing. */
function isWhole<T extends object>(options: T): options is T & ChosenOptions {
  return [...choices.keys()].every((name) => Object.hasOwn(options, name));
}
