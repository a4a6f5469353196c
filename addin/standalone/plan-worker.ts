import type { WorkbookPlan } from "../../core/report/workbook-plan.js";
import { packPlan, unpackPlan, type PlanMessage } from "./plan-message.js";

/** A plan such as trackers are: what is written once is written faster the next time. */
const PRACTICE: WorkbookPlan = {
  title: "",
  names: [],
  sheets: [
    {
      name: "Practice",
      widths: Array.from({ length: 12 }, () => 20),
      rows: Array.from({ length: 600 }, (_, row) => ({ row: row + 1, cells: Array.from({ length: 12 }, (_, column) => ({ column: column + 1, value: column % 3 === 0 ? null : column % 3 === 1 ? `Text ${row} of ${column}` : { formula: "1+1", result: 2 }, look: "text" as const })) })),
      tables: [], validations: [], conditionals: [], freeze: null, showGridlines: false,
      print: { paper: "A4", landscape: false, fitWidth: 1, fitHeight: 0, repeatRows: null, footer: "" },
    },
  ],
};

const loadWriter = () => import(/* webpackChunkName: "write-plan" */ "../../files/write-plan/write-plan.js");

/** Writes workbooks beside the page, so that the page goes on answering; exceljs is loaded here and nowhere else. It is asked with null to get ready, and stops by being ended. */
self.addEventListener("message", ({ data }: MessageEvent<PlanMessage | null>) => {
  void (async () => {
    const { writePlan } = await loadWriter();
    if (data === null) return void (await writePlan(unpackPlan(packPlan(PRACTICE))));
    try {
      const bytes = await writePlan(unpackPlan(data));
      self.postMessage({ bytes }, { transfer: [bytes.buffer] });
    } catch (error) {
      self.postMessage({ trouble: error instanceof Error ? error.message : String(error) });
    }
  })();
});
