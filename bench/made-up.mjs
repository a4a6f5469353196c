/** Trackers that no division ever sent, for measuring: as one might keep them, each a little different from the next. */

const VERBS = ["Agree", "Publish", "Review", "Train", "Recruit to", "Commission", "Consult on", "Test"];
const OBJECTS = ["the winter gritting routes", "a plan for the market square", "the depot's safety audit", "allotment letting rules", "the library opening hours", "staff in the new booking system", "the tree survey"];
const DETAILS = ["with ward members and the friends' groups", "so that residents are told a week ahead", "and report the results to the board each quarter", "in line with the contract that ends next spring"];
const LEADS = ["Head of Parks", "HoP/HoW", "Head of Waste and Recycling", "Service Manager (Libraries), HoP", "AD Highways", "Head of Trees, Grounds & Cemeteries"];
const DUES = ["Mar 2026", "31/12/2025", "Ongoing", "Q4 2025-26", "asap", "Sept 2025", "Every two months", "TBC"];
const RATINGS = [["Green", "#92D050"], ["Amber", "#FFC000"], ["Red", "#FF0000"], ["Complete", "#0070C0"], ["On track", "#92D050"], ["Not started", null], ["", null]];
const UPDATES = ["Draft shared with partners; comments due back by the end of the month.", "", "Two posts filled, one out to advert.", "Delayed by the supplier. New date to be agreed at the next board."];

/** The columns of every tracker here. */
export const HEADINGS = ["Ref", "Priority", "Action", "Lead officer", "Start", "By when", "RAG", "Latest position", "Ward"];
/** The column of the ratings, from 0: its cells are coloured. */
export const RATING_COLUMN = 6;
/** The last day of the month that they are for. */
export const AS_OF = { year: 2025, month: 11, day: 30 };
/** The folder's name of that month. */
export const MONTH = "2025-11";

/** One of a list, round and round. */
export const pick = (list, n) => list[n % list.length];

/**
 * A tracker's rows from its title on: texts, null, and `{ date }` as a plan of ours has it; `seed` makes each different from the others.
 * @returns rows, and `fills`: the colour of each line's rating, or null
 */
export function madeUpTracker(seed, lines) {
  const rows = [[`Service improvement plan ${seed + 1}, November 2025`], [], HEADINGS];
  const fills = [];
  for (let n = 0; n < lines; n++) {
    const k = n * 7 + seed;
    const [rating, fill] = pick(RATINGS, n + seed);
    const action = `${pick(VERBS, k)} ${pick(OBJECTS, k + n)} ${pick(DETAILS, n + seed)} (phase ${1 + (n % 9)} of plan ${seed + 1})`;
    rows.push([`${1 + Math.floor(n / 10)}.${1 + (n % 10)}`, n % 10 === 0 ? `Priority ${1 + n / 10}: places that people are proud of` : null, action, pick(LEADS, k), { date: { year: 2025, month: 1 + (k % 10), day: 1 + (k % 28) } }, pick(DUES, k + seed), rating, pick(UPDATES, k), pick(["North", "South", null], n)]);
    fills.push(fill);
  }
  return { rows, fills };
}

/** How many cells of it hold something: what a reader must find. */
export const cellsIn = ({ rows }) => rows.flat().filter((value) => value !== null && value !== "").length;
