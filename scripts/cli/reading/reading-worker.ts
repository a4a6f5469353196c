import { parentPort, workerData } from "node:worker_threads";
import { NO_SETTINGS, type Settings } from "../../../core/settings/settings.js";
import { attempt } from "../attempt.js";
import { doJob, prepareJobs } from "./do-job.js";
import type { Job } from "./file-reader.js";
import type { JobMessage, WorkerMessage, WorkerStart } from "./worker-messages.js";

/** Where files are read: a thread of its own, that may be ended whatever it does. It does one job after the other, those that it is sent before it is ready too. */
const tell = (message: WorkerMessage): void => parentPort?.postMessage(message);
let known: Settings = NO_SETTINGS;
let before: Promise<void> = prepareJobs((workerData as WorkerStart).kind).then(() => tell({ is: "ready" }));

parentPort?.on("message", ({ settings, ...job }: JobMessage) => {
  known = settings ?? known;
  // What the kind of job needs to be told came with it.
  const whole: Job = { ...job, how: { ...job.how, settings: known } };
  before = before.then(() => answer(whole));
});

async function answer(job: Job): Promise<void> {
  const answer = await doJob(job);
  // What cannot be sent is a fault of ours, and is said of this file alone.
  const sent = await attempt(job.shown, async () => tell({ is: "answer", answer }));
  if (!sent.done) tell({ is: "answer", answer: sent });
}
