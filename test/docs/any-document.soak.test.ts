import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { serveCli } from '../mocks/surfaces/cli/run-cli.ts';
import { root } from '../package/entries.ts';
import { examplesOf, promisedOutput } from './examples.ts';
import { runPrograms } from './run-programs.ts';

const examples = examplesOf(await readFile(`${root}docs/any-document.md`, 'utf8'));

/** A document in which each place is that the overlay of the guide names. */
const shop = `openapi: 3.1.0
info: { title: Pet shop, version: '7' }
paths:
  /pets:
    get: { operationId: listPets, responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } } } }
  /pets/{petId}:
    parameters: [{ name: petId, in: path, required: true, schema: { type: integer } }]
    get: { operationId: getPet, responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } }
  /pets/{petId}/food:
    parameters: [{ name: petId, in: path, required: true, schema: { type: integer } }]
    post: { operationId: feedPet, responses: { '200': { description: Fed, content: { application/json: {} } }, '404': { description: None } } }
  /owners:
    get: { operationId: listOwners, responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Owner' } } } } } } }
  /owners/{ownerId}:
    parameters: [{ name: ownerId, in: path, required: true, schema: { type: integer } }]
    get: { operationId: getOwner, responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Owner' } } } } } }
  /reports/{day}:
    parameters: [{ name: day, in: path, required: true, schema: { type: string } }]
    get: { operationId: getReport, responses: { '200': { description: One, content: { application/json: { example: { sold: 1 } } } } } }
  /internal:
    get: { operationId: internal, responses: { '200': { description: It } } }
components:
  schemas:
    Owner: { type: object, required: [id], properties: { id: { type: integer } }, example: { id: 1 } }
    Pet:
      type: object
      required: [id, name]
      properties: { id: { type: integer }, name: { type: string }, ownerId: { type: integer }, chip: { type: string } }
`;

test('the programs of docs/any-document.md print what they say, and its commands serve with its files', async () => {
  const folder = await mkdtemp(`${root}test/docs/.run-any-document-`);
  const text = (language: string, mark: string): string =>
    examples.find((one) => one.language === language && one.text.includes(mark))?.text ?? '';
  try {
    const programs = examples.filter((one) => one.language === 'js' && one.text.includes('console.log'));
    const printed = await runPrograms(folder, programs);
    expect(programs.length).toBeGreaterThan(0);
    for (const { line, text: program } of programs) expect(printed.get(line)).toBe(promisedOutput(program));

    await writeFile(`${folder}/api.yaml`, shop);
    await writeFile(`${folder}/fix.yaml`, text('yaml', 'overlay: 1.0.0'));
    await writeFile(`${folder}/behaviours.ts`, text('js', 'behaviours.ts'));
    const words = examples
      .filter(({ language }) => language === 'sh')
      .flatMap((one) => one.text.trimEnd().split(' ').slice(2));
    // Each option once: the guide's commands are one, with a flag more in each section.
    const flags = ['--document', '--overlay', '--behaviours'].flatMap((flag) => {
      const file = words[words.indexOf(flag) + 1];
      return words.includes(flag) ? [flag, `${folder}/${file}`] : [];
    });
    expect(flags).toContain('--overlay');
    expect(flags).toContain('--behaviours');
    const { base, child, finished } = await serveCli(...flags, '--seed', 'examples');
    const pets = await (await fetch(`${base}/pets`)).text();
    const fed = await fetch(`${base}/pets/7/food`, { method: 'POST' });
    const none = await fetch(`${base}/internal`);
    child.kill('SIGTERM');
    const { stdout, stderr } = await finished;
    expect(pets).toContain('Rex');
    expect(pets).not.toContain('123');
    expect([fed.status, await fed.json()]).toEqual([200, expect.objectContaining({ id: 7, fed: true })]);
    expect(none.status).toBe(404);
    expect(stdout).toContain('  Behaves   feedPet\n');
    expect(stderr).not.toContain('changes nothing');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
