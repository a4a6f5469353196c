/** Values of our plans as those of other libraries. */
export const isFormula = (value) => typeof value === "object" && value !== null && "formula" in value;

/** A date as ISO text, a link as its words: what costs a peer least. */
export function scalar(value) {
  if (typeof value !== "object" || value === null) return value;
  if ("text" in value) return value.text;
  const { year, month, day } = value.date;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
