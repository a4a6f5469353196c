export const TABS = ["convert", "check", "update", "return", "budget"] as const;
export type Tab = (typeof TABS)[number];

export const TAB_LABELS: Readonly<Record<Tab, string>> = { convert: "Convert", check: "Check", update: "Update", return: "Return", budget: "Budget" };
