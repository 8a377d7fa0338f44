import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createCoverage } from '../../../../contracts/coverage/create-coverage.ts';
import { coveragePage } from '../../../../contracts/coverage/report/coverage-page.ts';
import { coverageTable } from '../../../../contracts/coverage/report/coverage-table.ts';
import { asked, failed, listed, nowhere, reportOf, strange } from './small-suite.ts';

test('the table has a row for each operation, what is missing by name, and what leads nowhere', () => {
  expect(coverageTable(reportOf(listed, failed, strange, nowhere, nowhere)).split('\n')).toEqual([
    'Coverage of Pets 1 by 5 exchanges',
    '',
    'operation  calls  statuses  parameters  sent fields  received fields',
    '────────────────────────────────────────────────────────────────────',
    'listPets       3       2/3         1/2            –              5/7',
    'addPet         0       0/1           –          0/5                –',
    '────────────────────────────────────────────────────────────────────',
    'all: 45 %    1/2      50 %        50 %          0 %           71.4 %',
    '',
    'Never exercised:',
    '  operations       addPet',
    '  listPets',
    '    status          400',
    '    parameter       header X-A',
    '    received 200    /*/name, /*/home/town',
    '',
    'Not in the document, but received:',
    '  listPets 302 ×1',
    '',
    'Led to no operation:',
    '  GET /none ×2',
    '',
  ]);
});

test('fields below one that never came are counted and not named', () => {
  const table = coverageTable(reportOf(asked('addPet', { method: 'POST', status: 204 }), listed));
  expect(table).toContain('    sent            /name, /home (+2), /kids\n');
  expect(table).toContain('by 2 exchanges');
  expect(coverageTable(reportOf(listed))).toContain('by 1 exchange\n');
});

test('where everything was exercised, the table and the page say so', () => {
  const full = createContract(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'One', version: '2' },
      paths: { '/a': { get: { operationId: 'a', responses: { 200: { description: 'Fine' } } } } },
    }),
  );
  const coverage = createCoverage(full);
  coverage.add(asked('a'));
  const report = coverage.report();
  expect(coverageTable(report)).toMatch(/\n\nEverything was exercised\.\n$/);
  const page = coveragePage(report);
  expect(page).toContain(
    '<p class="lead">1 of 1 operations were called, in 1 exchange. Nothing is left to exercise.</p>',
  );
  expect(page).toContain(
    '<footer>1 exchange of a test suite, held against every operation, status, parameter and field of the document.',
  );
  expect(page).toContain('<details class="operation complete" id="a">');
  expect(page).not.toContain('Outside the contract');
});

test('the page has a card for each kind, and each operation with what was exercised', () => {
  const page = coveragePage(reportOf(listed, failed, strange, nowhere, nowhere));
  for (const part of [
    '<title>45 % · contract coverage · Pets 1</title>',
    '1 of 2 operations were called, in 5 exchanges. In these, 4 more statuses, parameters and fields were never exercised.',
    '<span class="label">In all</span><span class="figure">45<i>%</i></span>',
    '<span class="of">9 of 20</span>',
    '<span class="label">Sent fields</span><span class="figure">0<i>%</i></span><span class="meter low"',
    '<span class="label">Received fields</span><span class="figure">71.4<i>%</i></span><span class="meter half"',
    '<li><code>listPets</code> got 302, which is not in the document <span class="times">×1</span></li>',
    '<li><code>GET /none</code> leads to no operation <span class="times">×2</span></li>',
    '<details class="operation" open id="listPets">',
    '<span class="method get">GET</span>',
    '<span class="calls">3 calls</span>',
    '<span class="calls"><em>never called</em></span>',
    '<h3>Received fields, 400, 5XX <small>1/1</small></h3>',
    '<section class="part complete"><h3>Received fields, 400, 5XX',
    '<section class="part"><h3>Statuses <small>2/3</small></h3>',
    '<li class="hit"><code>/*/home/zip</code> <span class="times">×1</span></li>',
    '<li class="miss" title="never exercised"><code>header X-A</code> <span class="times">never</span></li>',
  ])
    expect(page).toContain(part);
  const called = coveragePage(reportOf(asked('addPet', { status: 204 })));
  expect(called).toContain('<span class="calls">1 call</span>');
});

test('where a kind has nothing to exercise, its card has no share', () => {
  const none = createContract(
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'One', version: '2' },
      paths: { '/a': { get: { operationId: 'a', responses: { 200: { description: 'Fine' } } } } },
    }),
  );
  const page = coveragePage(createCoverage(none).report());
  expect(page).toContain(
    '<span class="label">Parameters</span><span class="figure">–</span><span class="meter none" role="meter" aria-label="Parameters" aria-valuenow="100" aria-valuemin="0" aria-valuemax="100"><span style="width:0%">',
  );
  expect(page).toContain('0 of 1 operations were called, in 0 exchanges.</p>');
});
