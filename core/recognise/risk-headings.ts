import { remember } from "../model/remember.js";
import { fold, tidyLine } from "../parse/tidy.js";

/** What a column of a risk register may hold. "description" is a risk only where the other columns say so; "context" names what the risk belongs to, for want of a category. */
export type RiskField =
  | "ref" | "title" | "risk" | "description" | "theme" | "context" | "cause" | "consequence" | "likelihood" | "impact" | "score" | "rag" | "controls" | "mitigation" | "furtherActions"
  | "owner" | "linkedActions" | "reviewDate" | "closedOn" | "status" | "direction" | "other";

/** When a rating holds: before anything is done, as things are, once what is in place has worked, and where it is to be. */
export type RiskStage = "inherent" | "current" | "residual" | "target";

/** What a heading of a register means. */
export interface RiskHeading {
  readonly field: RiskField;
  /** Null where the heading names none. */
  readonly stage: RiskStage | null;
  /** A score that is given as likelihood and impact ("L x I", "Likelihood / impact"), and which of them comes first. */
  readonly pair: "likelihood first" | "impact first" | null;
}

const DONE = "(?:any |all |existing |current |further |planned |the )*(?:mitigat\\w*|controls?|treatment|control measures|actions?|response)";
const BEFORE = new RegExp(`\\b(?:pre|before|without|prior to)[ -]${DONE}`);
const AFTER = new RegExp(`\\b(?:post|after|following|with)[ -]${DONE}`);

/** Words that name a stage, the surest first. */
const STAGES: readonly (readonly [RiskStage, RegExp])[] = [
  ["inherent", BEFORE],
  ["target", /\b(?:target|tolera(?:nce|ble|ted)|appetite|desired|acceptable|optim(?:al|um)|planned|future|forecast|expected|anticipated|projected)\b/],
  ["residual", AFTER],
  ["residual", /\b(?:residual|net|post|mitigated|managed|controlled|remaining|treated|after)\b/],
  ["current", /\b(?:current|present|now|today|latest)\b/],
  ["inherent", /\b(?:inherent|gross|raw|initial|original|uncontrolled|unmitigated|untreated|before|pre)\b/],
];

