import { useEffect, useMemo, useReducer, type Dispatch } from "react";
import { countThings } from "../../taskpane/parts/count-things.js";
import type { TabProps } from "../../taskpane/parts/tab-props.js";
import { today } from "../../taskpane/actions/today.js";
import type { Notice } from "../../taskpane/state/notice.js";
import { saveFile } from "../save-file.js";
import { monthEngine, type LastAnswer } from "./ask-worker.js";
import type { MonthRequest } from "./engine/month-request.js";
import { isUsable, type MonthView } from "./engine/month-view.js";
import { nextJob, NO_MONTH, reduceMonth, type ConsolidateEvent, type ConsolidateState } from "./state/consolidate-state.js";

/** The month on the page; begins the work that its state asks for. */
export function useMonth({ state: { work }, actions, dispatch: tellPane }: TabProps): readonly [ConsolidateState, Dispatch<ConsolidateEvent>] {
  const [month, dispatch] = useReducer(reduceMonth, NO_MONTH);
  const engine = useMemo(monthEngine, []);
  useEffect(() => engine.end, [engine]);
  const job = work.running === null ? nextJob(month) : null;
  useEffect(() => {
    if (job === null) return;
    const { files, last, template, asOf, asked } = month;
    const request: MonthRequest = { files, last, template, asOf, today: today(), wants: job };
    const what = job === "view" ? `Reading ${countThings(files.length + last.length, "file")}` : "Making it";
    void actions.run(what, async (running) => {
      try {
        const answer = await engine.ask(request, running, (id, fate) => dispatch({ type: "fate-known", id, fate }));
        if (answer.is === "view") dispatch({ type: "month-read", asked, view: answer.view });
        else saveFile(answer.made.name, answer.made.bytes);
        tellPane({ type: "told", notice: noticeOf(answer) });
      } catch (error) {
        if (job === "view") dispatch({ type: "reading-given-up", asked });
        throw error;
      } finally {
        // Before the work is said to have ended, so that it is not begun once more.
        if (job !== "view") dispatch({ type: "output-settled" });
      }
    });
  }, [job]);
  return [month, dispatch];
}

function noticeOf(answer: LastAnswer): Notice {
  if (answer.is === "made") return { kind: "success", text: `${answer.made.name} made.` };
  return { kind: isUsable(answer.view) ? "success" : "error", text: whatWasRead(answer.view) };
}

/** "4 returns used, 1 rejected." */
function whatWasRead({ returns }: MonthView): string {
  const count = (state: string): number => returns.filter((each) => each.state === state).length;
  if (count("received") === 0) return "No return could be used, so there is no summary to make.";
  const others = ([["superseded", "not used"], ["rejected", "rejected"], ["missing", "missing"]] as const).filter(([state]) => count(state) > 0);
  return `${countThings(count("received"), "return")} used${others.map(([state, word]) => `, ${count(state)} ${word}`).join("")}.`;
}
