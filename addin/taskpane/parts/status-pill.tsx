import type { CSSProperties } from "react";
import { RAG_OF_STATUS, STATUS_LABELS, type Status } from "../../../core/model/status.js";
import { RAG_COLOURS } from "../../../core/report/looks.js";

/** A status in its colour, always with its word. */
export function StatusPill({ status }: { readonly status: Status }) {
  const { fill, ink } = RAG_COLOURS[RAG_OF_STATUS[status]];
  return <span className="pill" style={{ "--pill": fill, "--ink": ink } as CSSProperties}>{STATUS_LABELS[status]}</span>;
}
