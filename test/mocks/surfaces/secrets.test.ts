import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { connectIntegrator } from '../../../mocks/index.ts';
import { createIntegrator } from '../../../mocks/surfaces/msw/integrator.ts';
import { rowsOf } from '../../soak/soaking.ts';
import { ownFolder } from './cli/own-folder.ts';
import { run } from './cli/serve/in-process.ts';
import { contractWithWidgets } from './with-widgets.ts';

const secret = 'wholly-unlikely-1234';
const contract = contractWithWidgets();

test.each(rowsOf(['human', 'json'] as const, 2))(
  'a secret of a record is on no surface of a server (%s)',
  async (format) => {
    const document = join(ownFolder(), 'document.json');
    writeFileSync(document, JSON.stringify(contract.document));
    const { server, ask, printed, reported } = await run({ document, format, log: 'all', strict: false });
    const connected = connectIntegrator(server.url);
    const streamed: unknown[] = [];
    const heard = new Promise<void>((resolve) => {
      void connected.journal
        .watch((entry) => {
          streamed.push(entry);
          if (streamed.length === 4) resolve();
        })
        .then(async () => {
          const made = await ask('/widgets', {
            method: 'POST',
            body: JSON.stringify({ label: 'Red', apiKey: secret }),
          });
          const { _id } = Object(await made.json());
          await ask(`/widgets/${_id}`);
          await ask(`/widgets/${_id}`, { method: 'PUT', body: JSON.stringify({ label: 7, apiKey: secret }) });
          await ask('/widgets', { method: 'POST', body: JSON.stringify({ label: 'Red', apiKey: [secret] }) });
        });
    });
    await heard;
    const shown = [
      ...printed,
      ...reported,
      JSON.stringify(streamed),
      JSON.stringify(await connected.journal.entries),
      JSON.stringify(await connected.journal.har()),
      JSON.stringify(server.integrator.journal.entries),
      await (await ask('/widgets')).text(),
    ];
    expect(shown.filter((text) => text.includes(secret))).toEqual([]);
    expect(server.integrator.records['widgets']?.all()[0]).toMatchObject({ apiKey: secret });
  },
);

test('an override that shows a secret does not bring it into the journal', async () => {
  const integrator = createIntegrator({ contract, report: 'silent' });
  const widget = { _id: 'a'.repeat(24), label: 'Red', apiKey: secret };
  integrator.use(http.post('*/v1/widgets', () => HttpResponse.json(widget, { status: 201 })));
  const response = await integrator.fetch('https://api.integrator.io/v1/widgets', {
    method: 'POST',
    headers: { authorization: 'Bearer t', 'content-type': 'application/json' },
    body: JSON.stringify({ label: 'Red', apiKey: secret, nmae: 'Red' }),
  });
  expect(response.status).toBe(201);
  const [entry] = integrator.journal.entries;
  expect(entry?.notes.map(({ pointer }) => pointer)).toEqual(['/nmae']);
  expect(JSON.stringify([entry, integrator.journal.har()])).not.toContain(secret);
});
