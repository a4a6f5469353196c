/** The columns of sheet Findings by which a finding is accepted: written and read back. */
export const ACCEPTANCE_COLUMNS = { because: "Accepted because", by: "Accepted by", key: "Key" } as const;
