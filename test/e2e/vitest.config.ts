import { defineConfig } from 'vitest/config';

/** Real browsers on two cores: one file after the other, each with its own browser, and no second tries. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    pool: 'forks',
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
