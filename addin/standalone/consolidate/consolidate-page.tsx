import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Messages } from "../../taskpane/parts/messages.js";
import type { TabProps } from "../../taskpane/parts/tab-props.js";
import { useDrop } from "../use-drop.js";
import { droppedFiles } from "./collect-files.js";
import { useMonth } from "./use-month.js";
import { AroundView } from "./views/around-view.js";
import { FilesView } from "./views/files-view.js";
import { ResultView } from "./views/result-view.js";

interface PageProps extends TabProps {
  readonly says: string;
  readonly onLeave: () => void;
}

/** A month's returns become the directorate summary and its reports. */
export default function ConsolidatePage({ says, onLeave, ...props }: PageProps) {
  const [month, dispatch] = useMonth(props);
  const heading = useRef<HTMLHeadingElement>(null);
  const over = useDrop(({ dataTransfer, target }) => {
    if (dataTransfer === null) return;
    const place = target instanceof Element && target.closest('[data-place="last"]') !== null ? "last" : "files";
    droppedFiles(dataTransfer).then(
      (files) => dispatch({ type: "files-brought", place, files }),
      () => props.dispatch({ type: "told", notice: { kind: "error", text: "What was dropped could not be read. Choose it by the buttons instead." } }),
    );
  });
  useEffect(() => heading.current?.focus(), []);
  const busy = props.state.work.running !== null;
  return (
    <main className={`month${over ? " over" : ""}`}>
      <div className="row between">
        <h2 className="month-title" ref={heading} tabIndex={-1}>Consolidate a month</h2>
        <Button size="small" onClick={onLeave}>Back to one file</Button>
      </div>
      <Messages {...props} />
      <div className="month-columns">
        <div className="stack">
          <FilesView month={month} dispatch={dispatch} />
          <AroundView month={month} dispatch={dispatch} />
        </div>
        <div className="stack" aria-busy={busy} data-testid="month-result"><ResultView month={month} dispatch={dispatch} busy={busy} /></div>
      </div>
      <p className="quiet">{says} Nothing is sent anywhere.</p>
    </main>
  );
}
