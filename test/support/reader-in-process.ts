import { doJob } from "../../scripts/cli/reading/do-job.js";
import type { FileReader } from "../../scripts/cli/reading/file-reader.js";

/** Does jobs without a worker, from the sources; what goes in and comes out is copied as it is on its way to a worker and back, so that what could not be sent fails here too. */
export const READER_IN_PROCESS: FileReader = {
  width: 1,
  begin: () => undefined,
  end: () => Promise.resolve(),
  read: async (job) => structuredClone(await doJob(structuredClone(job))),
};
