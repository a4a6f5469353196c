import { fold } from "../parse/tidy.js";

/** What a column, or a row, of a performance table holds. "period" says when a row's figure is of; "cumulative" is the year so far. */
export type Role =
  | "ref" | "measure" | "theme" | "unit" | "better" | "baseline" | "target" | "tolerance" | "threshold" | "actual" | "cumulative" | "previous" | "rag" | "direction" | "comparator"
  | "owner" | "comment" | "source" | "period" | "kind" | "other";

/** Roles whose cells are figures of the measure itself. */
export const FIGURE_ROLES: ReadonlySet<Role> = new Set<Role>(["actual", "cumulative", "previous", "baseline"]);

/** What headings say, the earlier rows first. Adding a way of saying it is adding a word. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  ["other", /\b(?:varian|forecast|projected|predicted|gap\b|distance|differen|numerator|denominator|confidence|\bci\b|frequenc|how often|periodicity|definition|sample|calculation|target (?:date|completion)|rank(?:ing)?\b|cohort size|next (?:update|report|due)|data quality|reporting (?:cycle|route|to)|red (?:threshold|trigger|limit)|green (?:threshold|trigger|limit))/],
  ["better", /\bpolarity\b|\b(?:good|better|best)\b.*\b(?:is|looks?|performance|to be|direction|means)\b|^(?:is )?(?:good|better|best|high|higher|bigger|low|lower)\b.*\b(?:good|better|best|lower|low|higher|small|smaller)\b|^good(?: to be| performance)?$|\b(?:desired|preferred|required) (?:direction|trend|travel)|\bdirection (?:of|for) (?:improvement|good)|^aim(?: to)?\b.*(?:max|min|high|low|up|down)|^aim(?: to)?$/],
  ["threshold", /\b(?:amber|minimum|lower|intervention)\b.*\b(?:threshold|trigger|limit|level)\b|^(?:amber|threshold|trigger)$/],
  ["tolerance", /\btoleran|\bamber (?:range|band|within)|\b(?:permitted|allowed|acceptable) (?:range|deviation)/],
  ["direction", /\bdirection\b|\bdot\b|\btrend\b|\btravel\b|\bmovement\b|^(?:\W*)change\b|\bchange (?:from|since|on|in|over)|^(?:improving|improvement|better or worse)\??$|^(?:long|short)[ -]term$|^[▲▼↑↓→←↔\s/|]+$/u],
  ["comparator", /\bstat(?:istical|s)?\b.*\bneigh|\bneighbou?rs?\b|^sns?\b|\bsn (?:av|mean|median)|\bengland\b|\beng\b|\bnational(?!ity)|\bnationally\b|\bnat\b|\bregion(?:al|s)?\b|\bbenchmark|\bcompar|\bcipfa\b|\bfamily group|\bpeers?\b|\bsimilar\b|\bwales\b|\bscotland\b|\buk\b|\bquartile|\bother (?:authorit|council|las?\b|counties)|\b(?:all|english|outer|inner) (?:las?|authorit|london|councils)|\blondon\b|\b(?:north|south|east|west)(?:ern)?\b(?: (?:east|west|midlands))?(?: (?:av\w*|region))?$|\bmidlands\b|^(?:se|sw|ne|nw|em|wm|y&h)(?: average| avg| region)?$|\bavg\b|\b(?:average|mean|median)$|\bbest in\b/],
  ["rag", /\bb?rag\b|\brating\b|\brated\b|\bstatus\b|\btraffic|\bcolour\b|^on target|^met\b|\btarget met|^achieved\?|\bperformance (?:against|vs|versus|to) (?:the )?target|^(?:against|vs|versus) (?:the )?target/],
  ["previous", /\bprevious\b|\bprior\b|\bpreceding\b|\blast (?:quarter|month|year|period|report|result|outturn|time|reported)|\bsame (?:period|quarter|month|time)|\b(?:quarter|month|year) before/],
  ["baseline", /\bbase ?line|\bstarting (?:point|position)|\bwhere (?:we|were we) (?:were|started)|^start\b/],
  ["unit", /\bunits?\b|\bformat\b|\bmeasured (?:in|as)|\b(?:data|measure|value|indicator|number) type|^type$|^%? ?(?:\/|or) ?(?:no|number|n|#)\b|^(?:no|number) ?(?:\/|or) ?%$/],
  ["owner", /\bowner|\blead\b|\bofficer|\bresponsib|\baccountab|\bmanager|\bwho\b|\bcontact (?:officer|name|person)|\bhead of\b|\bsponsor|\bdirector\b/],
  ["target", /\btargets?\b|\btgt\b|\bgoals?\b|\bambition\b|\bstandard\b|\btrajectory|\bwant to be\b|\bplanned\b|^plan$|\bprofile\b/],
  ["source", /\bsource\b|\bsystem\b|\bdata ?set|\bcollected (?:from|by|in)|\bwhere .*\bfrom\b/],
  ["measure", /\bwhat\b.*\bmeasur/],
  ["comment", /\bcomment|\bnarrative|\bnotes?\b|\bexplan|\banalysis|\bcontext|\bstory\b|\bactions?\b|\bupdate\b|\breasons?\b|\bsummary|\bwhat (?:this|is|are|does|have|has|we)\b|\bmitigat|\binsight|\brationale|\bwhy\b|\bso what|\bhow are we|\bremarks?\b|\bassessment\b|\bprogress (?:note|made|to date|update)/],
  ["ref", /^(?:(?:pi|kpi|measure|indicator|performance|unique|local|national|ni|strategic|line|row|item)(?: (?:indicator|measure|pi))? ?)?(?:ref(?:erence)?(?: (?:no|number|code))?|codes?|no|nos|number|id|#|nr)$|^#$/],
  ["cumulative", /\bytd\b|\byear[ -]to[ -]date|\bcumulative|\bso far\b|\brunning total|\byear[ -]end\b|\bfull year\b|^out-?turn$|^annual (?:result|out-?turn|performance|total)$/],
  ["period", /^(?:as at|as of|(?:data|date|reporting|time|latest|collection)? ?(?:as at|date|period|month|quarter|year|timeperiod)(?: of (?:data|latest|figure|value))?|latest (?:data|available|update) (?:period|date)|period (?:covered|ending)|data (?:to|at|from|for))$/],
  ["measure", /\bmeasures?\b|\bmeasuring\b|\bbeing measured\b|\bindicators?\b|\bkpis?\b|\bmetrics?\b|^pis?\b|\bsuccess criteri/],
  ["actual", /\bactuals?\b|\bresults?\b|\bperformance\b|\bvalues?\b|\bcurrent(?:ly)?\b|\blatest\b|\bout-?turns?\b|\bachieved\b|\bposition\b|\bfigures?\b|\bscore\b|\bnow\b|\bto date\b|\breported\b|\brate\b|\bprogress\b|\bend of (?:year|quarter|month)\b|^this (?:year|quarter|month|period)\b|\bwhere (?:are we|we are)(?: now)?\b|^%$|^(?:our|the) council$/],
  ["theme", /\bthemes?\b|\bservices?\b|\bpriorit|\boutcomes?\b|\bareas?\b|\bdirectorate|\bdepartment|\bdivision|\bdomain|\bcategor|\bobjectives?\b|\bpledge|\baims?\b|\bportfolio|\bprogrammes?\b|\bworkstream|\bgroups?\b|\bsection\b|\bstrand|\bpillar|\bteam\b|\bfocus\b|\bkloe\b/],
];

/** Names that say less: taken for the measure where nothing else is. */
const WEAK_MEASURE = /^(?:description|title|name|item|what|question|(?:performance )?description|statement|aspect)\b/;

