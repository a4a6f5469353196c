import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { monthLabel } from "../../../../core/model/month.js";
import type { MonthFile } from "../month-file.js";
import { AsOfField } from "./as-of-field.js";
import { ChooseFiles } from "./choose-files.js";
import { FileList } from "./file-list.js";
import type { MonthProps } from "./month-props.js";

/** What a summary needs beside the returns, each proposed or left out until somebody says it. */
export function AroundView(props: MonthProps) {
  return (
    <>
      <section className="card" aria-labelledby="month-day"><h2 id="month-day">The day it speaks for</h2><AsOfField {...props} /></section>
      <LastMonth {...props} />
      <Template {...props} />
    </>
  );
}

function LastMonth({ month: { last, fates, view }, dispatch }: MonthProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const bring = (files: readonly MonthFile[]): void => dispatch({ type: "files-brought", place: "last", files });
  const compared = view?.previousMonth ?? null;
  return (
    <section className="card" data-place="last" aria-labelledby="month-last">
      <h2 id="month-last" ref={heading} tabIndex={-1}>Last month</h2>
      {compared !== null && <p>Compared with <strong>{monthLabel(compared)}</strong>.</p>}
      {last.length > 0 && <FileList label="Last month’s files" files={last} fates={fates} onRemove={(id) => { dispatch({ type: "file-removed", id }); heading.current?.focus(); }} />}
      {compared === null && last.length === 0 && <p className="hint">Not compared yet. Drop last month’s summary with the rest, or choose it, or last month’s returns, here.</p>}
      <div className="row">
        <ChooseFiles label="Choose last month’s files" what="files" onFiles={bring} />
        <ChooseFiles label="Choose last month’s folder" what="folder" onFiles={bring} />
      </div>
    </section>
  );
}

function Template({ month: { template }, dispatch }: MonthProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const choose = (files: readonly MonthFile[]): void => dispatch({ type: "template-chosen", template: files[0] ?? null });
  return (
    <section className="card" aria-labelledby="month-template">
      <h2 id="month-template" ref={heading} tabIndex={-1}>Council template for the Word report</h2>
      <p className="hint">{template === null ? "Not needed. A Word template (.dotx or .docx) lends its styles, page set-up, header and footer." : <strong>{template.name}</strong>}</p>
      <div className="row">
        <ChooseFiles label={template === null ? "Choose a template" : "Choose another template"} what={{ accept: ".dotx,.docx" }} onFiles={choose} />
        {template !== null && <Button appearance="subtle" onClick={() => { dispatch({ type: "template-chosen", template: null }); heading.current?.focus(); }}>Do without it</Button>}
      </div>
    </section>
  );
}
