import type { JsonPointer } from '../../../../spec/json/json-pointer.ts';
import { shown } from '../../document/words.ts';
import type { NormalForm } from '../form/normal-form.ts';
import type { Sameness } from '../form/sameness.ts';
import type { Tell } from '../form/visit.ts';
import { kindOfFormat } from '../view/formats.ts';
import { lacksEffect, ownerOf } from '../view/keywords.ts';
import { allWritten, type View, type Written } from '../view/view.ts';

/**
 * Tells of keywords that bind no value of the types beside which they stand, such as `maximum` of an array: they do
 * nothing, but whoever changes them means something.
 */
export function compareMisplaced(
  sameness: Sameness,
  before: NormalForm,
  after: NormalForm,
  path: string,
  tell: Tell,
): void {
  for (const keyword of new Set([...keywordsOf(before), ...keywordsOf(after)])) {
    if (!isMisplaced(keyword, before) || !isMisplaced(keyword, after)) continue;
    const [old, now] = [writtenIn(before, keyword), writtenIn(after, keyword)];
    if (sameness.ofValues(valuesOf(old), valuesOf(now))) continue;
    const places = { old: placeOf(old, before), new: placeOf(now, after) };
    const words = { before: `${keyword} ${shown(old[0]?.value)}`, after: shown(now[0]?.value) };
    tell({ move: 'contradiction-changed', path, ...places, ...words });
  }
}

function isMisplaced(keyword: string, form: NormalForm): boolean {
  if (keyword !== 'format') {
    const owner = ownerOf(keyword);
    return owner !== undefined && !form.kinds.has(owner);
  }
  return writtenIn(form, keyword).every(({ value }) => {
    const kind = kindOfFormat(String(value));
    return kind !== undefined && !form.kinds.has(kind);
  });
}

function keywordsOf(form: NormalForm): readonly string[] {
  return viewsOf(form).flatMap(({ parts }) => parts.flatMap(({ value }) => Object.keys(value)));
}

function writtenIn(form: NormalForm, keyword: string): readonly Written[] {
  const written = viewsOf(form).flatMap((view) => allWritten(view, keyword));
  const own = written.filter(({ value }) => !lacksEffect(keyword, value));
  return [...new Map(own.map((one) => [one.pointer, one])).values()];
}

function viewsOf({ kinds }: NormalForm): readonly View[] {
  return [...new Set([...kinds.values()].flat())];
}

function valuesOf(written: readonly Written[]): readonly unknown[] {
  return written.map(({ value }) => value);
}

function placeOf(written: readonly Written[], { pointer }: NormalForm): JsonPointer {
  return written[0]?.pointer ?? pointer;
}
