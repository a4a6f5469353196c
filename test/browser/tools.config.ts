import { defineConfig } from "vitest/config";

/** What is not a test and yet needs the pane in a browser: its pictures for the documents, and how fast it is. */
export default defineConfig({
  test: { include: ["docs/pane-pictures.ts", "bench/pane.ts"], globalSetup: ["test/browser/build-pane.ts"], testTimeout: 120_000, hookTimeout: 60_000, fileParallelism: false },
});
