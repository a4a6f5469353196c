import { Button } from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore, type ReactNode } from "react";
import { countThings } from "../taskpane/parts/count-things.js";
import { NoticeBar } from "../taskpane/parts/notice-bar.js";
import type { TabProps } from "../taskpane/parts/tab-props.js";
import { WorkBar } from "../taskpane/parts/work-bar.js";
import { ChooseFile } from "./choose-file.js";
import { SheetView } from "./sheet-view.js";
import type { StandalonePort } from "./standalone-port.js";

interface FrameProps extends TabProps {
  readonly port: StandalonePort;
  readonly says: string;
  readonly children: ReactNode;
}

/** The page around the tabs: a place to drop a file, the file that is open, and its sheet. */
export function StandaloneFrame({ port, says, children, ...props }: FrameProps) {
  const { file, shown } = useSyncExternalStore(port.desk.follow, port.desk.now);
  const { actions } = props;
  const open = (chosen: File): void => {
    void (async () => {
      const opened = await actions.run(`Reading ${chosen.name}`, async () => {
        await port.open(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
        return true;
      });
      if (opened) await actions.open();
    })();
  };
  const over = useDrop(open);
  if (file === null) return <Welcome {...props} says={says} over={over} onFile={open} />;
  return (
    <div className={`desk${over ? " over" : ""}`}>
      <div className="desk-pane">
        <section className="open-file" aria-label="The file that is open">
          <span className="file" title={file.name}>{file.name}</span>
          <ChooseFile label="Open another file" primary={false} onFile={open} />
          {file.changed > 0 && file.patchable && <Button size="small" appearance="primary" onClick={() => void actions.saveCopy(fixedName(file.name))}>Download the changed copy</Button>}
          {file.changed > 0 && <span className="hint">{countThings(file.changed, "cell")} changed{file.patchable ? "" : "; they go into the tracker when you convert"}.</span>}
        </section>
        {children}
      </div>
      {shown !== null && <SheetView grids={file.workbook.grids} shown={shown} onShow={(next) => port.show(next)} />}
    </div>
  );
}

function Welcome({ state: { work }, actions, dispatch, says, over, onFile }: TabProps & { readonly says: string; readonly over: boolean; readonly onFile: (file: File) => void }) {
  return (
    <main className="welcome">
      {work.running !== null && <WorkBar {...work.running} onCancel={actions.cancel} />}
      {work.notice !== null && <NoticeBar notice={work.notice} onClose={() => dispatch({ type: "notice-closed" })} />}
      <div className={`drop${over ? " over" : ""}`}>
        <h2>Drop a plan or a tracker here</h2>
        <ChooseFile label="Choose a file" primary onFile={onFile} />
        <p className="hint">Excel (.xlsx, .xlsm), Word (.docx), text, CSV or a saved web page.</p>
      </div>
      <ul className="promises">
        <li><strong>Convert</strong> its action tracker into a structured Excel sheet</li>
        <li><strong>Check</strong> it, and fix what is flagged</li>
        <li><strong>Update</strong> its lines, and sign off the month’s <strong>return</strong></li>
      </ul>
      <p className="quiet">{says} Nothing is sent anywhere.</p>
    </main>
  );
}

/** "plan.fixed.xlsx" for "plan.xlsx". */
function fixedName(name: string): string {
  return name.replace(/(?:\.fixed)?\.(xls[xm])$/i, ".fixed.$1");
}

/** Takes a file that is dropped anywhere on the page; true while one hangs over it. */
function useDrop(onFile: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hover = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    const events = [["dragover", hover], ["dragleave", leave], ["drop", drop]] as const;
    for (const [name, listener] of events) window.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of events) window.removeEventListener(name, listener);
    };
  });
  return over;
}
