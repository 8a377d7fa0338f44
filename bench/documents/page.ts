import type { Served } from './measure.ts';

/** What each server served of each document, by their names. */
export type Measured = Readonly<Record<string, Readonly<Record<string, Served>>>>;

/** One server's figures over all documents. */
export function share(all: readonly Served[]): Record<string, number> {
  const sum = (pick: (served: Served) => number): number => all.reduce((total, one) => total + pick(one), 0);
  const operations = sum((one) => one.operations);
  return {
    loaded: all.filter(({ loaded }) => loaded).length,
    operations,
    'responded %': (100 * sum(({ responded }) => responded)) / operations,
    'valid %': (100 * sum(({ valid }) => valid)) / operations,
    resources: sum(({ resources }) => resources),
    live: sum(({ kept }) => kept),
    'live validly': sum(({ keptValidly }) => keptValidly),
  };
}

const about = `# Any document, measured

How much of OpenAPI documents that others have published is served by the fakes that can be made of them. This page is made by a script; mend that, not the page.

Each operation is asked once, with a request that its document allows: its example, or else a sample by \`openapi-sampler\`, or else one by \`json-schema-faker\`. What is created comes first, what is deleted last.

- **responded**: with a status that the document has for the operation, below 500.
- **valid**: and its body fits the schema of that response, judged by ajv over the document as \`@scalar/openapi-upgrader\` brings it to 3.1.
- **resources**: what has a POST, and a GET by id. One **lives** if it is created (twice, under two ids, unless the client gives the id), read as it was sent, listed, changed, deleted and then gone, as far as the document has operations for that. What a read has no place for need not be read.

`;

const how = `
## Measure it

The documents are not in this repository. Put some into a folder, and install the others into another: \`@stoplight/prism-cli\`, \`@scalar/mock-server\`, \`@hono/node-server\`, \`@stdy/cli\`, \`@scalar/openapi-upgrader\`, \`openapi-sampler\`, \`json-schema-faker\`. Then:

\`\`\`sh
npm run bench:documents -- --documents FOLDER --peers FOLDER --page docs/any-document-measured.md
\`\`\`

\`--only ours --verbose\` says of each operation and each resource what is missing, \`--json FILE\` writes all down, and \`--from FILE\` makes the page of that without measuring.
`;

/** Writes the page of figures for the docs. */
export function page(measured: Measured): string {
  const servers = Object.entries(measured);
  const rows = servers.map(([name, served]) => [name, ...Object.values(share(Object.values(served))).map(written)]);
  const own = servers[0]?.[1] ?? {};
  const documents = Object.keys(own).toSorted((one, other) => sizeOf(own[other]) - sizeOf(own[one]));
  // By their sizes: the names of others say less, and are not all words of ours.
  const each = documents.map((name) => [
    `${sizeOf(own[name])} operations`,
    ...servers.map(([, served]) => brief(served[name])),
  ]);
  const first = table([['', ...Object.keys(share([]))], ...rows]);
  const second = table([['document', ...servers.map(([name]) => name)], ...each]);
  return `${about}${documents.length} documents:\n\n${first}\nFor each document, the largest first: operations responded to validly, and resources that live.\n\n${second}${how}`;
}

function sizeOf(served: Served | undefined): number {
  return served?.operations ?? 0;
}

function written(figure: number): string {
  return Number.isInteger(figure) ? String(figure) : figure.toFixed(1);
}

function brief(served: Served | undefined): string {
  if (served === undefined || !served.loaded) return 'not loaded';
  const { valid, operations, kept, resources } = served;
  return `${valid} of ${operations}${resources === 0 ? '' : `, ${kept} of ${resources}`}`;
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}
