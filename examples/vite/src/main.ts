import { startApp } from './app.ts';
import { showProblem } from './problem.ts';

async function start(): Promise<void> {
  // Vite writes the mode in, so a production build holds nothing of the fake.
  if (import.meta.env.MODE !== 'production') {
    const { startFake } = await import('./fake.ts');
    await startFake();
  }
  await startApp();
}

start().catch((error: unknown) => {
  const text = error instanceof Error ? error.message : String(error);
  showProblem(new Error(text, { cause: error }), () => location.reload());
});
