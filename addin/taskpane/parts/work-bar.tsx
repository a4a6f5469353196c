import { Button, ProgressBar } from "@fluentui/react-components";

/** Long work under way: what, how far, and a way to stop it. */
export function WorkBar({ what, share, onCancel }: { readonly what: string; readonly share: number; readonly onCancel: () => void }) {
  return (
    <div className="work">
      <div className="work-words"><span>{what}…</span><Button size="small" onClick={onCancel}>Cancel</Button></div>
      {share > 0 ? <ProgressBar value={share} aria-label={what} /> : <ProgressBar aria-label={what} />}
    </div>
  );
}
