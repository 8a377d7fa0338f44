import type { JsonPointer } from '../../../../spec/json/json-pointer.ts';
import type { SchemaMove } from '../../report/schema-rules.ts';
import { tellOf, type Visit } from '../form/visit.ts';
import type { Pointers } from '../view/alternatives.ts';
import { type ObjectView, objectViewOf } from '../view/object-view.ts';
import { placeOf } from '../view/view.ts';
import { compareParts } from './compare-parts.ts';

/** Compares the fields of objects: which there are, which are required, and what each may be. */
export function compareFields(visit: Visit): void {
  const before = objectViewOf(visit.old);
  const after = objectViewOf(visit.new);
  const names = new Set([
    ...before.properties.keys(),
    ...after.properties.keys(),
    ...before.required.keys(),
    ...after.required.keys(),
  ]);
  for (const name of names) compareField(visit, before, after, name);
  compareOthers(visit, before, after);
  comparePatterns(visit, before, after);
}

/** How a field stands on one side, in the direction in which its value travels. */
interface Standing {
  readonly pointers: Pointers;
  /** Whether this direction never carries it: `readOnly` in a request, `writeOnly` in a response. */
  readonly isHidden: boolean;
  readonly isThere: boolean;
  readonly isRequired: boolean;
}

function standingOf({ sides }: Visit, side: 'old' | 'new', view: ObjectView, name: string): Standing {
  const pointers = view.properties.get(name) ?? [];
  const schemas = sides[side];
  const isHidden = schemas.isFlagged(pointers, sides.direction === 'request' ? 'readOnly' : 'writeOnly');
  // A field that no value passes is a field that is forbidden.
  const isThere = pointers.length > 0 && !isHidden && !schemas.isNothing(pointers);
  return { pointers, isHidden, isThere, isRequired: view.required.has(name) && !isHidden };
}

function compareField(visit: Visit, before: ObjectView, after: ObjectView, name: string): void {
  const old = standingOf(visit, 'old', before, name);
  const now = standingOf(visit, 'new', after, name);
  const path = visit.path === '' ? name : `${visit.path}.${name}`;
  const tell = (move: SchemaMove): void => {
    const isAboutNeed = move === 'field-required' || move === 'field-optional';
    const placeIn = (view: ObjectView, at: JsonPointer): JsonPointer => {
      const need = view.required.get(name);
      const field = view.properties.get(name)?.[0];
      return (isAboutNeed ? (need ?? field) : (field ?? need)) ?? at;
    };
    visit.tell({ move, path, old: placeIn(before, visit.old.pointer), new: placeIn(after, visit.new.pointer) });
  };
  if (!old.isThere && !now.isThere && (old.isHidden || now.isHidden)) return;
  const isRequest = visit.sides.direction === 'request';
  if (isRequest && old.isThere && now.isHidden) tell('field-made-read-only');
  else if (isRequest && old.isHidden && now.isThere) tell('field-made-writable');
  else if (!old.isThere && now.isThere) tell(now.isRequired ? 'required-field-added' : 'optional-field-added');
  else if (old.isThere && !now.isThere) tell('field-removed');
  if (old.isThere === now.isThere && old.isRequired !== now.isRequired) {
    tell(now.isRequired ? 'field-required' : 'field-optional');
  }
  if (isRequest && old.isHidden && now.isThere && now.isRequired) tell('field-required');
  if (old.isThere && now.isThere) {
    visit.inner(old.pointers, now.pointers, path, !(old.isRequired && now.isRequired));
  }
}

function compareOthers(visit: Visit, before: ObjectView, after: ObjectView): void {
  const { old, new: now } = visit.sides;
  const wasClosed = before.others.some((pointer) => old.isNothing([pointer]));
  const isClosed = after.others.some((pointer) => now.isNothing([pointer]));
  const keyword = [visit.old, visit.new].some((view) => placeOf(view, 'additionalProperties') !== view.pointer)
    ? 'additionalProperties'
    : 'unevaluatedProperties';
  if (wasClosed !== isClosed) tellOf(visit, wasClosed ? 'fields-opened' : 'fields-closed', keyword);
  else if (!wasClosed) {
    const path = `${visit.path === '' ? '' : `${visit.path}.`}*`;
    compareParts(visit, { keyword, path, old: before.others, new: after.others });
  }
}

function comparePatterns(visit: Visit, before: ObjectView, after: ObjectView): void {
  for (const pattern of new Set([...before.patterns.keys(), ...after.patterns.keys()])) {
    const [old, now] = [before.patterns.get(pattern) ?? [], after.patterns.get(pattern) ?? []];
    const path = `${visit.path}[/${pattern}/]`;
    compareParts(visit, { keyword: 'patternProperties', path, old, new: now, isWide: true });
  }
}
