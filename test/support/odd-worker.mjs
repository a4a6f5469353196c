// A worker in place of our own: what a file's name says, it does; any other file it reads as ours does.
import { parentPort } from "node:worker_threads";
import { NO_SETTINGS } from "../../dist/core/settings/settings.js";
import { doJob, prepareJobs } from "../../dist/scripts/cli/reading/do-job.js";

const ODD = {
  spins: () => {
    for (;;);
  },
  fills: () => {
    const kept = [];
    for (;;) kept.push(new Array(10_000).fill(kept.length));
  },
  swells: () => {
    const kept = [];
    for (;;) kept.push(Buffer.alloc(1_000_000, kept.length));
  },
  exits: () => process.exit(3),
  fails: () => {
    throw new TypeError("nobody caught this");
  },
};

let known = NO_SETTINGS;
let before = prepareJobs("return").then(() => parentPort.postMessage({ is: "ready" }));
parentPort.on("message", ({ settings, ...job }) => {
  known = settings ?? known;
  const whole = { ...job, how: { ...job.how, settings: known } };
  before = before.then(async () => {
    const odd = Object.keys(ODD).find((name) => job.path.includes(name));
    if (odd) ODD[odd]();
    else parentPort.postMessage({ is: "answer", answer: await doJob(whole) });
  });
});
