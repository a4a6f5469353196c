/** Words that posts, people and teams are named with, as data. Lower case. */

/** Words before the core of a title. */
const MODIFIERS =
  "acting|interim|temporary|deputy|assistant|associate|senior|executive|strategic|principal|group|joint|lead|corporate|divisional|operational|vice|chief|independent|designated|named|programme|project|service|services|team|area|locality|operations|business|performance|practice|statutory|non-executive|managing";

/** What a title begins with, after any modifiers. What follows is the domain, commas and "and" in it. */
const OPENINGS =
  "heads? of|heads? for|head -|directors?(?! ?['’])|ads?(?! hoc)|add|dd|hos|service leaders?|services leaders?|service leads?|leads? (?:for|on|of|officers?|members?|professionals?|practitioners?|commissioners?)|leader of|managers?|officers?|co-?ordinators? (?:for|of)|chairs? of|co-chairs?|chief (?:executive|officer|operating officer|finance officer|financial officer|nurse|constable|superintendent|inspector)|cabinet members?|portfolio holders?|members? for|commissioners? (?:for|of)|dcs|dass|dcso";

const PEOPLE =
  "managers?|officers?|practitioners?|leads?|leaders?|directors?|co-?ordinators?|chairs?|chairperson|chairman|social workers?|workers?|advisers?|advisors?|consultants?|administrators?|analysts?|accountants?|psychologists?|nurses?|midwives|teachers?|headteachers?|head teachers?|principals?|commissioners?|inspectors?|solicitors?|lawyers?|executives?|secretary|treasurer|champions?|sponsors?|members?|councillors?|specialists?|supervisors?|assistants?|trainers?|planners?|engineers?|architects?|surveyors?|auditors?|owners?|holders?|representatives?|guardians?|therapists?|clinicians?|doctors?|mentors?|facilitators?|developers?|designers?|editors?|controllers?|registrars?|librarians?|caseworkers?|constables?|superintendents?|heads of service|head of service|staff|partners?";
const BODIES = "teams?|boards?|panels?|forums?|committees?|departments?|units?|partnerships?|partnership board|working group|steering group|management team|leadership team|project group";

const whole = (words: string): string => `(?:${words})(?![\\w'’])`;

/** A post by its opening: "Head of …", "Acting Head of …", "AD for …", "Service Leader - …". */
export const TITLE_OPENING = new RegExp(`^(?:all |both |the )?(?:(?:${MODIFIERS})[ -])*${whole(OPENINGS)}`, "i");
/** A post by its ending: "Youth Engagement Officer", "Principal Social Worker". */
export const TITLE_ENDING = new RegExp(`(?:^|[\\s-])${whole(PEOPLE)}$`, "i");
/** A post with its domain after it: "Programme Manager for Adults and Children". */
export const TITLE_WITH_DOMAIN = new RegExp(`^(?:[\\w'’-]+ ){0,4}?${whole(PEOPLE)}(?: (?:for|of|in|to|at)| ?[-–—:]) `, "i");
/** A group of people: "Corporate Parenting Board". */
export const BODY_ENDING = new RegExp(`(?:^|\\s)${whole(BODIES)}$`, "i");

/** Abbreviations that stay in capitals when a title in capitals is read, beside those of the plan's legend and all without a vowel. */
export const ACRONYMS: ReadonlySet<string> = new Set(
  "IT ICT AI HR QA PA AD ADS DD EH EHM EHCP CIN CAMHS CSE CYP CYPS DCSO SEND SENDCO SENCO SEN MASH YOT YOS YJS LADO IRO IROS NEET UASC OFSTED EDI OT SALT CEO COO CFO CIO ASC ASYE HOS DASS LA LAC CLA PEP OOH OD ED EDCYP".split(" "),
);

export const SMALL_WORDS: ReadonlySet<string> = new Set(["of", "for", "and", "with", "in", "the", "to", "on", "at", "by", "from", "or"]);

/** Words of services, which no person's name is made of. */
export const SERVICE_WORDS: ReadonlySet<string> = new Set(
  (
    "academy access achievement adoption adult adults all ambulance analysis assessment assurance attendance audit benefits borough business care carers central change child childcare children city civic college commissioning communication communications " +
    "communities community complaints complex contact contracts corporate council county court culture customer data delivery democratic development digital director directorate directors disabilities disability district division domestic duty " +
    "early east economic education educational employment engagement environment environmental estates extended external families family finance financial fire fostering front governance growth head health help highways housing human " +
    "improvement inclusion independent information infrastructure insight integrated internal joint law leadership learning leaving legal leisure libraries licensing local london looked management marketing mental multi-agency national needs network north " +
    "offending operations organisational outreach parenting partners partnership partnerships people performance permanence personal place placements planning police policy practice prevention private probation procurement programme project projects property " +
    "protection providers public quality reform regeneration regional research residents resilience resources revenue review reviewing risk royal safeguarding safer safety school schools secondary sector sector service services sexual social south special specialist sport standards statutory strategic " +
    "strategy street support systems team teams technology theme training transformation transition transitions transport trust virtual voluntary waste welfare wellbeing west whole workforce young youth"
  ).split(" "),
);
