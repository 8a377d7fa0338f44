import { expect, test } from 'vitest';
import { greetingOf } from '../../../../../mocks/surfaces/browser/page/greeting.ts';

test('a page that starts its fake learns on one line what is faked, where, what stays, and how to have no such line', () => {
  expect(greetingOf({}, true)).toBe(
    '[integrator-testkit] integrator.io is faked in this page: https://api.integrator.io/v1. Its state ends with the page. See inside with { inspector: true }. { quiet: true } leaves this line out.',
  );
});

test.each([
  [{ persist: true }, true, 'Its state is kept over a reload.'],
  [{ persist: { key: 'shop' } }, true, 'Its state is kept over a reload.'],
  [{ inspector: true }, true, 'The button in the corner opens its inspector.'],
  [{}, false, 'The page itself responds, so the network panel does not show it.'],
])('with %j, where a worker responds: %j, it says so', (options, isSeen, sentence) => {
  expect(greetingOf(options, isSeen)).toContain(sentence);
});
