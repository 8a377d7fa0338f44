/** A seed of one record. Its schema is where npm, pnpm, yarn and bun put it, seen from a folder of tests. */
export const seedText = `{
  "$schema": "../node_modules/integrator-testkit/dist/seed.schema.json",
  "integrations": [
    {
      "_id": "65a000000000000000000001",
      "createdAt": "2026-01-12T09:00:00.000Z",
      "lastModified": "2026-01-12T09:00:00.000Z",
      "name": "Orders to ERP"
    }
  ]
}
`;
