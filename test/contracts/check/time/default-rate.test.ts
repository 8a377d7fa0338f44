import { expect, test } from 'vitest';
import { defaultRate } from '../../../../contracts/check/time/default-rate.ts';

test.each([
  ['https://api.integrator.io/v1', 300],
  ['http://192.168.0.7:4010/v1', 300],
  ['http://127.0.0.1.example.com/v1', 300],
  ['http://127.0.0.1:4010/v1', 3000],
  ['http://localhost:4010/v1', 3000],
  ['http://[::1]:4010/v1', 3000],
])('where nobody says how many, %s is sent at most so many requests a second: %i', (baseUrl, rate) => {
  expect(defaultRate(baseUrl)).toBe(rate);
});
