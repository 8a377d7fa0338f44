import ts from 'typescript';
import { type Sources, syntaxOf } from '../../architecture/sources.ts';

/** The codes that the unions of rules have, as they are written in a file: those of violations and those of notes. */
export function codesOf(path: string, text: string): readonly string[] {
  const codes = [...syntaxOf(path, text)].flatMap((node) =>
    ts.isTypeAliasDeclaration(node) && /^(Request|Response|Function|Note)Rule$/.test(node.name.text)
      ? [...membersOf(node.type)]
      : [],
  );
  return [...new Set(codes)].sort();
}

function* membersOf(type: ts.TypeNode): Generator<string> {
  if (ts.isUnionTypeNode(type)) for (const member of type.types) yield* membersOf(member);
  else if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) yield type.literal.text;
  else throw new Error(`Failed to read the rules: ${type.getText()} is no code.`);
}

/**
 * Where findings are worded, as `path: code`: an object that has a code as its `rule`.
 *
 * One that says in which part of an exchange something is wrong (`in`), but not by which rule, has `?` as its code.
 */
export function findWordings(sources: Sources, codes: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const [path, text] of sources) {
    // Without a property of that name there is nothing to read.
    if (!/\brule['"]?\s*[:,}]/.test(text)) continue;
    for (const node of syntaxOf(path, text)) {
      const code = ts.isObjectLiteralExpression(node) ? wordedBy(node) : undefined;
      if (code === '?' || (code !== undefined && codes.includes(code))) found.add(`${path}: ${code}`);
    }
  }
  return [...found].sort();
}

function wordedBy(object: ts.ObjectLiteralExpression): string | undefined {
  const named = (name: string): ts.ObjectLiteralElementLike | undefined =>
    object.properties.find((property) => property.name?.getText().replaceAll(/['"]/g, '') === name);
  const rule = named('rule');
  if (rule === undefined) return undefined;
  const value = ts.isPropertyAssignment(rule) ? plain(rule.initializer) : undefined;
  if (value !== undefined && ts.isStringLiteralLike(value)) return value.text;
  return named('in') === undefined ? undefined : '?';
}

/** What is left of `value as const`, `value satisfies Rule` and `(value)`. */
function plain(value: ts.Expression): ts.Expression {
  const isWrapped = ts.isAsExpression(value) || ts.isSatisfiesExpression(value) || ts.isParenthesizedExpression(value);
  return isWrapped ? plain(value.expression) : value;
}
