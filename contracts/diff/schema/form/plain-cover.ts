import type { Part } from '../view/alternatives.ts';
import { boundsOf } from '../view/bounds.ts';
import { type Kind, kindOf } from '../view/keywords.ts';
import { formatsOf, patternsOf } from '../view/texts.ts';
import { admits, bindingOf, isBound, type View, valuesOfKind } from '../view/view.ts';

/**
 * Whether one alternative surely lets every value of a kind pass that another does, so that the other adds nothing.
 * Of numbers and texts it weighs values, bounds, patterns and formats; where anything else binds, both must be bound by
 * the same.
 */
export function covers(wide: View, narrow: View, kind: Kind): boolean {
  if (!isBound(wide, kind)) return true;
  if (kind !== 'number' && kind !== 'string') return false;
  const isTyped =
    kind === 'string' ||
    (['integer', 'fraction'] as const).every((type) => wide.types.has(type) || !narrow.types.has(type));
  if (!isTyped || !sharesConditions(wide, narrow, kind)) return false;
  const [known, listed] = [valuesOfKind(wide, kind), valuesOfKind(narrow, kind)];
  if (known !== undefined) return listed !== undefined && [...listed.keys()].every((text) => known.has(text));
  const formats = formatsOf(narrow, kind);
  if (!formatsOf(wide, kind).every((format) => formats.includes(format))) return false;
  if (listed !== undefined) return [...listed.values()].every((value) => admits(wide, value));
  const bounds = boundsOf(narrow, kind);
  const isWider = [...boundsOf(wide, kind)].every(([name, bound]) => {
    const own = bounds.get(name);
    return own !== undefined && bound.admits(own);
  });
  const patterns = kind === 'string' ? patternsOf(narrow) : [];
  return isWider && (kind !== 'string' || patternsOf(wide).every((pattern) => patterns.includes(pattern)));
}

/** Makes one list of the lists of values that nothing but plain bounds stands beside. */
export function mergeLists(views: readonly View[], kind: Kind): readonly View[] {
  const listed = views.filter((view) => valuesOfKind(view, kind) !== undefined && !hasConditions(view, kind));
  const [exclusive, free] = [true, false].map((is) => listed.filter((view) => view.exclusive === is));
  const rest = views.filter((view) => !listed.includes(view));
  // A value that two branches of a `oneOf` list does not pass.
  if (!areDisjoint(exclusive ?? [], kind)) return [...rest, ...(exclusive ?? []), ...merge(free ?? [], kind)];
  if (rest.some((view) => view.exclusive))
    return [...rest, ...merge(exclusive ?? [], kind), ...merge(free ?? [], kind)];
  return [
    ...rest,
    ...merge(listed, kind).map((view) => ({ ...view, exclusive: false, branches: new Map<string, number>() })),
  ];
}

function areDisjoint(listed: readonly View[], kind: Kind): boolean {
  const texts = listed.flatMap((view) => [...(valuesOfKind(view, kind) ?? new Map<string, unknown>()).keys()]);
  return new Set(texts).size === texts.length;
}

function merge(listed: readonly View[], kind: Kind): readonly View[] {
  const [first] = listed;
  if (first === undefined || listed.length === 1) return listed;
  const values = new Map(listed.flatMap((view) => [...(valuesOfKind(view, kind) ?? [])]));
  const types = new Set(listed.flatMap((view) => [...view.types]));
  const parts = listed
    .flatMap((view) => view.parts)
    .flatMap(({ pointer, value }) => {
      const lists = Object.entries(value).filter(([keyword]) => keyword === 'enum' || keyword === 'const');
      return lists.length === 0 ? [] : [{ pointer, value: Object.fromEntries(lists) }];
    });
  return [{ ...first, types, values, parts, label: undefined }];
}

/** Drops alternatives that another has in it, and values of a list that another alternative lets pass anyway. */
export function withoutCovered(views: readonly View[], kind: Kind): readonly View[] {
  const left = [...views];
  for (const view of views) {
    const others = left.filter((other) => other !== view && !view.exclusive && !other.exclusive);
    const index = left.indexOf(view);
    if (others.some((other) => covers(other, view, kind))) left.splice(index, 1);
    else left[index] = withoutValues(view, others, kind);
  }
  return left;
}

function withoutValues(view: View, others: readonly View[], kind: Kind): View {
  const own = valuesOfKind(view, kind);
  if (own === undefined || view.values === undefined) return view;
  const free = others.filter(
    (other) =>
      valuesOfKind(other, kind) === undefined && !hasConditions(other, kind) && formatsOf(other, kind).length === 0,
  );
  const isIdle = (value: unknown): boolean => kindOf(value) === kind && free.some((other) => admits(other, value));
  const values = new Map([...view.values].filter(([, value]) => !isIdle(value)));
  return values.size === view.values.size ? view : { ...view, values };
}

/** Whether an alternative is bound by anything but its values, bounds, patterns and formats. */
function hasConditions(view: View, kind: Kind): boolean {
  return view.parts.some(({ value }) => conditionsOf(value, kind).length > 0);
}

function sharesConditions(wide: View, narrow: View, kind: Kind): boolean {
  return wide.parts.every(
    ({ pointer, value }) =>
      conditionsOf(value, kind).length === 0 || narrow.parts.some((part) => part.pointer === pointer),
  );
}

const weighed = new Set(['format', 'pattern', 'minLength', 'maxLength', 'multipleOf', 'minimum', 'maximum']);
weighed.add('exclusiveMinimum').add('exclusiveMaximum');

function conditionsOf(value: Part['value'], kind: Kind): readonly string[] {
  return bindingOf(value, kind).filter((keyword) => !weighed.has(keyword));
}
