import { defineConfig } from "vitest/config";

const BROWSER = "test/browser/**/*.test.ts";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "node", include: ["test/**/*.test.ts"], exclude: [BROWSER], testTimeout: 60_000 } },
      // The pane is built once for all of them. They run after the others, one file at a time: a browser that shares its cores is slow.
      { test: { name: "browser", include: [BROWSER], globalSetup: ["test/browser/build-pane.ts"], testTimeout: 180_000, hookTimeout: 180_000, expect: { poll: { timeout: 30_000 } }, fileParallelism: false, sequence: { groupOrder: 1 } } },
    ],
  },
});
