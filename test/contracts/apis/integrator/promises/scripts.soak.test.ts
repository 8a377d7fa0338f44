import { expect, test } from 'vitest';
import { judge } from '../../../check/judge.ts';
import { type Defect, planted } from '../../../check/proxy.ts';
import { type Body, showsEach, takes } from './lies.ts';

const withContent = (body: Body): Body => ({ ...body, content: 'x' });
const withAnother = (body: Body): Body => ({ ...body, content: 'other' });

const defects: readonly (readonly [what: string, rule: string, defect: Defect])[] = [
  ['shows the content of scripts in lists', 'shown field', showsEach('GET /scripts', withContent)],
  ['shows the content of a script that was made', 'shown field', showsEach('POST /scripts', withContent)],
  ['shows the content of a script that was replaced', 'shown field', showsEach('PUT /scripts/{}', withContent)],
  ['loses the content of a script that is replaced', 'kept content', takes('PUT /scripts/{}', withAnother)],
  ['loses the content of a new script', 'kept content', takes('POST /scripts', withAnother)],
];

test.each(defects)('a backend that %s is found', async (_what, rule, defect) => {
  const { failures } = await judge(planted(defect), { resources: ['scripts'], phases: ['positive', 'stateful'] });
  expect(failures.map((failure) => failure.rule)).toContain(rule);
});
