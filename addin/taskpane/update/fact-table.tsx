import type { ReactNode } from "react";

export interface Fact {
  readonly name: string;
  /** "" leaves the row out. */
  readonly says: ReactNode;
}

/** What is known of something, a row for each fact. */
export function FactTable({ caption, facts }: { readonly caption: string; readonly facts: readonly Fact[] }) {
  return (
    <table className="months">
      <caption>{caption}</caption>
      <tbody>{facts.filter(({ says }) => says !== "").map(({ name, says }) => <tr key={name}><th scope="row">{name}</th><td>{says}</td></tr>)}</tbody>
    </table>
  );
}
