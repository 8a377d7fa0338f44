import { deepestJson } from '../../../../spec/json/json-depth.ts';
import { RecordError } from '../../errors/record-error.ts';

/**
 * Checks that JSON can carry a record, before it is copied: what it cannot carry would fail a reader much later.
 *
 * @throws {RecordError} where it holds a function, a bigint, a `Date`, `NaN` and their like, is nested too deeply or leads back into itself.
 */
export function checkJson(what: string, value: unknown, path = '', depth = 0): void {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  // By its tag, since an object of another realm has another prototype.
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (typeof value !== 'object' || (tag !== 'Object' && tag !== 'Array')) {
    const found =
      typeof value === 'number' ? String(value) : typeof value === 'object' ? `a ${tag}` : `a ${typeof value}`;
    throw new RecordError(what, [], {
      reason: `${path === '' ? 'it' : `\`${path}\``} is ${found}, which JSON cannot carry.`,
    });
  }
  if (depth > deepestJson)
    throw new RecordError(what, [], { reason: `it is nested deeper than ${deepestJson} levels.` });
  for (const [name, child] of Object.entries(value))
    checkJson(what, child, path === '' ? name : `${path}.${name}`, depth + 1);
}
