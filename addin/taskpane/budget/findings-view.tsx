import { FindingCard } from "../check/finding-card.js";
import type { Finding } from "../../../core/findings/finding.js";
import type { TabProps } from "../parts/tab-props.js";

interface FindingsProps extends TabProps {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** Findings of a table that are to be seen at once. */
export function FindingsView({ title, ...props }: FindingsProps) {
  return <section aria-label={title}><h2>{title} ({props.findings.length})</h2><List {...props} /></section>;
}

/** Findings of a table that wait until somebody asks for them. */
export function FoldedFindings({ title, ...props }: FindingsProps) {
  return (
    <details className="card">
      <summary><span className="summary-title">{title}</span><span className="summary-fact">{props.findings.length}</span></summary>
      <List {...props} />
    </details>
  );
}

function List({ findings, ...props }: Omit<FindingsProps, "title">) {
  return <ol className="findings">{findings.map((finding, index) => <FindingCard key={`${finding.key ?? ""} ${index}`} {...props} finding={finding} about="" />)}</ol>;
}
