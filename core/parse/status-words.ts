import type { Status } from "../model/status.js";

/** Colour words and letters of a RAG or BRAG column. Grey has three meanings in our own key and yellow none: neither is here. */
export const COLOUR_WORDS: Readonly<Record<string, Status>> = {
  red: "off-track", r: "off-track",
  amber: "at-risk", a: "at-risk", orange: "at-risk", "red amber": "at-risk", "amber red": "at-risk", ar: "at-risk", ra: "at-risk", "a r": "at-risk", "r a": "at-risk",
  green: "on-track", g: "on-track", "amber green": "on-track", "green amber": "on-track", ag: "on-track", ga: "on-track", "a g": "on-track", "g a": "on-track",
  blue: "complete", b: "complete",
};

/** Circles, squares and ticks. A cross, a warning sign and an arrow could mean several things. */
export const SYMBOLS: readonly (readonly [symbol: string, status: Status])[] = [
  ["🔴", "off-track"], ["🟥", "off-track"], ["🟠", "at-risk"], ["🟧", "at-risk"], ["🟢", "on-track"], ["🟩", "on-track"], ["🔵", "complete"], ["🟦", "complete"],
  ["✓", "complete"], ["✔", "complete"], ["☑", "complete"], ["✅", "complete"], ["🗸", "complete"],
];

/** Words of a status column that rate nothing: they tell the column, not the status. */
export const UNRATED_WORDS: ReadonlySet<string> = new Set([
  "yellow", "grey", "gray", "white", "purple", "black", "open", "not rated", "not assessed", "not yet assessed", "not yet rated", "no rating", "unrated", "unknown", "rag tbc", "not complete", "incomplete",
]);

const DONE = "complete|completed|achieved|delivered|done|met|implemented|finished|finalised|embedded|closed|signed off|discharged|concluded";
const PROMISE = "complete|completed|completion|achieve|achieved|deliver|delivered|delivery|meet|met|done|finish|finished|start|started|recover|recovered";

/**
 * What words say, in order: the first row that is found wins. So what is denied, partly done or put off stands before what is done,
 * and what is bad before what is in progress. A row with null says that the words are no rating.
 */
