import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from "react";
import { countThings } from "../taskpane/parts/count-things.js";
import { Messages } from "../taskpane/parts/messages.js";
import type { TabProps } from "../taskpane/parts/tab-props.js";
import { ChooseFile } from "./choose-file.js";
import { SheetView } from "./sheet-view.js";
import type { StandalonePort } from "./standalone-port.js";
import { useDrop } from "./use-drop.js";

interface FrameProps extends TabProps {
  readonly port: StandalonePort;
  readonly says: string;
  readonly children: ReactNode;
}

/** Loaded when it is asked for: most people who open the page work on one file. */
const ConsolidatePage = lazy(() => import(/* webpackChunkName: "consolidate" */ "./consolidate/consolidate-page.js"));

/** The page around the tabs: a place to drop a file, the file that is open, and its sheet; or a month's returns. */
export function StandaloneFrame(props: FrameProps) {
  const [what, setWhat] = useState<"a file" | "a month" | "a file again">("a file");
  const leave = (): void => {
    props.actions.cancel();
    props.dispatch({ type: "notice-closed" });
    setWhat("a file again");
  };
  if (what !== "a month") return <FileFrame {...props} back={what === "a file again"} onConsolidate={() => setWhat("a month")} />;
  return <Suspense fallback={<p className="starting" role="status">Loading…</p>}><ConsolidatePage {...props} onLeave={leave} /></Suspense>;
}

interface WaysIn {
  readonly onConsolidate: () => void;
  /** Somebody comes back from a month. */
  readonly back: boolean;
}

function FileFrame({ port, says, children, onConsolidate, back, ...props }: FrameProps & WaysIn) {
  const { file, marks, shown } = useSyncExternalStore(port.desk.follow, port.desk.now);
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
  const over = useDrop(({ dataTransfer }) => {
    const chosen = dataTransfer?.files[0];
    if (chosen) open(chosen);
  });
  if (file === null) return <Welcome {...props} says={says} over={over} onFile={open} onConsolidate={onConsolidate} back={back} />;
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
      {shown !== null && <SheetView grids={file.workbook.grids} marks={marks} shown={shown} onShow={(next) => port.show(next)} />}
    </div>
  );
}

function Welcome({ says, over, onFile, onConsolidate, back, ...props }: TabProps & WaysIn & { readonly says: string; readonly over: boolean; readonly onFile: (file: File) => void }) {
  const month = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (back) month.current?.focus();
  }, [back]);
  return (
    <main className="welcome">
      <Messages {...props} />
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
      <section className="card other-way" aria-labelledby="other-way">
        <h2 id="other-way">For a programme office</h2>
        <p>Make the directorate summary of a month, with its charts and reports, from the divisions’ returns.</p>
        <Button ref={month} size="large" onClick={onConsolidate}>Consolidate a month</Button>
      </section>
      <p className="quiet">{says} Nothing is sent anywhere.</p>
    </main>
  );
}

/** "plan.fixed.xlsx" for "plan.xlsx". */
function fixedName(name: string): string {
  return name.replace(/(?:\.fixed)?\.(xls[xm])$/i, ".fixed.$1");
}
