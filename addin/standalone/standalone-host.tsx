import type { ReactNode } from "react";
import type { PaneHost } from "../taskpane/pane.js";
import type { TabProps } from "../taskpane/parts/tab-props.js";
import { Desk } from "./desk.js";
import { StandaloneFrame } from "./standalone-frame.js";
import { StandalonePort } from "./standalone-port.js";

/** The pane's host in a plain browser. `says` tells the user where they are, and why. */
export function standaloneHost(says: string): PaneHost {
  const port = new StandalonePort(new Desk());
  const Frame = (props: TabProps & { readonly children: ReactNode }) => <StandaloneFrame {...props} port={port} says={says} />;
  return { port, Frame, says };
}
