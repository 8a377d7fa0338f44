import type { AccessLevel } from '../../../spec/resource/access/access-levels.ts';

/** What a caller may do with an account, where that is not everything. */
export interface Access {
  /** What it may do with all records; nothing where it is left out. */
  readonly level?: AccessLevel | undefined;
  /** What it may do with single records of the resource that grants access, and with what belongs to them: by id. */
  readonly granted?: ReadonlyMap<string, AccessLevel> | undefined;
  /** The only records that it may be used for, by the name of their resource. */
  readonly only?: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  /** The only environment whose records there are for it. */
  readonly environment?: Environment | undefined;
  /** Whose it is, where that is known. */
  readonly user?: string | undefined;
}

/** A part of an account that has records of its own. */
export interface Environment {
  readonly id: string;
  /** Whether records that name no environment belong to it. */
  readonly isFirst: boolean;
}
