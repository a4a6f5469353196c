import { NoticeBar } from "./notice-bar.js";
import type { TabProps } from "./tab-props.js";
import { WorkBar } from "./work-bar.js";

/** The work under way, with a way to stop it, and what was said last. */
export function Messages({ state: { work }, actions, dispatch }: TabProps) {
  return (
    <>
      {work.running !== null && <WorkBar {...work.running} onCancel={actions.cancel} />}
      {work.notice !== null && <NoticeBar notice={work.notice} onClose={() => dispatch({ type: "notice-closed" })} />}
    </>
  );
}
