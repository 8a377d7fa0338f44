/** What the page measures. */
export const about = `# Any document, measured

How much of OpenAPI documents that others have published is served by the fakes that can be made of them. This page is made by a script; mend that, not the page.

Each operation is asked once, with a request that its document allows: its example, or else a sample by \`openapi-sampler\`, or else one by \`json-schema-faker\`. What is created comes first, what is deleted last. An operation with servers of its own is asked there; of the others each is asked at every place where it may serve it.

- **responded**: with a status that the document has for the operation, below 500.
- **valid**: and its body fits the schema of that response, judged by ajv over the document as \`@scalar/openapi-upgrader\` brings it to 3.1. What is \`writeOnly\` is demanded of no response.
- **resources**: what has a POST, and a GET by id. One **lives** if it is created (twice, under two ids, unless the client gives the id), read as it was sent, listed, changed, deleted and then gone, as far as the document has operations for that. An id is looked for by the name in the path, by \`id\`, by the kind (\`ride_id\`), up to two objects deep, in a list of one, alone, or at the end of an address. What a read has no place for need not be read.

`;

/** What the first row lacks, and why. */
export const missing = `
What the first row lacks, by its kinds, as \`--only ours --verbose\` tells it:

- No request that the document allows was found, and the one that was sent is refused (422, 400), which the document has no word for: a \`oneOf\` whose branches all let the same body through, an \`enum\` whose values do not have its \`format\`, a sample that breaks an \`anyOf\` or a \`pattern\` that the sampler cannot fill.
- A read, a change or a deletion of a record that is not there is 404, and the document has no 404: its creation tells no id, so nobody can ask for what was made.
- The document names errors of an operation and no success: it does its work with 200.
- The path has a \`#\`, which no request carries: what stands before it responds.
- A success that no value fits: branches of a \`oneOf\` that all let the same through, parts of an \`allOf\` that shut each other out.
- Resources that do not live: one whose creation tells no id; one whose list has no field for the id; one that cannot be created with the sample that was sent; \`POST /tags\` with \`GET /tags/{namespace}\`, which is a list.

Of other fakes that keep state, doctreen and crudio are not measured: the npm registry has no packages of these names (November 2026).
`;

/** How it is measured again. */
export const how = `
## Measure it

The documents are not in this repository. Put some into a folder, and install the others into another: \`@stoplight/prism-cli\`, \`@scalar/mock-server\`, \`@hono/node-server\`, \`@stdy/cli\`, \`@scalar/openapi-upgrader\`, \`openapi-sampler\`, \`json-schema-faker@0.5\`. Then:

\`\`\`sh
npm run bench:documents -- --documents FOLDER --peers FOLDER --page docs/any-document-measured.md
\`\`\`

\`--only ours --verbose\` says of each operation and each resource what is missing, \`--json FILE\` writes all down, and \`--from FILE\` makes the page of that without measuring.
`;