/** The role that the words of a heading say, periods taken out; "actual" for a heading that was nothing but a period. */
export function roleOfWords(words: string): Role | "weak measure" | null {
  const folded = fold(words).replace(/[()[\]]/g, " ").replace(/\s+/g, " ").replace(/^[\s,:;/-]+|[\s,:;/-]+$/g, "");
  if (folded === "") return null;
  if (folded.length > LONGEST) return null;
  return ROLES.find(([, pattern]) => pattern.test(folded))?.[0] ?? (WEAK_MEASURE.test(folded) ? "weak measure" : null);
}

const LONGEST = 90;

/** Roles that a row below a measure may have, where targets and actuals stand in rows. */
const ROW_ROLES: ReadonlySet<Role> = new Set<Role>(["target", "actual", "rag", "previous", "baseline", "tolerance", "threshold", "comparator", "direction", "cumulative", "comment", "other"]);
const LONGEST_ROW_NAME = 40;

/** What a row is called that holds not a measure of its own but its measure's targets, actuals or ratings; null for anything else. */
export function roleOfRow(text: string): Role | null {
  if (text.length > LONGEST_ROW_NAME || /\d{2,}(?!\d*[/-]\d)|[?%]/.test(text.replace(/(?:19|20)\d\d/g, ""))) return null;
  const folded = fold(text);
  const role = roleOfWords(folded);
  return role !== null && role !== "weak measure" && ROW_ROLES.has(role) && ROW_NAME.test(folded) ? role : null;
}

/** Said of a row and of nothing else: not "Improving school performance", nor "Rate of children in care". */
const ROW_NAME = /^(?:(?:our|the|annual|quarterly|monthly|year|end|in|local|q[1-4]|(?:19|20)?\d\d[/-]\d\d|statistical|stat|national|england|regional|region|previous|last|prior|same|period|quarter|month|direction|of|travel|polarity|comparator|average|avg|neighbours?|neighbour|sn|sns|council|borough|county|city|performance|target|targets|actual|actuals|result|results|rag|brag|status|rating|out-?turn|baseline|tolerance|trend|dot|cumulative|ytd|to|date|comments?|commentary|variance|amber|threshold|london|value|current|trajectory|profile|plan|planned)(?: |$))+$/;