/** What a heading means, by its words without brackets and stage; the first row that fits counts. */
const FIELDS: readonly (readonly [RiskField, RegExp])[] = [
  ["other", /\b(?:previous(?:ly)?|last (?:month|quarter|year|score|rating|period|time)|prior|former)\b|harmed|\bat risk\b|\baffected\b/],
  ["closedOn", /\b(?:date closed|closed (?:on|date)|closure date|date of closure)\b/],
  ["other", /\b(?:last|previous) review|\breviewed\b|\blast updated|\bdate (?:raised|identified|added|opened|logged|entered|created|last)|\braised\b|\bidentified (?:by|on|date)/],
  ["reviewDate", /^(?!.*\b(?:comments?|notes?|outcome|group|forum|committee|body|whom)\b).*\breview\b/],
  ["other", /\b(?:date|deadline|timescales?|due|when|completion|timeframe|complete)\b|^by$/],
  ["ref", /^(?:risk )?(?:register )?(?:ref|reference|id|identifier|number|no|nr|num|code|urn|item|serial|#)(?: ?(?:no|number|id|code|#))?$/],
  ["linkedActions", /\b(?:linked|related|links?|associated)\b.*\bactions?\b|\bactions? (?:plan )?(?:refs?|references?|nos?|numbers?|ids?|links?)\b/],
  ["other", /\b(?:actions?|mitigations?|controls?|response|treatment|tasks?) (?:owners?|leads?|by|holders?|managers?|responsib\w*)\b/],
  ["owner", /\bowners?\b|\bleads?\b|\bresponsib|\baccountab|^(?:by )?who\b|^by whom|\bsro\b|\bsponsor\b|\brisk (?:manager|holder)\b|\bmanager$|\bofficer$|^(?:managed by|(?:assigned|allocated) to)$/],
  ["direction", /\bdirection\b|\btrend\b|\btrajectory\b|\btravel\b|^dot$|\bmovement\b|^(?:risk |score )?changes?$|\bchange (?:since|in|from)\b|^[▲▼↑↓→↔⬆⬇⇧⇩ ]+$/],
  ["rag", /\bb?rag\b|\bcolour\b|\btraffic light/],
  ["other", /\beffectiveness\b|\badequa(?:cy|te)\b|\bassurances?\b|^(?!.*\bactions?\b).*\bgaps?\b|\bevidence\b|\bconfidence\b|\bprogress\b|\bupdates?\b|\bcomment|\bnotes?\b|\brationale\b|\bcosts?\b|£|\bbudget\b|\bvelocity\b|\bproximity\b|\bdetect(?:ion|ability)\b|^d$/],
  ["risk", /\brisk (?:description|statement|event|details?|summary|definition)\b|\bdescription of (?:the )?(?:risk|hazard)/],
  ["theme", /\bcategor|\b(?:risk|hazard) (?:type|area|theme|domain|group|family|heading)\b|^(?:themes?|domain|type|raid|area|group|section)$|\barea of risk\b|\bclassification\b/],
  ["score", /\b[lp] ?[x×*&/+] ?[ics]\b|\b[ics] ?[x×*&/+] ?[lp]\b|^(?:risk )?(?:li|ls|lc|pi)$/],
  ["score", /(?=.*\b(?:likelihood|probability)\b)(?=.*\b(?:impact|severity|consequence)\b)/],
  ["likelihood", /\blikelihood\b|\bprobability\b|\boccurrence\b|\bchance\b|^how likely|^(?:risk )?(?:l|p|o|prob)$/],
  ["cause", /\bcaus(?:es?|ed|ing)\b|\btriggers?\b|\bsources?\b|\bdrivers?\b|\broot\b|\bdue to\b|\bvulnerabilit/],
  ["impact", /\bimpacts?\b|\bseverity\b|\bconsequences?\b|\beffects?\b|\bseriousness\b|^how bad|^(?:risk )?(?:i|c|s)$/],
  ["status", /^(?:risk )?(?:status|state)$|\bopen\b.*\bclosed\b|^closed$|^open$|^live$/],
  ["furtherActions", /\b(?:further|additional|planned|proposed|required|needed|future|outstanding|new|to be (?:taken|done|implemented))\b.*\b(?:actions?|controls?|mitigat\w*|measures?|treatment|response|steps?|work)\b|\b(?:actions?|controls?|mitigat\w*|measures?|treatment|steps?|work) (?:required|needed|outstanding|planned|proposed|to (?:be|address|close))\b|^next steps?$/],
  ["mitigation", /\bmitigat|\bcontingenc|\bcountermeasure/],
  ["controls", /\bcontrols?\b|\bmeasures in place\b|\bsafeguards\b|\bprecautions\b|\bexisting (?:measures|arrangements)\b/],
  ["score", /\bscor(?:e|es|ing)\b|\brating\b|\brated\b|\blevel\b|\brpn\b|\bpriority number\b|\bexposure\b|\bmagnitude\b|\bmatrix\b|\bgrad(?:e|ing)\b|\btotal\b|\bpriority$|\bseverity\b|^(?:risk )?(?:r|rr|t)$|\brisk assessment\b/],
  ["mitigation", /\btreatment\b|\bresponse\b|\bmanag(?:e|ed|ing|ement)\b|\breduc(?:e|ing)\b|\bprevent|^what (?:are we|we are|will we|we will)\b|\bactions? to\b/],
  ["furtherActions", /\bactions?\b|\bsteps\b/],
  ["consequence", /\bimplications?\b|\bresults?\b|\boutcomes?\b|\bwhat (?:would|might|could|will) happen|\bleading to\b|\bworst case\b/],
  ["title", /^(?:risk )?(?:title|name|headline|heading)$/],
  ["risk", /^(?:(?!risks?\b|hazards?\b|threats?\b)\p{L}+ ){0,3}(?:risks?|hazards?|threats?)(?: (?:and|or|to|of|that|identified|no|issues?|opportunit\w*)\b.*)?$|\bwhat is the (?:risk|hazard)|\b(?:could|might|may|can) go wrong|\bfailure mode\b|\bnature of (?:the )?risk/u],
  ["context", /\bobjectives?\b|\bpriorit(?:y|ies)\b|\bdirectorate\b|\bservices?\b|\bdepartment\b|\bdivision\b|\bprogramme\b|\bworkstream\b|\bproject\b|\bteam\b|\baims?\b|\bgoals?\b|\bstrategic\b|\bactivity\b|\btask\b/],
  ["description", /^(?:description|details?|issue|event|item description|summary|concern|uncertainty|statement)$|^(?:issue|event) (?:description|title)$/],
];

/** The words of a heading; what stands in brackets only explains them, unless nothing stands outside. */
function plainWords(heading: string): string {
  const folded = fold(heading).replace(/[’`]/g, "'");
  const outside = folded.replace(/\([^)]*\)?|\[[^\]]*\]?/g, " ").trim();
  return (outside === "" ? folded.replace(/[()[\]]/g, " ") : outside).replace(/(?<=[a-z])\.(?=[a-z]\b)/g, "").replace(/[.:;,?"'–—-]+/g, " ").replace(/\s+/g, " ").trim();
}

/** Without the words that name a stage: "residual risk score" is a "risk score". */
function withoutStage(words: string): string {
  return STAGES.reduce((rest, [, pattern]) => rest.replace(pattern, " "), words).replace(/\s+/g, " ").trim();
}

const stageOf = (words: string): RiskStage | null => STAGES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
const fieldOf = (words: string): RiskField | null => FIELDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** Fields that the word of a stage belongs to as much as to a rating: "further planned actions", "review", "target date". */
const WHOLE: ReadonlySet<RiskField> = new Set<RiskField>(["furtherActions", "reviewDate", "closedOn", "controls", "mitigation", "owner", "other", "status", "direction", "ref"]);
/** What a stage is said of. */
const RATED: ReadonlySet<RiskField> = new Set<RiskField>(["likelihood", "impact", "score", "rag"]);

/** Which of the two comes first where a heading names both. */
function pairOf(heading: string): RiskHeading["pair"] {
  const words = fold(heading).replace(/[()[\]]/g, " ");
  const likelihood = words.search(/\blikelihood\b|\bprobability\b|\b[lp](?= ?[x×*&/+] ?[ics]\b)|(?<=\b[ics] ?[x×*&/+] ?)[lp]\b/);
  const impact = words.search(/\bimpact\b|\bseverity\b|\bconsequence\b|\b[ics](?= ?[x×*&/+] ?[lp]\b)|(?<=\b[lp] ?[x×*&/+] ?)[ics]\b/);
  return likelihood < 0 || impact < 0 ? null : likelihood < impact ? "likelihood first" : "impact first";
}

/** "L1", "Total 2": a rating that is given more than once. */
const NUMBERED = /^((?:\p{L}+ )*\p{L}+) ?[1-3]$/u;

function match(heading: string): RiskHeading {
  const words = plainWords(heading);
  const stage = stageOf(fold(heading).replace(/[()[\]]/g, " "));
  const whole = fieldOf(BEFORE.test(words) || AFTER.test(words) ? withoutStage(words) : words);
  const pair = pairOf(heading);
  if (whole !== null && WHOLE.has(whole)) return { field: whole, stage: null, pair: null };
  const rest = withoutStage(words).replace(NUMBERED, "$1");
  const field = rest === "" || rest === "risk" ? (stage === null ? whole : "score") : fieldOf(rest);
  const rated = field !== null && RATED.has(field);
  return { field: field ?? "other", stage: rated ? stage : null, pair: field === "score" ? pair : null };
}

const matched = remember((heading: string) => match(heading));
const LONGEST = 100;

/** What a heading of a register means. */
export function riskHeading(heading: string): RiskHeading {
  return heading.length > LONGEST ? { field: "other", stage: null, pair: null } : matched(tidyLine(heading));
}

/** What a heading under group headings means ("Residual risk" over "L"): the lowest that says a thing, with the stage of any. */
export function riskHeadingUnder(path: readonly string[]): RiskHeading {
  const [own = ""] = path.slice(-1);
  if (path.length < 2) return riskHeading(own);
  const stage = stageOf(fold(path.join(" ")).replace(/[()[\]]/g, " "));
  const alone = riskHeading(own);
  const over = riskHeading(path.slice(0, -1).join(" "));
  if (alone.stage !== null && withoutStage(plainWords(own)) === "" && RATED.has(over.field)) return { ...over, stage: alone.stage };
  if (RATED.has(alone.field)) return { ...alone, stage: alone.stage ?? stage };
  if (stage !== null && (alone.field === "risk" || /^\(?\d|^$/.test(own))) return { ...riskHeading(path.join(" ")), field: "score", stage };
  return alone.field === "other" ? riskHeading(path.join(" ")) : alone;
}

/** What a table tells of before it comes to risks: then the risk is a remark on it. */
const RIVAL = /^(?:(?:key|agreed|improvement|planned|specific|audit|internal audit|management) )*(?:actions?|milestones?|deliverables?|recommendations?|findings?|indicators?|measures?|kpis?|savings?(?: proposals?)?|proposals?|commitments?|steps?|what (?:we will do|will we do|needs to happen).*|budget (?:line|head)|action (?:description|title|required))$/;
/** What a risk assessment starts from, and a tracker too. */
const EVERYDAY = /^(?:(?:key|agreed|planned) )*(?:tasks?|activit(?:y|ies))$/;
const TELLING = /\blikelihood|\bprobability|\bmitigat|\binherent|\bresidual|\bcontrols?\b|\brisk (?:score|rating|owner)|\btolerance|\bconsequence|\bseverity|\brpn\b|\brisk matrix\b|^(?:what|how)\b.*\b(?:about it|manag\w+|reduc\w+)\b/;
/** A table of money tells of money. */
const MONEY = /£|\bincome\b|\bexpenditure\b|\bgrants?\b|\bbudget\b|\bamount\b/;
const SCORE = /\bscores?\b|\brisk (?:rating|level)\b/;
/** A risk that is not what the row is about: how risky a thing is, who looks at it. */
const NO_SUBJECT = /\b(?:level|lead)\b/;

/** What no register's headings are without: cheaper to ask than what each means. */
export const REGISTER_HINT = /risk|hazard|threat|likelihood|probab|occurrence|wrong|failure mode/i;

const speaksOfRisk = (headings: readonly string[]): boolean => headings.some((heading) => REGISTER_HINT.test(heading));

/** "Risk: | Flooding | Score: | 12": labels and values in turn. */
function isForm(headings: readonly string[]): boolean {
  const labels = headings.filter((heading) => heading.trimEnd().endsWith(":")).length;
  return labels > 0 && labels < headings.length;
}

/** A row of names holds no figures, and most of them say something to us. */
const FIGURE = /^\d{1,3}%?$/;
const KNOWN_SHARE = 0.35;

/** Whether headings, from left to right, are a risk register's: a risk, and how it is rated or held in check. A tracker with a risk column is none. */
export function isRiskRegister(headings: readonly string[]): boolean {
  return speaksOfRisk(headings) && isRegisterOf(headings.map((heading) => ({ heading, meaning: riskHeading(heading) })));
}

/** The same of headings whose meaning is known, group headings and all. */
export function isRegisterOf(columns: readonly { readonly heading: string; readonly meaning: RiskHeading }[]): boolean {
  const headings = columns.map(({ heading }) => heading);
  if (!speaksOfRisk(headings) || headings.some((heading) => FIGURE.test(heading)) || isForm(headings)) return false;
  const found = columns.map(({ heading, meaning }) => ({ words: plainWords(heading), ...meaning }));
  const fields = new Set(found.map(({ field }) => field));
  const explicit = found.findIndex(({ field, words }) => (field === "risk" || field === "title") && /risk|hazard|threat|wrong|failure mode/.test(words) && !NO_SUBJECT.test(words));
  const scored = fields.has("likelihood") && (fields.has("impact") || fields.has("score"));
  const subject = explicit >= 0 ? explicit : scored ? found.findIndex(({ field }) => field === "description" || field === "title" || field === "cause") : -1;
  if (subject < 0 || found.filter(({ field }) => field !== "other").length < found.length * KNOWN_SHARE) return false;
  const left = found.slice(0, subject);
  if (left.some(({ words }) => RIVAL.test(words)) || (!scored && left.some(({ words }) => EVERYDAY.test(words) || MONEY.test(words)))) return false;
  const tells = ({ words, field, stage }: (typeof found)[number]): boolean => field !== "title" && (stage !== null || TELLING.test(words) || (field === "score" && SCORE.test(words)));
  return scored || found.some((heading, i) => i !== subject && (tells(heading) || (heading.field === "impact" && !fields.has("furtherActions"))));
}
