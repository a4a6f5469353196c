import { Button, Tab, TabList } from "@fluentui/react-components";
import { useEffect, useMemo, useReducer, useRef, type ComponentType, type ReactNode } from "react";
import { PaneActions } from "./actions/pane-actions.js";
import { BudgetView } from "./budget/budget-view.js";
import { CheckView } from "./check/check-view.js";
import { ConvertView } from "./convert/convert-view.js";
import { Messages } from "./parts/messages.js";
import { Spoken } from "./parts/spoken.js";
import type { TabProps } from "./parts/tab-props.js";
import { ReturnView } from "./return/return-view.js";
import type { PaneEvent } from "./state/pane-event.js";
import { FIRST_STATE, reduce, type PaneState } from "./state/pane-state.js";
import { TAB_LABELS, TABS, type Tab as TabName } from "./state/tabs.js";
import { UpdateView } from "./update/update-view.js";
import type { WorkbookPort } from "./workbook-port.js";

/** The place that the pane runs in: its port, and what it puts around the tabs. */
export interface PaneHost {
  readonly port: WorkbookPort;
  /** `children` are the tabs; a host without an open workbook may show how to open one instead. */
  readonly Frame: ComponentType<TabProps & { readonly children: ReactNode }>;
  /** What to say at the start; "" for nothing. */
  readonly says: string;
}

const VIEWS: Readonly<Record<TabName, ComponentType<TabProps>>> = { convert: ConvertView, check: CheckView, update: UpdateView, return: ReturnView, budget: BudgetView };

/** The pane: state by a pure reducer, actions by the port, and one view for each tab. */
export function Pane({ host: { port, Frame, says }, tab }: { readonly host: PaneHost; readonly tab: TabName }) {
  const [state, dispatch, actions] = usePane(port, tab);
  const props: TabProps = { state, dispatch, actions };
  const { work, source } = state;
  const View = VIEWS[state.tab];
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // Another tab begins at its top, whichever part of the page scrolls.
    for (let part: HTMLElement | null = main.current; part !== null; part = part.parentElement) part.scrollTop = 0;
  }, [state.tab]);
  return (
    <div className="pane">
      <header className="head">
        <svg className="thread" viewBox="0 0 24 24" aria-hidden="true"><path d="M3 17c4 0 4-10 9-10s5 10 9 10" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" /></svg>
        <h1>Goldthread</h1>
        {source.opened !== null && port.kind === "excel" && <span className="file" title={source.opened.file}>{source.opened.file}</span>}
      </header>
      <Frame {...props}>
        <main ref={main}>
          <TabList className="tabs" size="small" selectedValue={state.tab} onTabSelect={(_, { value }) => dispatch({ type: "tab-chosen", tab: value as TabName })} aria-label="What to do">
            {TABS.map((name) => <Tab key={name} id={`tab-${name}`} value={name} aria-controls="tab-panel">{TAB_LABELS[name]}</Tab>)}
          </TabList>
          {source.stale && <div className="stale"><span>Changed by a colleague since you opened this.</span><Button size="small" appearance="primary" onClick={() => void actions.refresh()}>Refresh</Button></div>}
          <div className="body">
            <Messages {...props} />
            <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${state.tab}`} aria-busy={work.running !== null}>
              <View {...props} />
            </div>
          </div>
        </main>
      </Frame>
      <Spoken work={work} also={source.stale ? "Changed by a colleague since you opened this." : says} />
    </div>
  );
}

function usePane(port: WorkbookPort, tab: TabName): [PaneState, (event: PaneEvent) => void, PaneActions] {
  const [state, dispatch] = useReducer(reduce, { ...FIRST_STATE, tab });
  const latest = useRef(state);
  // Actions run on after a view was drawn: they ask for the state as it is by then.
  const tell = useMemo(() => (event: PaneEvent): void => {
    latest.current = reduce(latest.current, event);
    dispatch(event);
  }, []);
  const actions = useMemo(() => new PaneActions(port, tell, () => latest.current), [port, tell]);
  useEffect(() => actions.start(), [actions]);
  return [state, tell, actions];
}
