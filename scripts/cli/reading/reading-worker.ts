import { parentPort, workerData } from "node:worker_threads";
import { NO_SETTINGS, type Settings } from "../../../core/settings/settings.js";
import { attempt } from "../attempt.js";
import { doJob, prepareJobs } from "./do-job.js";
import type { JobMessage, WorkerMessage, WorkerStart } from "./worker-messages.js";

/** Where files are read: a thread of its own, that may be ended whatever it does. It is given one job at a time. */
const tell = (message: WorkerMessage): void => parentPort?.postMessage(message);
let known: Settings = NO_SETTINGS;

parentPort?.on("message", ({ settings, ...job }: JobMessage) => {
  known = settings ?? known;
  void (async () => {
    // What the kind of job needs to be told came with it.
    const answer = await doJob({ ...job, how: { ...job.how, settings: known } });
    // What cannot be sent is a fault of ours, and is said of this file alone.
    const sent = await attempt(job.shown, async () => tell({ is: "answer", answer }));
    if (!sent.done) tell({ is: "answer", answer: sent });
  })();
});

await prepareJobs((workerData as WorkerStart).kind);
tell({ is: "ready" });
