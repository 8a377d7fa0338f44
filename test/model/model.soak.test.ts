import { test } from 'vitest';
import { runModel } from './run-model.ts';

test('a thousand random sequences of everything do to the fake what they do to a plain model', async () => {
  await runModel(1000);
});
