import type { Conventions } from '../../engine/behaviours/conventions.ts';

/** The same conventions, which have what exchanges delete kept; what keeps it is made with the first delete. */
export function keepingDeleted(
  plain: Conventions,
  make: (conventions: Conventions) => Conventions['removing'],
): Conventions {
  let removing: Conventions['removing'] | null | undefined;
  const conventions: Conventions = {
    ...plain,
    removing: (call, records) => {
      removing ??= make(conventions) ?? null;
      removing?.(call, records);
    },
  };
  return conventions;
}
