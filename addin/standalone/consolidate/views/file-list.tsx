import { Button } from "@fluentui/react-components";
import { countThings } from "../../../taskpane/parts/count-things.js";
import type { FileFate } from "../engine/month-request.js";
import type { MonthFile } from "../month-file.js";

interface FileListProps {
  readonly label: string;
  readonly files: readonly MonthFile[];
  readonly fates: Readonly<Record<number, FileFate>>;
  readonly onRemove: (id: number) => void;
}

/** Files that were brought, with what each turned out to be, and a way to take each away. */
export function FileList({ label, files, fates, onRemove }: FileListProps) {
  return (
    <ul className="month-files" aria-label={label}>
      {files.map(({ id, name }) => (
        <li key={id}>
          <span className="month-file"><strong>{name}</strong> <Fate fate={fates[id]} /></span>
          <Button size="small" appearance="subtle" aria-label={`Remove ${name}`} onClick={() => onRemove(id)}>Remove</Button>
        </li>
      ))}
    </ul>
  );
}

function Fate({ fate }: { readonly fate: FileFate | undefined }) {
  switch (fate?.is) {
    case undefined:
      return <span className="hint">Not read yet</span>;
    case "being read":
      return <span className="hint">Being read…</span>;
    case "settings":
      return <span className="hint">Settings</span>;
    case "return":
      return <span className="hint">{countThings(fate.lines, "line")}</span>;
    case "summary":
      return <span className="hint">{fate.says}</span>;
    case "passed over":
      return <span className="hint">Passed over. {fate.why}</span>;
    case "rejected":
      return <span className="month-rejected"><strong>Rejected.</strong> {fate.why}</span>;
  }
}
