import type { LineName, Movement, Summary, SummaryIndicator, SummaryLine, SummaryRisk } from "../consolidate/summary.js";
import { isRestricted } from "../model/circulation.js";
import { divisionSlug } from "../model/division.js";
import { groupBy } from "../model/group-by.js";
import { fold } from "../parse/tidy.js";

/** The indicators and risks that may leave the programme office, and those that may not. */
export interface OpenPlans {
  readonly indicators: readonly SummaryIndicator[];
  readonly risks: readonly SummaryRisk[];
  readonly hidden: { readonly indicators: readonly SummaryIndicator[]; readonly risks: readonly SummaryRisk[] };
}

/**
 * Indicators and risks have no circulation of their own: one that restricted lines lead to goes as they do. That is a risk that names a restricted action, or that
 * one names; an indicator that was read from what a restricted line says; and either of them under a theme all of whose lines are restricted.
 */
export function openPlans({ lines, movement, indicators, risks }: Pick<Summary, "lines" | "movement" | "indicators" | "risks">): OpenPlans {
  const secrets = secretsOf(lines, movement);
  const shown = new Set(lines.filter(({ line }) => !isRestricted(line)).map(({ line }) => fold(line.theme)));
  const themes = new Set(lines.map(({ line }) => fold(line.theme)).filter((theme) => theme !== "" && !shown.has(theme)));
  const none: Secrets = { actions: [], baselines: [], risks: new Set() };
  const of = (division: string): Secrets => secrets.get(divisionSlug(division)) ?? none;
  const isHiddenIndicator = ({ division, indicator: { theme, sentence } }: SummaryIndicator): boolean =>
    themes.has(fold(theme)) || (sentence !== "" && of(division).baselines.some((said) => said.includes(fold(sentence))));
  const isHiddenRisk = ({ division, risk: { theme, ref, linkedActions } }: SummaryRisk): boolean =>
    themes.has(fold(theme)) || (ref !== "" && of(division).risks.has(fold(ref))) || namesOne(linkedActions, of(division).actions);
  return {
    indicators: indicators.filter((each) => !isHiddenIndicator(each)),
    risks: risks.filter((each) => !isHiddenRisk(each)),
    hidden: { indicators: indicators.filter(isHiddenIndicator), risks: risks.filter(isHiddenRisk) },
  };
}

type Named = Pick<LineName, "ref" | "action" | "milestone">;

/** What leads to the restricted lines of a division; texts are folded. */
interface Secrets {
  readonly actions: readonly Named[];
  readonly baselines: readonly string[];
  /** Refs of the risks that they name. */
  readonly risks: ReadonlySet<string>;
}

/** By the division's slug; lines that were restricted the month before, and those that have gone, count too. */
function secretsOf(lines: readonly SummaryLine[], movement: Movement): ReadonlyMap<string, Secrets> {
  const restricted = lines.filter(({ line, before }) => isRestricted(line) || (before !== null && isRestricted(before.line)));
  const gone = movement.vanished.filter((name) => name.restricted === true);
  const slugs = [...restricted, ...gone].map(({ division }) => divisionSlug(division));
  const [linesOf, goneOf] = [groupBy(restricted, ({ division }) => divisionSlug(division)), groupBy(gone, ({ division }) => divisionSlug(division))];
  return new Map([...new Set(slugs)].map((slug): [string, Secrets] => {
    const own = (linesOf.get(slug) ?? []).map(({ line }) => line);
    return [slug, {
      actions: [...own, ...(goneOf.get(slug) ?? [])],
      baselines: own.map(({ baseline }) => fold(baseline)),
      risks: new Set(own.flatMap(({ risk }) => risk.split(/[,;/&\n]| and /)).map((ref) => fold(ref).replace(/^risks? /, "")).filter((ref) => ref !== "")),
    }];
  }));
}

/** Whether a text names one of these lines by its ref, in a span of refs, or by its words. */
function namesOne(text: string, actions: readonly Named[]): boolean {
  const folded = fold(text);
  if (folded === "") return false;
  const words = new Set(folded.match(/[\p{L}\d]+(?:[./-][\p{L}\d]+)*/gu) ?? []);
  const parts = new Set([...words].flatMap((word) => word.split(/[/-]/)));
  const spans = [...folded.matchAll(/(\d+) ?(?:-|–|to) ?(\d+)/g)].map(([, from, to]) => [Number(from), Number(to)] as const);
  const inSpan = (ref: string): boolean => /^\d+$/.test(ref) && spans.some(([from, to]) => from <= Number(ref) && Number(ref) <= to);
  return actions.some(({ ref, action, milestone }) => {
    const own = fold(ref).replace(/[.):]+$/, "");
    if (own !== "" && (words.has(own) || parts.has(own) || inSpan(own))) return true;
    return [action, milestone].some((said) => said !== "" && folded.includes(fold(said)));
  });
}
