import { plainConventions } from '../../../contracts/check/resource/conventions.ts';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import type { BodyPattern, RecordedStep } from '../../../contracts/parity/recording/recorded-step.ts';
import { replay } from '../../../contracts/parity/replay.ts';
import { createMock } from '../../../mocks/engine/create-mock.ts';

const pet = { $ref: '#/components/schemas/Pet' };
const json = (schema: object): object => ({ content: { 'application/json': { schema } } });
const contract = createContract(
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    servers: [{ url: 'https://pets.example/v1' }],
    paths: {
      '/pets': {
        get: {
          operationId: 'listPets',
          responses: { 200: { description: 'All', ...json({ type: 'array', items: pet }) } },
        },
        post: {
          operationId: 'addPet',
          requestBody: json(pet),
          responses: { 201: { description: 'Made', ...json(pet) } },
        },
      },
      '/pets/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        get: {
          operationId: 'getPet',
          responses: { 200: { description: 'One', ...json(pet) }, 404: { description: 'No' } },
        },
        delete: { operationId: 'dropPet', responses: { 204: { description: 'Gone' }, 404: { description: 'No' } } },
      },
    },
    components: {
      schemas: {
        Pet: {
          type: 'object',
          required: ['name'],
          properties: { id: { type: 'string', readOnly: true }, name: { type: 'string' } },
        },
      },
    },
  }),
);

/** A step in short: its operation, method and target, what was sent, and what came back. */
export type Asked = readonly [
  operation: string,
  method: string,
  target: string,
  sent: unknown,
  status: number,
  body?: BodyPattern,
];

const stepOf = ([operation, method, target, sent, status, body = { kind: 'none' }]: Asked): RecordedStep => ({
  operation,
  request: {
    ...{ method, target, credentials: 'good' },
    contentType: sent === undefined ? null : 'application/json',
    body: sent === undefined ? undefined : JSON.stringify(sent),
  },
  response: { status, headers: body.kind === 'none' ? {} : { 'content-type': 'application/json' }, body },
});

/** How it is played. */
export interface PlayOptions {
  readonly write?: boolean;
  /** How many pets the backend has. */
  readonly records?: number;
  /** How many the one had that was recorded. */
  readonly others?: number;
  /** Whether it lets nobody in. */
  readonly down?: boolean;
}

/** What comes of a recording, the requests that were sent for it, and what is left behind. */
export async function played(
  asked: readonly Asked[],
  { write = true, records = 0, others = 0, down = false }: PlayOptions = {},
): Promise<{
  readonly outcome: readonly unknown[];
  readonly sent: readonly string[];
  readonly events: readonly string[];
  readonly report: Awaited<ReturnType<typeof replay>>;
}> {
  const pets = Array.from({ length: records }, (_, at) => ({ id: `p${at}`, name: 'theirs' }));
  const mock = createMock(contract, { report: 'silent', records: { '/pets': pets } });
  const sent: string[] = [];
  const events: string[] = [];
  const report = await replay({
    ...{ contract, conventions: plainConventions, baseUrl: 'https://pets.example/v1', token: 'sesame-open', write },
    ...{ rate: 1e9, sleep: () => Promise.resolve(), runName: 'player', recordingName: 'a.jsonl' },
    onLedger: ({ event }) => void events.push(event),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      sent.push(`${request.method} ${new URL(request.url).pathname.replace(/(pets\/)(?!p\d).+/, '$1ID')}`);
      return down ? new Response(null, { status: 401 }) : mock.fetch(request);
    },
    recording: {
      document: { title: 'Pets', version: '1' },
      seed: 7,
      wrote: true,
      others: { '/pets': others },
      steps: asked.map(stepOf),
    },
  });
  const { verdict, exitCode, parity, failures } = report;
  return {
    outcome: [
      verdict,
      exitCode,
      parity?.compared,
      parity?.alike,
      failures.map(({ operation, rule }) => `${operation} ${rule}`),
    ],
    sent,
    events,
    report,
  };
}
