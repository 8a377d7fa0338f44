import { preview } from '../../../../../contracts/violations/violation.ts';
import { stateError } from '../file/state-error.ts';

/** Where a database is, and which schema of it has the state. */
export interface DatabasePlace {
  /** How it is connected to, as `pg` takes it. */
  readonly connectionString: string;
  readonly schema: string;
  /** The address without its password, for sentences. */
  readonly shown: string;
}

/** Whether a text is the address of a PostgreSQL database, and no file. */
export function isDatabaseAddress(text: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(text);
}

/** Where a state is kept, as it is shown to people: an address goes without user, password and query. */
export function shownPlace(text: string): string {
  if (!isDatabaseAddress(text)) return text;
  const start = text.indexOf('//') + 2;
  // A password that nobody has encoded may have an @ or a ? itself.
  const [behind = ''] = text.slice(Math.max(start, text.lastIndexOf('@') + 1)).split('?', 1);
  return text.slice(0, start) + behind;
}

/**
 * Reads the address of a database: `postgres://user:password@host:5432/name?schema=mine`.
 *
 * @throws {StateError} where it is none.
 */
export function readDatabasePlace(text: string): DatabasePlace {
  const shown = shownPlace(text);
  if (!URL.canParse(text)) throw stateError(shown, 'it is no address. Give postgres://USER@HOST:5432/DATABASE.');
  const url = new URL(text);
  const schema = url.searchParams.get('schema') ?? 'integrator_testkit';
  url.searchParams.delete('schema');
  // It stands in statements, where no value can be put in.
  if (!/^[a-z_][a-z0-9_]{0,40}$/.test(schema))
    throw stateError(
      shown,
      `its schema is ${preview(schema)}. Give small letters, digits and _, at most 41 of them: ?schema=team_one.`,
    );
  return { connectionString: url.href, schema, shown };
}
