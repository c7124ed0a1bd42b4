import { defineConfig } from "vitest/config";

export default defineConfig({
  // Some tests start the real program many times, or work through a hundred thousand statements.
  test: { include: ["test/**/*.test.ts"], testTimeout: 120_000 },
});