export const PHRASES: readonly (readonly [words: string, status: Status | null])[] = [
  // withdrawn
  ["no longer (?:required|needed|relevant|applicable|being (?:pursued|progressed)|proceeding|pursued)|not (?:being )?(?:proceeding|proceeded with|taken forward|pursued)|not going ahead|will not (?:proceed|go ahead)", "withdrawn"],
  ["withdrawn|withdraw|cancell?ed|superseded|superceded|removed|abandoned|discontinued|dropped|ceased|rejected|duplicate|deleted|merged (?:with|into).*|subsumed(?: (?:in|into|by|within).*)?", "withdrawn"],
  // a rating denied is not that rating
  ["no(?:t| longer)? (?:overdue|late|delayed|at risk|behind(?: schedule)?|paused|on hold|cancelled|withdrawn|closed)|no (?:risks?|slippage|delays?|issues?|concerns?)|not (?:yet )?(?:progressing|in progress|under ?way|ongoing|active|continuing|being \\w+|in place)", null],
  // put off
  ["paused|on hold|held|deferred|suspended|postponed|parked|in abeyance", "paused"],
  // late with a way back
  [`(?:behind|delay|delayed|off track|slipp\\w*|late|missed).*\\b(?:recoverable|recovered|recovering|recovery|back on track|mitigat\\w+|manageable|minor|slight)`, "at-risk"],
  ["(?:some|minor|slight|slightly|small|limited|moderate|potential|possible|likely|a (?:little|bit)|a wee bit|risk of|at risk of|danger of|in danger of) (?:\\w+ )?(?:slippage|slipping|slipped|delays?|delayed|behind|late|off track|off target|issues?|concerns?|problems?|missing|not|non|risks?|variance|barriers|drift)", "at-risk"],
  ["(?:progressing|going|proceeding|running|moving|continuing) (?:as|to|according to) plan(?:ned)?|as planned|(?:all )?to plan", "on-track"],
  // not begun
  [`not (?:yet )?(?:due|started|commenced|begun|initiated|scheduled|due yet)(?: (?:to|for) (?:start|begin|commence|completion|action|be started))?|not yet (?:due|started|begun)|not started yet|n ?/? ?s|unstarted|to[ -]?do|backlog`, "not-started"],
  ["yet to (?:start|begin|commence|be started)|still to (?:start|begin)|to (?:start|begin|commence|be started)|due to (?:start|begin|commence)|awaiting (?:start|commencement)|future(?: action)?|planned|0%(?: complete)?", "not-started"],
  // bad
  ["may (?:well )?(?:miss|not (?:meet|make|hit))|might (?:miss|not (?:meet|make|hit))|could miss|tight", "at-risk"],
  ["(?:has|have) missed|will miss|missed|past (?:its|the|their) (?:due )?(?:date|deadline)|not good|stuck", "off-track"],
  ["working on it|going well|well under ?way|will (?:meet|make|hit)|expected to (?:meet|make|hit)", "on-track"],
  ["(?:significant|major|serious|severe|considerable|substantial|critical|high|severely|significantly|seriously) (?:\\w+ )?(?:slippage|delays?|delayed|issues?|concerns?|problems?|behind|off track|risk of (?:failure|non)|risk to delivery|barriers|drift)", "off-track"],
  [`(?:will|can|could|would) ?not be (?:${PROMISE})|(?:will|can) ?not (?:${PROMISE})|won't (?:be )?(?:${PROMISE})|unlikely to (?:be )?(?:${PROMISE})|not (?:going|expected|likely) to (?:be )?(?:${PROMISE})|(?:unable|failed) to (?:${PROMISE})|no prospect of`, "off-track"],
  ["not (?:on (?:track|target|schedule|course|plan|time)|met|achieved|delivered|implemented)|not (?:yet )?(?:been )?(?:met|achieved|delivered|implemented)|unmet|failed|failing|stalled|blocked", "off-track"],
  // at risk
  [`at risk|(?:completion|delivery|achievement|deadline|target|timescale)s? (?:is |are |may be )?(?:at risk|in doubt|threatened)|may not be (?:${PROMISE})|might not be (?:${PROMISE})|could be (?:missed|delayed|late)|may (?:slip|be delayed|miss|be late)|slippage|slipping|concerns?|issues|issues to (?:resolve|be resolved)|needs? (?:attention|action)|caution`, "at-risk"],
  ["(?:partially|partly|part|not fully) (?:met|achieved|delivered|implemented|on track)", "at-risk"],
  // on track, with words for done inside
  [`(?:on (?:track|target|schedule|course|plan|time)|expected|scheduled|set|due|likely|in progress|progressing|working|to be|plan|planned|aim|aiming|projected|forecast) ?(?:to|for|towards)?(?: be)? (?:${PROMISE}).*(?:overdue|late|delay|after)`, "at-risk"],
  [`(?:on (?:track|target|schedule|course|plan|time)|progressing well|good progress|good progress made|to plan|as planned|per plan|within timescales?|in hand|on the way|proceeding)`, "on-track"],
  ["(?:partially|partly|part|nearly|almost|mostly|substantially|largely|near|nearing|approaching|close to) (?:complete|completed|completion|done|finished)", "on-track"],
  ["(?:[1-9]|[1-9]\\d)%(?: (?:complete|completed|done))?", "on-track"],
  // not done, and no word on how it goes
  [`not (?:yet |fully )?(?:complete|completed|done|finished|closed|finalised|embedded|signed off)|incomplete|uncompleted|unfinished|(?:to be|be|awaiting|pending|expected to be|due to be|will be|should be|due for|for) (?:${DONE}|completion|closure|sign off)|to (?:complete|finish|close)|(?:complete|close|finish) by|outstanding`, null],
  // late
  ["overdue|over due|past (?:due|deadline|its deadline|target)|off (?:track|target|schedule|course|plan)|behind(?: (?:schedule|plan|target|time|timescales?))?|missed|(?:due |target )?(?:date|deadline|target|milestone) (?:has )?(?:been )?(?:missed|passed|not met)|delayed|delay|late|slipped|out of time|lapsed|red rated", "off-track"],
  // in progress
  ["in progress|in-progress|under ?way|well under ?way|ongoing|started|commenced|begun|active|wip|work in progress|progressing|in train|in development|in delivery|being (?:delivered|implemented|embedded|progressed|developed)|embedding|implementing|mobilising|continuing|work has (?:started|begun)", "on-track"],
];

/** Done: what a completed action's status begins with, whatever follows ("Completed late", "Delivered in full"). */
const DONE_PARTICIPLES = "completed|achieved|delivered|done|implemented|finished|finalised|embedded|closed|signed off|discharged|concluded";
/** Done, unless an object follows: "Complete - awaiting evidence" is a status, "Complete the audit" an action. */
const DONE_WORDS = "complete|met(?! with)|100%";
const AFTER_DONE = "and|but|with|late|on|in full|in part|early|as|subject to|awaiting|pending|ahead|following|except|although|though|however|apart|now|since|for now|q[1-4]|\\d";
const BEFORE_DONE = "fully|now|all|action|actions|action is|all actions|milestone|task|target|has been|have been|already|successfully|work|100%";
export const DONE_STATUS = `(?:(?:${BEFORE_DONE}) )*(?:(?:${DONE_PARTICIPLES})(?! date| by ?$)|(?:${DONE_WORDS})(?= ?$| ?[-–(,;:./!&=]| (?:${AFTER_DONE})|100%| complete))`;

/** The words that status cells are made of: a cell of no others is a status, whatever their order. */
export const STATUS_VOCABULARY: ReadonlySet<string> = new Set(
  (
    "a achieve achieved achieving action actions active ahead all an and as at attention awaiting back be been begin begun behind being blocked but by cancelled canceled closed commence commenced complete completed completing completion concern concerns confirmed " +
    "continuing course critical date deadline deferred delay delayed delays deliver delivered delivery discontinued done due early embedded embedding evidence evidenced expected few for fully further future good has hold implemented implementing in incomplete is issues " +
    "late likely limited long longer major manageable may meet met milestone minor missed n needed nearing nearly no not now ns of off on ongoing or over overdue partially partly past paused plan planned planning postponed progress progressing proceeding recoverable recovered red removed " +
    "required requires risk risks running s schedule scheduled serious significant signed slight slightly slipped slippage slipping some stalled start started still superseded suspended target task term terms the time timescale timescales to track under underway unlikely unmet way well will wip with " +
    "withdrawn within work yet"
  ).split(" "),
);
