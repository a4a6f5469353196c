import type { ReactNode } from "react";

/** What a tab shows while it has nothing to show: why, and the way on. */
export function Empty({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <div className="empty"><h2>{title}</h2>{children}</div>;
}
