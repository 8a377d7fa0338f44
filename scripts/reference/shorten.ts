import {
  DeclarationReflection,
  IntersectionType,
  type ProjectReflection,
  ReferenceType,
  ReflectionKind,
  type SomeType,
} from 'typedoc';

/** Members that stand already where they are inherited from: the same for each error, account and resource. */
export function repeatedMembers(project: ProjectReflection): readonly DeclarationReflection[] {
  const documented = new Set(project.getReflectionsByKind(ReflectionKind.SomeType).map(({ name }) => name));
  for (const one of project.getReflectionsByKind(ReflectionKind.ClassOrInterface)) documented.add(one.name);
  return declarationsOf(project).filter(
    ({ parent, inheritedFrom }) =>
      parent?.kindOf(ReflectionKind.ClassOrInterface) === true &&
      inheritedFrom !== undefined &&
      (inheritedFrom.reflection !== undefined || documented.has(inheritedFrom.name.split('.')[0] ?? '')),
  );
}

/**
 * Leaves out of the type of a member what records look like: `Records` in the place of `Records<{ … }>`.
 *
 * The pages of `docs/api/` have the fields; here they would hide everything else.
 */
export function withoutRecordTypes(project: ProjectReflection): void {
  for (const one of declarationsOf(project)) if (one.type !== undefined) shorten(one.type);
}

function shorten(type: SomeType): void {
  if (type instanceof IntersectionType) for (const part of type.types) shorten(part);
  if (!(type instanceof ReferenceType) || type.typeArguments?.some(isLong) !== true) return;
  Reflect.deleteProperty(type, 'typeArguments');
}

/** Whether an object is written out in a type, at any depth. */
function isLong(type: SomeType): boolean {
  if (type instanceof IntersectionType) return true;
  if (type instanceof ReferenceType) return type.typeArguments?.some(isLong) === true;
  return type.type === 'reflection';
}

function declarationsOf(project: ProjectReflection): readonly DeclarationReflection[] {
  return Object.values(project.reflections).filter((one) => one instanceof DeclarationReflection);
}
