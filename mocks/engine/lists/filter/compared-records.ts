import { isRecord } from '../../../../spec/document/document.ts';
import { foundAt } from '../../../../spec/resource/change-at.ts';
import { compareTexts } from '../../../../spec/resource/choosing/compare-texts.ts';
import type { FieldPath } from '../../../../spec/resource/field-path.ts';
import type { RecordCollection } from '../../store/collection.ts';
import type { JsonRecord } from '../../store/record.ts';
import { recordsWith } from '../../views/filtered-records.ts';
import { type ComparedField, type Comparison, comparisonOf } from './comparison-words.ts';

/** The records whose fields stand to what a query asks for as its parameters say. */
export function comparedRecords(
  collection: RecordCollection,
  compared: readonly ComparedField[],
  query: Readonly<Record<string, unknown>>,
): RecordCollection {
  const conditions = compared.flatMap(({ parameter, path, comparison }) => {
    const asked = query[parameter];
    if (asked === undefined) return [];
    if (comparison !== undefined) return [conditionOf(path, comparison, asked)];
    const members = isRecord(asked) ? Object.entries(asked) : [];
    return members.flatMap(([word, value]) => {
      const own = comparisonOf(word) ?? (/^(eq|is|equals)$/i.test(word) ? 'in' : undefined);
      return own === undefined ? [] : [conditionOf(path, own, value)];
    });
  });
  return conditions.length === 0 ? collection : recordsWith(collection, conditions);
}

function conditionOf(path: FieldPath, comparison: Comparison, asked: unknown): (record: JsonRecord) => boolean {
  const bounds = (Array.isArray(asked) ? asked : [asked]).map(String);
  const choices = new Set(bounds.flatMap((bound) => bound.split(',')));
  const holds = (value: string): boolean => {
    switch (comparison) {
      case 'gt':
        return bounds.every((bound) => compareTexts(value, bound) > 0);
      case 'gte':
        return bounds.every((bound) => compareTexts(value, bound) >= 0);
      case 'lt':
        return bounds.every((bound) => compareTexts(value, bound) < 0);
      case 'lte':
        return bounds.every((bound) => compareTexts(value, bound) <= 0);
      case 'in':
        return choices.has(value);
      case 'not':
      case 'notin':
        return !choices.has(value);
      case 'contains':
        return bounds.some((bound) => value.toLowerCase().includes(bound.toLowerCase()));
      case 'starts':
        return bounds.some((bound) => value.startsWith(bound));
      case 'ends':
        return bounds.some((bound) => value.endsWith(bound));
    }
  };
  const isDenied = comparison === 'not' || comparison === 'notin';
  return (record) => {
    const found = foundAt(record, path).flatMap((value) => (Array.isArray(value) ? value : [value]));
    const values = found.filter((one) => one !== undefined && one !== null);
    // What is not there is not what is denied, and compares with nothing.
    return isDenied ? values.every((one) => holds(String(one))) : values.some((one) => holds(String(one)));
  };
}
