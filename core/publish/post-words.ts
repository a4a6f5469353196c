/** Words that posts are named with, as data. Lower case, as fold() writes them. A word that could be a person's own name does not belong here. */

/** What a post or a group of people is. */
export const ROLE_WORDS: ReadonlySet<string> = new Set(
  (
    "accountant accountants adviser advisers advisor advisors administrator administrators analyst analysts architect architects assistant assistants auditor auditors board boards caseworker caseworkers chair chairs champion champions chief clinician " +
    "clinicians clerk commissioner commissioners committee committees consultant consultants controller coordinator coordinators co-ordinator co-ordinators councillor councillors department departments deputy designer developer director directorate " +
    "directorates directors doctor doctors editor engineer engineers executive executives facilitator facilitators forum forums group groups guardian guardians head heads headteacher headteachers holder holders inspector inspectors lawyer lawyers lead " +
    "leader leaders leads librarian librarians manager managers member members mentor mentors midwife midwives nurse nurses office officer officers owner owners panel panels partner partners partnership partnerships planner planners practitioner " +
    "practitioners principal principals professional professionals psychologist psychologists registrar representative representatives secretary services service social solicitor solicitors specialist specialists sponsor staff superintendent supervisor " +
    "supervisors surveyor surveyors teacher teachers team teams therapist therapists trainer trainers treasurer unit units worker workers"
  ).split(" "),
);

/** What goes before a role, and small words. */
export const ROLE_FILLERS: ReadonlySet<string> = new Set(
  "a acting all and an area associate at both by cabinet divisional each every for from group in independent interim joint locality named of on operational or portfolio senior strategic temporary the to vice vacant with".split(" "),
);

/** What posts are for, beside parse/lead-words.ts: SERVICE_WORDS. */
export const DOMAIN_WORDS: ReadonlySet<string> = new Set(
  (
    "admissions advice agency allotments archives arts assets attainment autism bereavement budget budgets building buildings campaigns capital cemeteries cleaning cleansing climate collections compliance conservation consumer contract conveyancing coroners direct permanence " +
    "countryside creative crematoria crime cyber debt democracy drainage drugs ecology elections electoral emergency emissions energy engineering enforcement equality equalities events facilities flood food freedom fraud fleet funding gardens grants grounds " +
    "heritage homelessness improvement income innovation inspection insurance intelligence intervention investment investments land licences lifelong lighting maintenance meals medical metering mobility monitoring museums neighbourhood neighbourhoods nursery " +
    "nutrition oversight parking parks payroll pension pensions permits pest play pollution portfolio premises primary provision public pupil pupils purchasing rates records recovery recreation recruitment recycling referral refuse registration registry " +
    "regulatory rehabilitation reporting repairs reporting retention rights roads rural safe sanctuary sanitation schools scrutiny sensory service settlement sheltered sports statistics statutory stock streets structures substance supply surveillance surveying " +
    "sustainability systems tax taxi teaching tenancy therapies tourism town trading traffic transparency travel treasury trees tuition underwriting urban valuation vehicle vehicles ventures verification veterinary village volunteering vulnerable " +
    "water wildlife winter women workplace works yard disabled disabilities complaint complex looked-after early-years years reporting quality assurance"
  ).split(" "),
);

/** Abbreviations beside parse/lead-words.ts: ACRONYMS. Several written as one word are known as well: AD and CSC make ADCSC. */
export const MORE_ABBREVIATIONS: ReadonlySet<string> = new Set("CSC CMT CLT DMT SLT SMT ELT LSCB DCS CEX PMO FOI GDPR ISA ASB CCTV ESOL NHS CCG ICB PCC MP".split(" "));
