import type { Settings } from "../../../core/settings/settings.js";
import type { Attempt } from "../attempt.js";
import type { Job, JobKind } from "./file-reader.js";

/** What the worker is started with. */
export interface WorkerStart {
  readonly kind: JobKind;
}

/** Asks for one file. The settings are null where they are those of the job before. */
export interface JobMessage extends Omit<Job, "how"> {
  readonly how: Omit<Job["how"], "settings">;
  readonly settings: Settings | null;
}

/** The first is sent once, when the worker has loaded what it needs; then one for each job. */
export type WorkerMessage = { readonly is: "ready" } | { readonly is: "answer"; readonly answer: Attempt<unknown> };
