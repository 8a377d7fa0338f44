import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCheckOptions } from '../../../../../mocks/surfaces/cli/check/options/check-options.ts';
import { coverage } from '../../../../../mocks/surfaces/cli/coverage.ts';
import { loadContract, loadDocument } from '../../../../../mocks/surfaces/cli/files/contract-file.ts';
import { mustBeWritable } from '../../../../../mocks/surfaces/cli/files/text-file.ts';
import { loadSources } from '../../../../../mocks/surfaces/cli/serve/reload/reload.ts';
import { optionsFromEnvironment } from '../../../../../mocks/surfaces/register/environment.ts';
import { createCors } from '../../../../../mocks/surfaces/server/http/cors.ts';

const folder = mkdtempSync(join(tmpdir(), 'integrator-testkit-values-'));
const at = (name: string): string => join(folder, name);
const output = { print: () => undefined, complain: () => undefined };

beforeAll(() => {
  mkdirSync(at('folder.json'));
  writeFileSync(at('cut.yaml'), 'openapi: [3.1.0\n');
  writeFileSync(at('cut.json'), '{"integrations":\n');
  writeFileSync(at('old.yaml'), 'openapi: 4.0.3\n');
  writeFileSync(at('text.txt'), 'hello');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const seed = (value: string) => () => loadSources({ document: undefined, seed: value });
const document = (name: string) => () => loadContract(at(name), '--document');

test.each<[what: string, read: () => unknown, says: RegExp]>([
  ['a misspelt seed', seed('defualt'), /^Failed to read --seed: it is "defualt"; did you mean `default`\? Give /],
  [
    'a seed that is no JSON file',
    seed('seed.txt'),
    /^Failed to read --seed: it is "seed.txt"\. Give .* ends in \.json\.$/,
  ],
  ['a seed that is a folder', seed(at('folder.json')), /^Failed to read --seed \S+folder\.json: it is a folder\./],
  ['a seed that is cut short', seed(at('cut.json')), /^Failed to read --seed \S+cut\.json: it is no JSON, [^\n]*$/],
  [
    'a misspelt seed of the preload',
    () => optionsFromEnvironment({ INTEGRATOR_TESTKIT_SEED: 'smaple' }),
    /^Failed to read INTEGRATOR_TESTKIT_SEED: it is "smaple"; did you mean `sample`\?/,
  ],
  [
    'a misspelt clock of the preload',
    () => optionsFromEnvironment({ INTEGRATOR_TESTKIT_CLOCK: 'rael' }),
    /^Failed to read INTEGRATOR_TESTKIT_CLOCK: it is "rael"; did you mean `real`\?/,
  ],
  ['no document', document('none.yaml'), /^Failed to read --document \S+none\.yaml: there is no such file\./],
  ['a document that is a folder', document('folder.json'), /^Failed to read --document \S+: it is a folder\./],
  [
    'a document that is cut short',
    document('cut.yaml'),
    /^--document \S+cut\.yaml: Failed to read the document: [^\n]+\. Mend its YAML or JSON\.$/,
  ],
  ['a document of another version', document('old.yaml'), /^--document \S+old\.yaml: .*found openapi: "4\.0\.3"/],
  [
    'the built-in document, misspelt',
    () => loadDocument('builtn'),
    /^Failed to read builtn: .* or builtin for the document of this package\.$/,
  ],
  [
    'an origin with a path',
    () => createCors(['https://a.example/b'], () => undefined),
    /^Failed to read cors \(--cors\): "https:\/\/a\.example\/b" is no origin\./,
  ],
  [
    'an origin without a scheme',
    () => createCors(['localhost'], () => undefined),
    /^Failed to read cors \(--cors\): "localhost" is no origin\./,
  ],
  [
    'a report in a folder that is not there',
    () => mustBeWritable(at('none/report.json')),
    /^Failed to write \S+report\.json: there is no folder \S+none\./,
  ],
  ['a report where a folder is', () => mustBeWritable(at('folder.json')), /^Failed to write \S+: it is a folder\./],
  [
    'a report below a file',
    () => mustBeWritable(at('text.txt/report.json')),
    /^Failed to write \S+report\.json: a part of the path is no folder\./,
  ],
  [
    'a coverage that is a file',
    () =>
      coverage(
        { directory: at('text.txt'), html: undefined, json: undefined, threshold: undefined, resources: undefined },
        output,
      ),
    /^Failed to read coverage: \S+text\.txt is no folder\./,
  ],
  [
    'a rate of nothing',
    () => readCheckOptions({ baseUrl: 'http://127.0.0.1:1/v1', rate: 0 }, ['--token', 'a'], {}),
    /^Failed to read --rate: it is 0\. Give a whole number from 1 to 100000\.$/,
  ],
  [
    'a token of a second backend that is not named',
    () => readCheckOptions({ baseUrl: 'http://127.0.0.1:1/v1', againstToken: 'b' }, ['--token', 'a'], {}),
    /^Failed to run check: --against-token has no --against\./,
  ],
])('%s is refused in a sentence that names the option', async (_what, read, says) => {
  await expect((async () => read())()).rejects.toThrow(says);
});
