import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    testTimeout: 30_000,
    maxWorkers: '100%',
    // Files of one worker share its modules and globals: what a file changes of them, it changes back.
    isolate: false,
    env: { LANG: 'C.UTF-8', TZ: 'UTC' },
  },
});
