/** Chance that is the same each time for the same seed. */
export interface Dice {
  /** From 0 up to, and without, 1. */
  next(): number;
  /** A whole number; both ends can come. */
  int(min: number, max: number): number;
  /** Whether something that happens in so many cases of one happens now. */
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of the choices, each as often as its weight says. */
  weighted<T>(choices: readonly (readonly [weight: number, choice: T])[]): T;
  /** Mostly a handful, at times hundreds, and rarely as many as are allowed: small things are cheap to send. */
  size(max: number): number;
}

/** Makes dice from a text: those of `7 12` are the same in each process. */
export function createDice(seed: string): Dice {
  let state = hashOf(seed);
  // Mulberry32: 32 bits of state are plenty for what one exchange draws.
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const chance = (share: number): boolean => next() < share;
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error('Failed to pick: the list is empty.');
    // An item of the list, `undefined` only where that is one.
    return list[int(0, list.length - 1)] as T;
  };
  return {
    next,
    int,
    chance,
    pick,
    weighted: (choices) => {
      let left = next() * choices.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, choice] of choices) {
        left -= weight;
        if (left < 0) return choice;
      }
      return pick(choices)[1];
    },
    size: (max) => {
      const range = next();
      const upTo = range < 0.85 ? 8 : range < 0.985 ? 80 : range < 0.998 ? 2000 : max;
      return int(0, Math.min(upTo, max));
    },
  };
}

function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  }
  // The numbers of neighbours differ in one digit; without this they would begin alike.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  return hash ^ (hash >>> 13);
}
