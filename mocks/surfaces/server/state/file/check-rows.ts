import type { DatabaseSync } from 'node:sqlite';
import { BrokenState } from './state-error.ts';

/** Records that are no JSON objects, or whose place nobody can read. */
const brokenRecord = `
  SELECT rowid AS number, account, path, id FROM records
  WHERE typeof(account) <> 'text' OR typeof(path) <> 'text' OR typeof(id) <> 'text'
    OR typeof(born) <> 'integer' OR typeof(version) <> 'integer'
    OR (json IS NOT NULL AND (
      typeof(json) <> 'text' OR (CASE WHEN json_valid(json) THEN json_type(json) ELSE 'none' END) <> 'object'))
  LIMIT 1
`;

/** Accounts whose counts are none. */
const brokenAccount = `
  SELECT name FROM accounts
  WHERE typeof(name) <> 'text' OR typeof(sequence) <> 'integer' OR typeof(version) <> 'integer'
    OR typeof(floor) <> 'integer' OR min(sequence, version, floor) < 0
    OR max(sequence, version, floor) > ${Number.MAX_SAFE_INTEGER}
  LIMIT 1
`;

/**
 * Looks through a file of state: what is broken in it is reported at the start, and not to the client who happens to ask.
 *
 * @throws {BrokenState} with the first row that cannot be.
 */
export function checkRows(database: DatabaseSync): void {
  const mockAccount = database.prepare(brokenAccount).get();
  if (mockAccount !== undefined)
    throw new BrokenState(`its account ${JSON.stringify(mockAccount['name'])} has a count that is none`);
  const record = database.prepare(brokenRecord).get();
  if (record === undefined) return;
  const { account, path, id } = record;
  throw new BrokenState(
    `its record ${String(path)}/${String(id)} of the account ${JSON.stringify(account)} is no JSON object, or it has lost its place`,
  );
}
