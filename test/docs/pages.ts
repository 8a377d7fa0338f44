import { readdirSync, readFileSync } from 'node:fs';
import { rootUrl } from '../root.ts';

/** Pages whose programs run as they stand, all in one process: `programs.test.ts`. */
export const ran: readonly string[] = [
  'docs/accounts.md',
  'docs/create-mock.md',
  'docs/fake.md',
  'docs/faults.md',
  'docs/install-an-app.md',
  'docs/judge.md',
  'docs/recipes/clients.md',
  'docs/recipes/from-msw-handlers.md',
  'docs/seeds.md',
];

/** Pages whose snippets another test tries. */
export const triedBy: Readonly<Record<string, string>> = {
  'README.md': 'test/docs/readme.test.ts',
  'docs/access.md': 'test/docs/access.test.ts',
  'docs/any-language.md': 'test/docs/any-language.test.ts',
  'docs/any-document.md': 'test/docs/any-document.soak.test.ts',
  'docs/app.md': 'test/docs/app.soak.test.ts',
  'docs/browser.md': 'test/docs/browser.soak.test.ts',
  'docs/check-any-api.md': 'test/docs/check-any-api.soak.test.ts',
  'docs/check-extension.md': 'test/docs/check-extension.test.ts',
  'docs/check.md': 'test/docs/check.soak.test.ts',
  'docs/contract.md': 'test/docs/contract.test.ts',
  'docs/control.md': 'test/docs/control.test.ts',
  'docs/develop-an-app.md': 'test/docs/develop-an-app.soak.test.ts',
  'docs/diff.md': 'test/docs/validate.soak.test.ts',
  'docs/inspector.md': 'test/docs/browser.soak.test.ts',
  'docs/jest.md': 'test/package/installs/jest.soak.test.ts',
  'docs/learn.md': 'test/docs/learn.soak.test.ts',
  'docs/matchers.md': 'test/docs/matchers.soak.test.ts',
  'docs/mcp.md': 'test/docs/mcp.test.ts',
  'docs/network.md': 'test/docs/network.soak.test.ts',
  'docs/pact.md': 'test/contracts/pact/verify-pact.soak.test.ts',
  'docs/playwright.md': 'test/docs/browser.soak.test.ts',
  'docs/postman.md': 'test/contracts/postman/collection-of.test.ts',
  'docs/recipes.md': 'test/docs/recipes.test.ts',
  'docs/recipes/ci.md': 'test/docs/recipes.soak.test.ts',
  'docs/recipes/docker.md': 'test/docs/recipes.soak.test.ts',
  'docs/recipes/frameworks.md': 'test/package/installs/frameworks.soak.test.ts',
  'docs/resources.md': 'test/docs/contract.test.ts',
  'docs/responses.md': 'test/docs/contract.test.ts',
  'docs/serve.md': 'test/docs/serve.test.ts',
  'docs/state.md': 'test/docs/browser.soak.test.ts',
  'docs/tokens-of-a-document.md': 'test/docs/tokens-of-a-document.soak.test.ts',
  'docs/validate.md': 'test/docs/validate.soak.test.ts',
  'docs/where-sources-disagree.md': 'test/realism/sides/sides.test.ts',
};

/** Pages of which no test runs a snippet: commands that take minutes. They may have none in JavaScript. */
export const notRun: readonly string[] = [
  'docs/any-document-measured.md',
  'docs/check-measured.md',
  'docs/security.md',
];

/** The README and what is written in docs/: not what is made from the document, and no decisions. */
export const pages: readonly string[] = [
  'README.md',
  ...readdirSync(new URL('docs', rootUrl), { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md') && !/^docs\/(api|decisions|reference)\//.test(path))
    .sort(),
];

/** The text of a file of the package. */
export function textOf(path: string): string {
  return readFileSync(new URL(path, rootUrl), 'utf8');
}
