import { defineConfig } from "vitest/config";

/** The tests of the folder that is being changed, which `run.js` tells. */
const include = (process.env.NABLA_TESTS ?? "test/**/*.test.ts").split(" ");

export default defineConfig({ test: { include, testTimeout: 120_000 } });
