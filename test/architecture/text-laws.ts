import ts from 'typescript';
import { isGenerated, isProduct, placeOf, type Sources, syntaxOf } from './sources.ts';

const productWords = /integrator|smartconnector|bigcommerce|netsuite/i;
const drawers = /^(utils?|helpers?|common|misc)(\.|$)/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/**
 * The generic parts have not one word of the API that is mocked, comments included.
 *
 * `contracts/index.ts` is an entry: it must name what the built-in contract gives. `contracts/apis/` is about the one API.
 */
export function findProductWords(sources: Sources): string[] {
  return [...sources]
    .filter(([path]) => isGeneric(path))
    .flatMap(([path, text]) =>
      text.split('\n').flatMap((line, index) => {
        const word = productWords.exec(line)?.[0];
        return word === undefined ? [] : [`${path}:${index + 1} says "${word}"`];
      }),
    );
}

function isGeneric(path: string): boolean {
  if (path.startsWith('mocks/engine/')) return true;
  return path.startsWith('contracts/') && !/^contracts\/(index\.ts$|apis\/|generated\/)/.test(path);
}

/**
 * Time and chance come from four files only, so that a run can be repeated. The third makes the name of a run of
 * `check`: two of them on one account must not take each other's records for their own. The fourth makes what a browser
 * is let in by, which nobody may guess.
 */
export function findHiddenTimeAndChance(sources: Sources): string[] {
  const free = [
    'mocks/engine/time/clock.ts',
    'mocks/engine/store/ids.ts',
    'contracts/check/ledger/run-name.ts',
    'mocks/surfaces/server/pages/page-pass.ts',
  ];
  const product = [...sources].filter(
    ([path, text]) => isProduct(path) && !isGenerated(path) && !free.includes(path) && timeOrChance.test(text),
  );
  return product.flatMap(([path, text]) =>
    [...syntaxOf(path, text)].filter(isTimeOrChance).map((node) => `${placeOf(path, node)} uses ${node.getText()}`),
  );
}

/** Without one of these words there is neither in a file: its syntax need not be read. */
const timeOrChance = /\bDate\b|Math\.random|crypto|performance|random(?:UUID|Bytes|Int)|getRandomValues/;

function isTimeOrChance(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length;
  if (ts.isCallExpression(node)) return node.expression.getText() === 'Date';
  if (ts.isImportSpecifier(node)) {
    return /^(randomUUID|randomBytes|randomInt|getRandomValues|performance)$/.test(
      (node.propertyName ?? node.name).text,
    );
  }
  if (!ts.isPropertyAccessExpression(node)) return false;
  return /(^|\.)(Date\.now|Math\.random|crypto\.(randomUUID|getRandomValues|randomBytes)|performance\.now)$/.test(
    node.getText(),
  );
}

/** Lines that are comments: their "any" is a word. */
const comments = /^\s*(?:\/\/|\/?\*).*$/gm;

/** No `any`, and no comment that silences the compiler, outside tests. */
export function findSilencedTypes(sources: Sources): string[] {
  const own = [...sources].filter(([path]) => !isGenerated(path) && !path.startsWith('test/'));
  return own.flatMap(([path, text]) => [
    ...[...(/\bany\b/.test(text.replaceAll(comments, '')) ? syntaxOf(path, text) : [])]
      .filter((node) => node.kind === ts.SyntaxKind.AnyKeyword)
      .map((node) => `${placeOf(path, node)} says any`),
    ...text.split('\n').flatMap((line, index) => {
      const comment = /^\s*(?:\/\/|\/?\*).*?(@ts-(?:ignore|expect-error|nocheck))/.exec(line)?.[1];
      return comment === undefined ? [] : [`${path}:${index + 1} says ${comment}`];
    }),
  ]);
}

/** Names of files and folders are in kebab-case, and name a subject. */
export function findBadNames(sources: Sources): string[] {
  return [...sources.keys()].flatMap((path) =>
    path.split('/').flatMap((name) => {
      if (!kebab.test(name)) return [`${path}: "${name}" is not in kebab-case`];
      return drawers.test(name) ? [`${path}: "${name}" names no subject`] : [];
    }),
  );
}
