import { defineConfig } from "vitest/config";

const BROWSER = "test/browser/**/*.test.ts";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "node", include: ["test/**/*.test.ts"], exclude: [BROWSER], testTimeout: 20_000 } },
      // The pane is built once for all of them.
      { test: { name: "browser", include: [BROWSER], globalSetup: ["test/browser/build-pane.ts"], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false } },
    ],
  },
});
