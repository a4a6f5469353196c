import type { CSSProperties } from "react";
import { RAG_OF_STATUS, STATUS_LABELS, type Rag, type Status } from "../../../core/model/status.js";
import { RAG_COLOURS } from "../../../core/report/looks.js";

/** A status in its colour, always with its word. */
export function StatusPill({ status }: { readonly status: Status }) {
  return <RagPill rag={RAG_OF_STATUS[status]} words={STATUS_LABELS[status]} />;
}

/** A rating in its colour, always with its words. */
export function RagPill({ rag, words }: { readonly rag: Rag; readonly words: string }) {
  const { fill, ink } = RAG_COLOURS[rag];
  return <span className="pill" style={{ "--pill": fill, "--ink": ink } as CSSProperties}>{words}</span>;
}
