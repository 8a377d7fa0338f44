/** What a caller may do, the least first: read; write too; see to the users and tokens of the account as well. */
export const accessLevels = ['monitor', 'manage', 'administrator'] as const;

/** What a caller may do. */
export type AccessLevel = (typeof accessLevels)[number];

/** Whether a text is the name of a level. */
export function isAccessLevel(value: unknown): value is AccessLevel {
  return accessLevels.some((level) => level === value);
}

/** Whether who has one level may do what asks for another. */
export function reaches(level: AccessLevel | undefined, needed: AccessLevel): boolean {
  return level !== undefined && accessLevels.indexOf(level) >= accessLevels.indexOf(needed);
}
