import { Empty } from "../parts/empty.js";

/** Budget: what it will do. */
export function BudgetView() {
  return (
    <Empty title="Budget check is coming">
      <p>This tab will check a budget table in the workbook:</p>
      <ul>
        <li>whether each row and each total adds up, and what rounding explains</li>
        <li>the fewest figures that would have to change for all of it to add up</li>
        <li>which actions stand behind which budget line</li>
      </ul>
      <p>Until then, a table of figures on a sheet is named for what it is and left alone.</p>
    </Empty>
  );
}
