import { FluentProvider } from "@fluentui/react-components";
import { StrictMode, useSyncExternalStore, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { loadOffice, STANDALONE_SAYS, type Start } from "./load-office.js";
import { Pane, type PaneHost } from "./pane.js";
import { TABS, type Tab } from "./state/tabs.js";
import { DARK, LIGHT } from "./themes.js";

/** Loads the one host that is needed, and no other. */
async function hostOf(start: Start): Promise<PaneHost> {
  if (start.kind === "excel") {
    const [{ createExcelPort }, { ExcelFrame }] = await Promise.all([import(/* webpackChunkName: "excel" */ "../excel/excel-port.js"), import(/* webpackChunkName: "excel" */ "./excel-frame.js")]);
    return { port: createExcelPort(), Frame: ExcelFrame, says: "" };
  }
  const { standaloneHost } = await import(/* webpackChunkName: "standalone" */ "../standalone/standalone-host.js");
  return standaloneHost(STANDALONE_SAYS[start.why]);
}

/** The ribbon's buttons open the pane at a tab: "taskpane.html?tab=check". */
function firstTab(): Tab {
  const asked = new URLSearchParams(window.location.search).get("tab");
  return TABS.find((tab) => tab === asked) ?? "convert";
}

const night = window.matchMedia("(prefers-color-scheme: dark)");

function onNight(listener: () => void): () => void {
  night.addEventListener("change", listener);
  return () => night.removeEventListener("change", listener);
}

/** Office says whether it is dark; a browser, what its user prefers. */
function isDark(): boolean {
  const office = typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined)?.officeTheme;
  return office?.isDarkTheme ?? night.matches;
}

function Themed({ children }: { readonly children: ReactNode }) {
  const dark = useSyncExternalStore(onNight, isDark);
  return <FluentProvider theme={dark ? DARK : LIGHT} className={dark ? "dark" : "light"}>{children}</FluentProvider>;
}

const place = document.querySelector("#pane");
const start = await loadOffice();
const host = await hostOf(start);
if (place !== null) createRoot(place).render(<StrictMode><Themed><Pane host={host} tab={firstTab()} /></Themed></StrictMode>);
