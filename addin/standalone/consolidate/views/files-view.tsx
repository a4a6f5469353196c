import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { countThings } from "../../../taskpane/parts/count-things.js";
import { ChooseFiles } from "./choose-files.js";
import { FileList } from "./file-list.js";
import type { MonthProps } from "./month-props.js";

/** The month's files: how to bring them, and what each turned out to be. */
export function FilesView({ month: { files, fates }, dispatch }: MonthProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const bring = (brought: typeof files): void => dispatch({ type: "files-brought", place: "files", files: brought });
  const some = files.length > 0;
  return (
    <section className={some ? "card" : "drop"} aria-labelledby="month-files">
      <h2 id="month-files" ref={heading} tabIndex={-1}>{some ? countThings(files.length, "file") : "Drop the month’s returns here"}</h2>
      {some && (
        <FileList
          label="The month’s files"
          files={files}
          fates={fates}
          onRemove={(id) => {
            dispatch({ type: "file-removed", id });
            // The button that was pressed goes with its file.
            heading.current?.focus();
          }}
        />
      )}
      <div className="row">
        <ChooseFiles label={some ? "Add files" : "Choose files"} what="files" primary={!some} onFiles={bring} />
        <ChooseFiles label={some ? "Add a folder" : "Choose a folder"} what="folder" onFiles={bring} />
        {some && <Button appearance="subtle" onClick={() => dispatch({ type: "begun-anew" })}>Clear all</Button>}
      </div>
      <p className="hint">{some ? "More can be dropped anywhere on this page." : "The divisions’ files, or the folder they lie in."} Last month’s summary, an earlier one of this month and goldthread.json are recognised when they are among them.</p>
    </section>
  );
}
