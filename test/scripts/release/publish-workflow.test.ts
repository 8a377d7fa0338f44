import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { rootUrl } from '../../root.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Workflow {
  readonly on: object;
  readonly permissions: object;
  readonly jobs: Readonly<
    Record<string, { readonly needs?: string; readonly permissions?: object; readonly steps: readonly Step[] }>
  >;
}

const read = (name: string): string => readFileSync(new URL(name, rootUrl), 'utf8');
const workflow: Workflow = parse(read('.github/workflows/publish.yml'));
const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(read('package.json'));
const runsOf = (job: string): readonly string[] => workflow.jobs[job]?.steps.flatMap(({ run }) => run ?? []) ?? [];

test('a tag is published with provenance, by a job that can sign and runs after the tests', () => {
  expect(workflow.on).toEqual({ push: { tags: ['v*'] } });
  expect(workflow.permissions).toEqual({ contents: 'read' });
  expect(workflow.jobs['publish']?.needs).toBe('test');
  expect(workflow.jobs['publish']?.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
  expect(workflow.jobs['test']?.permissions).toBeUndefined();
  expect(runsOf('publish')).toEqual(['npm ci', 'npm publish --provenance --access public']);
  expect(runsOf('test')).toContain('npm run release:check -- "$GITHUB_REF_NAME"');
  expect(runsOf('test').at(-1)).toBe('npm test');
});

test('each command of the workflow and of RELEASING.md is a script of package.json', () => {
  const text = [...Object.keys(workflow.jobs).flatMap(runsOf), read('RELEASING.md')].join('\n');
  const named = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  expect(scripts).toHaveProperty('test');
  // What is published is built from what is tagged.
  expect(scripts['prepack']).toBe('npm run build');
});
