import type { Reporter, TestCase, TestModule } from 'vitest/node';

/**
 * Says what was running when the soak is stopped from outside: a run that hangs names the test that it hangs in.
 *
 * Vitest takes a reporter by its file, and wants it there as the default.
 */
export default class Unfinished implements Reporter {
  readonly #running = new Set<string>();

  onInit(): void {
    process.once('SIGTERM', () => {
      for (const name of this.#running) console.log(`unfinished: ${name}`);
      process.exit(143);
    });
  }

  onTestModuleQueued({ relativeModuleId }: TestModule): void {
    this.#running.add(relativeModuleId);
  }

  onTestModuleEnd({ relativeModuleId }: TestModule): void {
    this.#running.delete(relativeModuleId);
  }

  onTestCaseReady(test: TestCase): void {
    this.#running.add(nameOf(test));
  }

  onTestCaseResult(test: TestCase): void {
    this.#running.delete(nameOf(test));
  }
}

function nameOf({ module, fullName }: TestCase): string {
  return `${module.relativeModuleId}: ${fullName}`;
}
