// Prints "N passed, N failed, N skipped" from vitest's JSON report and exits as the run did; a run without tests has failed.
//   node closing-line.mjs REPORT.json EXIT_CODE
import { existsSync, readFileSync } from "node:fs";

const [, , path, exitCode] = process.argv;
const report = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : { testResults: [] };
const tests = report.testResults.flatMap((file) => file.assertionResults);
const count = (status) => tests.filter((test) => test.status === status).length;
// A file that did not even load holds no tests, and has failed all the same.
const unloaded = report.testResults.filter((file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed")).length;
const passed = count("passed");
const failed = count("failed") + unloaded;

console.log(`${passed} passed, ${failed} failed, ${tests.length - passed - count("failed")} skipped`);
process.exitCode = Number(exitCode) || (failed > 0 || passed === 0 ? 1 : 0);
