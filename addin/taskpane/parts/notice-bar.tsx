import { Button } from "@fluentui/react-components";
import type { Notice } from "../state/notice.js";

const SAYS = { error: "Problem", success: "Done", info: "Note" } as const;
const SIGN = { error: "!", success: "✓", info: "i" } as const;

/** What happened, with a sign and a word besides its colour. The pane's live region reads it out. */
export function NoticeBar({ notice, onClose }: { readonly notice: Notice; readonly onClose: () => void }) {
  return (
    <section className={`notice notice-${notice.kind}`} aria-label={SAYS[notice.kind]}>
      <span className="sign" aria-hidden="true">{SIGN[notice.kind]}</span>
      <div className="notice-text">
        <p><strong>{SAYS[notice.kind]}.</strong> {notice.text}</p>
        {notice.details && notice.details.length > 0 && <ul>{notice.details.slice(0, 20).map((detail) => <li key={detail}>{detail}</li>)}</ul>}
      </div>
      <Button appearance="subtle" size="small" onClick={onClose} aria-label="Close this message">Close</Button>
    </section>
  );
}
