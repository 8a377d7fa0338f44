import { expect, test } from 'vitest';
import type { RunOptions } from '../../../../contracts/check/run/run-options.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { rowsOf, soaking } from '../../../soak/soaking.ts';
import { judgeAny, token } from '../any-api/judge-any.ts';
import { collections } from '../any-api/styles/collections.ts';
import { forms } from '../any-api/styles/forms.ts';
import { oddOnes } from '../any-api/styles/odd-ones.ts';
import type { Style } from '../any-api/styles/rest.ts';

/** The soak has every phase. */
const aFew: Partial<RunOptions> = soaking ? {} : { runs: 1, phases: ['examples', 'positive', 'security'] };

const styles = Object.entries<Style>({ ...collections, ...forms, ...oddOnes });

test.each(rowsOf(styles, 40))('a good backend is never called bad: %s', async (_name, style) => {
  const handler = style.backend(token);
  const report = await judgeAny(
    createContract(JSON.stringify(style.document)),
    (input, init) => handler(new Request(input, init)),
    { runs: 2, ...aFew },
  );
  expect(report.failures.map(({ check, message, received }) => ({ check, message, received }))).toEqual([]);
  expect(report.verdict, report.reason).toBe('conforms');
  expect(report.leftovers).toEqual([]);
  expect(report.notes.map(({ message }) => message).join('\n')).toMatch(style.unjudged ?? /^/);
});

test.each(rowsOf(styles, 12))('nor is one that is only read: %s', async (_name, style) => {
  const handler = style.backend(token);
  const methods = new Set<string>();
  const report = await judgeAny(
    createContract(JSON.stringify(style.document)),
    (input, init) => {
      const request = new Request(input, init);
      methods.add(request.method);
      return handler(request);
    },
    { runs: 2, write: false },
  );
  expect(report.failures).toEqual([]);
  expect(report.verdict, report.reason).toBe(style.onlyWrites === true ? 'unjudged' : 'conforms');
  expect([...methods].filter((method) => !['GET', 'HEAD', 'OPTIONS'].includes(method))).toEqual([]);
});
