import ts from 'typescript';
import { isLinear } from '../../contracts/pattern/is-linear.ts';
import { longestOf } from '../../contracts/pattern/length.ts';
import { PatternLimitError, readSyntax } from '../../contracts/pattern/syntax.ts';
import { isGenerated, isProduct, placeOf, type Sources, syntaxOf } from './sources.ts';

/** A text of which these are made comes from the document, the options or the code, and never has several `.*`. */
export const makers: ReadonlySet<string> = new Set([
  // One character class, or a pattern that the machine could not be made of.
  'contracts/pattern/is-linear.ts',
  'contracts/pattern/run.ts',
  'contracts/pattern/state-table.ts',
  'contracts/sample/demand/pattern-text.ts',
  'contracts/schema/compile/schema-compiler.ts',
  'contracts/schema/keyword/read-pattern.ts',
  // The expression of a test, as it is.
  'contracts/matchers/differences.ts',
  // Secrets that were met, each character as itself.
  'contracts/redaction/secrets/known-secrets.ts',
  // Literals alone: each begins with a text, and repeats one set of characters at a time.
  'contracts/redaction/secrets/secret-names.ts',
  'contracts/redaction/secrets/secret-texts.ts',
  // Literals alone.
  'mocks/surfaces/msw/handlers.ts',
  // One variable in a segment.
  'spec/operation/servers.ts',
]);

/** Regular expressions are made of texts in named files only: what somebody writes may take for ever. */
export function findMadeExpressions(sources: Sources, allowed: ReadonlySet<string> = makers): string[] {
  return nodesOf(sources, (path) => !allowed.has(path)).flatMap(([path, node]) =>
    (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp'
      ? [`${placeOf(path, node)} makes a regular expression`]
      : [],
  );
}

/** JSON is read where brackets were counted before, or where the text is this package's own. */
export const parsers: ReadonlySet<string> = new Set([
  'spec/json/json-depth.ts',
  'contracts/bodies/json-body.ts',
  'spec/parameter/parameter-value.ts',
  'spec/document/reading/json/json-lines.ts',
  'spec/document/reading/json/json-text.ts',
  'mocks/engine/pipeline/turned-away.ts',
  'mocks/surfaces/browser/page/xhr-response.ts',
  'mocks/surfaces/connect/client/event-reader.ts',
  'mocks/surfaces/inspector/actions/records.ts',
  'mocks/surfaces/inspector/actions/state.ts',
  // Of texts that it has written itself, which is what each record is that was let in.
  'mocks/surfaces/server/packed/room.ts',
]);

/** `JSON.parse` goes as deep as a text says; whoever walks the value runs out of stack. */
export function findUncountedJson(sources: Sources, allowed: ReadonlySet<string> = parsers): string[] {
  return nodesOf(sources, (path) => !allowed.has(path)).flatMap(([path, node]) =>
    ts.isPropertyAccessExpression(node) && node.name.text === 'parse' && node.getText() === 'JSON.parse'
      ? [`${placeOf(path, node)} reads JSON; use parseJson`]
      : [],
  );
}

/** Expressions with something repeated are proven to take linear time, or were looked at by somebody and are listed. */
export function findSlowExpressions(sources: Sources, judged: ReadonlySet<string>): string[] {
  return nodesOf(sources, () => true).flatMap(([path, node]) => {
    if (node.kind !== ts.SyntaxKind.RegularExpressionLiteral) return [];
    const text = node.getText();
    return judged.has(text) || isHarmless(text) ? [] : [`${placeOf(path, node)} has ${text}`];
  });
}

function isHarmless(text: string): boolean {
  const known = harmless.get(text) ?? isProven(text);
  harmless.set(text, known);
  return known;
}

/** By its text: proving takes long, and two laws ask for it. */
const harmless = new Map<string, boolean>();

function isProven(text: string): boolean {
  const slash = text.lastIndexOf('/');
  const flags = text.slice(slash + 1);
  try {
    const syntax = readSyntax(text.slice(1, slash), flags.replaceAll(/[gy]/g, ''));
    return longestOf(syntax) <= 300 || isLinear(syntax);
  } catch (error) {
    if (error instanceof PatternLimitError) return false;
    throw error;
  }
}

function nodesOf(sources: Sources, pick: (path: string) => boolean): [path: string, node: ts.Node][] {
  return reported(sources).filter(([path]) => pick(path));
}

const known = new WeakMap<Sources, [path: string, node: ts.Node][]>();

/** What the laws are about, found once: every file has to be read for it. */
function reported(sources: Sources): [path: string, node: ts.Node][] {
  const before = known.get(sources);
  if (before !== undefined) return before;
  const found = [...sources]
    .filter(
      ([path, text]) =>
        isProduct(path) &&
        !isGenerated(path) &&
        /RegExp|JSON\.parse|(?:[(,=:[!&|?{};>]|return|^)\s*\/(?![*/])/m.test(text),
    )
    .flatMap(([path, text]) =>
      [...syntaxOf(path, text)]
        .filter(
          (node) =>
            ts.isNewExpression(node) ||
            ts.isCallExpression(node) ||
            ts.isPropertyAccessExpression(node) ||
            node.kind === ts.SyntaxKind.RegularExpressionLiteral,
        )
        .map((node): [string, ts.Node] => [path, node]),
    );
  known.set(sources, found);
  return found;
}
