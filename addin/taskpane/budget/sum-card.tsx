import { FindingCard } from "../check/finding-card.js";
import type { FailedSum } from "../engine/budget-reading.js";
import type { TabProps } from "../parts/tab-props.js";

/** A sum that fails: what the table says, what it adds up to, and how far the two are apart. */
export function SumCard({ sum: { finding, what, sum, stated, computed, difference }, ...props }: TabProps & { readonly sum: FailedSum }) {
  return (
    <FindingCard {...props} finding={finding} about="">
      <p className="sum-what">{what}</p>
      <dl className="sum-figures">
        <div><dt>Stated</dt><dd>{stated}</dd></div>
        <div><dt>Adds up to</dt><dd>{computed}</dd></div>
        <div><dt>Difference</dt><dd>{difference}</dd></div>
      </dl>
      <p className="hint">Added: {sum}</p>
    </FindingCard>
  );
}
