import { expect, test } from 'vitest';
import { scheduleText } from '../../../../../../mocks/surfaces/inspector/resources/flows/schedule-text.ts';

test.each([
  ['? 0 2 ? * *', 'daily at 02:00'],
  ['? 5 * ? * *', 'hourly'],
  ['? 0,15,30,45 * ? * *', 'every 15 min'],
  ['? 0 0,6,12,18 ? * *', 'every 6 h'],
  ['? 30 6,18 ? * *', 'every 12 h'],
  ['? 0 6,7,20 ? * *', '3 times a day'],
  ['? 0 2 ? * 1', '? 0 2 ? * 1'],
  ['? 0,10 * ? * *', '? 0,10 * ? * *'],
  ['? 61 2 ? * *', '? 61 2 ? * *'],
  ['nightly', 'nightly'],
])('the schedule %s is said as %s', (schedule, said) => {
  expect(scheduleText(schedule)).toBe(said);
});
