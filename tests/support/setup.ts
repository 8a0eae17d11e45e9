/** Preloaded into every test file by scripts/test.ts. */
import { afterEach } from 'node:test';

// Not in the process that only starts the files.
if (process.env['NODE_TEST_CONTEXT']) failOnConsoleError();

/** A test that expects a message on the console replaces `console.error` with a mock of its own. */
function failOnConsoleError(): void {
  const messages: string[] = [];
  const print = console.error;
  console.error = (...parts: unknown[]) => {
    messages.push(parts.map(String).join(' '));
    print(...parts);
  };
  afterEach(() => {
    const unexpected = messages.splice(0);
    if (unexpected.length > 0) throw new Error(`Unexpected console.error: ${unexpected.join('\n')}`);
  });
  // What came after the last test fails the file.
  process.on('exit', () => {
    if (messages.length > 0) process.exitCode = 1;
  });
}
