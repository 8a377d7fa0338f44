// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
import { codePointLength } from '../schema/code-point-length.ts';
import { complain } from '../bounds/complaints.ts';
import { complainAt } from '../bounds/complaints.ts';
import { dateTime } from '../schema/date-time.ts';
import { joined } from '../bounds/complaints.ts';
import type { CheckHelpers } from '../schema/part-checks.ts';

export const checkHelpers: CheckHelpers = { codePointLength, complain, complainAt, dateTime, joined };
