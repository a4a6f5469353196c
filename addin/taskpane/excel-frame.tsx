import { Button } from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import type { TabProps } from "./parts/tab-props.js";

/** In Excel the workbook is open already: it is read at the start. */
export function ExcelFrame({ state, actions, children }: TabProps & { readonly children: ReactNode }) {
  useEffect(() => void actions.open(), [actions]);
  const { opened } = state.source;
  return (
    <>
      {children}
      {opened === null && state.work.running === null && <div className="empty"><Button appearance="primary" onClick={() => void actions.open()}>Read the workbook</Button></div>}
    </>
  );
}
