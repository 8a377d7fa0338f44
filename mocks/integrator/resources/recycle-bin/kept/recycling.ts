import type { Reference, Resource } from '../../../../../spec/resource/resource.ts';
import type { Conventions } from '../../../../engine/behaviours/conventions.ts';
import { idsAt } from '../../../../engine/references/reference-index.ts';
import type { GoingRecord } from '../../../../engine/rules/going-record.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import { timestamp } from '../../../../engine/time/clock.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { keptFor, recycleBinOf } from './recycled-record.ts';

/** A record of the bin, to which is added what went with it. */
interface Draft {
  readonly id: string;
  readonly entry: JsonRecord;
  readonly along: JsonRecord[];
}

/**
 * Keeps what an exchange deletes: each record of a kind that has its place in the bin, and with it those that went because
 * of it and have none.
 */
export function recycling({ resource }: ResourceContext): NonNullable<Conventions['removing']> {
  const usesOf = usesIn(resource.references);
  return ({ account, now }, going) => {
    const drafts = new Map<GoingRecord, Draft>();
    const own: Draft[] = [];
    for (const one of going) {
      const { resource: kind, collection, id, because } = one;
      const record = collection.get(id);
      const above = because && drafts.get(because);
      if (record === undefined) continue;
      if (kind.recycled === undefined) {
        above?.along.push({ path: collection.path, id, record });
        if (above !== undefined) drafts.set(one, above);
        continue;
      }
      const { name } = record;
      const entry = {
        _id: id,
        model: kind.recycled,
        ...(typeof name === 'string' && { name }),
        path: collection.path,
        deletedAt: timestamp(now),
        goneAt: timestamp(now + keptFor),
        record,
        ...(above !== undefined && { _withId: above.id }),
        ...usesOf(kind, record),
      };
      const draft = { id, entry, along: [] };
      drafts.set(one, draft);
      own.push(draft);
    }
    if (own.length === 0) return;
    const bin = recycleBinOf(account, now, own.length);
    for (const { id, entry, along } of own) {
      // What is deleted once more stands at the end.
      bin.delete(id);
      bin.set(id, along.length === 0 ? entry : { ...entry, along });
    }
  };
}

/** Tells which records one that was deleted still uses: those to which the bin refers by itself. */
function usesIn(fields: readonly Reference[]): (kind: Resource, record: JsonRecord) => JsonRecord {
  const known = new Map<Resource, readonly (readonly [field: string, references: readonly Reference[]])[]>();
  const fieldsOf = (kind: Resource): NonNullable<ReturnType<typeof known.get>> => {
    const found = known.get(kind) ?? fields.map((field) => [field.path[0] ?? '', holding(kind, field)] as const);
    known.set(kind, found);
    return found;
  };
  return (kind, record) =>
    Object.fromEntries(
      fieldsOf(kind).flatMap(([field, references]) => {
        const ids = new Set(references.flatMap((reference) => idsAt(record, reference)));
        return ids.size === 0 ? [] : [[field, [...ids]]];
      }),
    );
}

/** The references of a resource that hold what a field of the bin names. */
function holding({ references }: Resource, { to }: Reference): readonly Reference[] {
  return references.filter((reference) => reference.to === to && reference.onDelete === 'refuse');
}
