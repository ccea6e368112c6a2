import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/{unit,arch,security}/**/*.test.{ts,tsx}'] },
});
