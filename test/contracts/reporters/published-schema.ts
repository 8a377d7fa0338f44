import { readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { rootUrl } from '../../root.ts';

/** Whether a value is a report as the published schema has it. */
export const isReport: ValidateFunction = addFormats
  .default(new Ajv2020({ strict: true }))
  .compile(JSON.parse(readFileSync(new URL('spec/check-report.schema.json', rootUrl), 'utf8')));
