import { writeFile } from 'node:fs/promises';
import { test } from 'vitest';
import { documents } from '../service/documents.ts';
import { fiftyExchanges } from '../service/fifty-exchanges.ts';
import { services } from '../service/services.ts';
test('write', async () => {
  for (const [i, s] of services.entries()) await writeFile(`/tmp/learn-${i}.ndjson`, await fiftyExchanges(s));
  for (const [i, d] of [...documents.values()].entries()) await writeFile(`/tmp/learn-${i}.yaml`, d);
});
