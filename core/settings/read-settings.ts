import type { Acceptance, Severity } from "../findings/finding.js";
import { divisionSlug } from "../model/division.js";
import { DATE_CHECK_SETTINGS } from "../model/date-check.js";
import type { Status } from "../model/status.js";
import { fold } from "../parse/tidy.js";
import { shapeMistakes } from "./check-shape.js";
import { readJson, type JsonNode, type Mistake } from "./json-text.js";
import { limitsWith } from "./limits.js";
import { didYouMean } from "./nearest.js";
import { readPlanText } from "./plan-text.js";
import type { Settings } from "./settings.js";
import { settingsShape, type NamedRule } from "./settings-shape.js";

/** What goldthread.json says, or all that is wrong with it, by line. */
export function readSettings(text: string, rules: readonly NamedRule[]): { readonly settings: Settings } | { readonly mistakes: readonly Mistake[] } {
  const read = readJson(text);
  if ("mistake" in read) return { mistakes: [read.mistake] };
  const { node } = read;
  const mistakes = shapeMistakes(node, settingsShape(rules), "The file", '{ "divisions": ["Early Help"] }');
  const doubts = mistakes.length > 0 ? mistakes : [...planMistakes(node), ...contactMistakes(node)];
  return doubts.length > 0 ? { mistakes: doubts.sort((a, b) => a.line - b.line) } : { settings: settingsOf(node) };
}

function memberOf(node: JsonNode | undefined, name: string): JsonNode | undefined {
  return node?.kind === "object" ? node.members.find((member) => member.name === name)?.value : undefined;
}

const textOf = (node: JsonNode | undefined): string => (node?.kind === "text" ? node.value.trim() : "");
const numberOf = (node: JsonNode | undefined): number | undefined => (node?.kind === "number" ? node.value : undefined);
const itemsOf = (node: JsonNode | undefined): readonly JsonNode[] => (node?.kind === "array" ? node.items : []);
const entriesOf = (node: JsonNode | undefined): [string, string][] => (node?.kind === "object" ? node.members.map(({ name, value }) => [name.trim(), textOf(value)]) : []);

function planMistakes(node: JsonNode): Mistake[] {
  const plan = memberOf(node, "plan");
  const period = plan && readPlanText(textOf(plan));
  return plan && period && "wrong" in period ? [{ line: plan.line, message: `"${textOf(plan)}" ${period.wrong}. Write the first and the last month, such as "2018-04/2019-03".` }] : [];
}

/** A contact of a division that owes no return is most likely a slip of the pen. */
function contactMistakes(node: JsonNode): Mistake[] {
  const divisions = itemsOf(memberOf(node, "divisions")).map(textOf);
  const contacts = memberOf(node, "contacts");
  if (divisions.length === 0 || contacts?.kind !== "object") return [];
  const known = new Set(divisions.map(divisionSlug));
  return contacts.members.filter(({ name }) => !known.has(divisionSlug(name))).map(({ name, line }) => ({ line, message: `"contacts" names "${name}", which is not among "divisions".${didYouMean(name, divisions)}` }));
}

function settingsOf(node: JsonNode): Settings {
  const plan = readPlanText(textOf(memberOf(node, "plan")));
  const days = memberOf(node, "dateCheck");
  return {
    severities: new Map(entriesOf(memberOf(node, "rules")) as [string, Severity | "off"][]),
    statusKey: new Map(entriesOf(memberOf(node, "statusKey")) as [string, Status][]),
    dateCheck: {
      notStartedDays: numberOf(memberOf(days, "notStartedDays")) ?? DATE_CHECK_SETTINGS.notStartedDays,
      continuingDays: numberOf(memberOf(days, "continuingDays")) ?? DATE_CHECK_SETTINGS.continuingDays,
    },
    plan: "wrong" in plan ? null : plan,
    returnsDueDays: numberOf(memberOf(node, "returnsDueDays")) ?? null,
    organisation: {
      divisions: itemsOf(memberOf(node, "divisions")).map(textOf),
      leads: itemsOf(memberOf(node, "leads")).map(textOf),
      abbreviations: Object.fromEntries(entriesOf(memberOf(node, "abbreviations"))),
      contacts: Object.fromEntries(entriesOf(memberOf(node, "contacts"))),
    },
    addresses: new Map(entriesOf(memberOf(node, "addresses")).map(([lead, address]) => [fold(lead), address])),
    columns: new Map(entriesOf(memberOf(node, "columns")).map(([heading, field]) => [fold(heading), field])),
    acceptances: new Map(itemsOf(memberOf(node, "accepted")).map((item): [string, Acceptance] => [textOf(memberOf(item, "key")).toUpperCase(), { reason: textOf(memberOf(item, "reason")), by: textOf(memberOf(item, "by")) }])),
    limits: limitsWith((name) => numberOf(memberOf(memberOf(node, "limits"), name))),
  };
}
