import { defineRule, type RuleInput } from "../findings/define-rule.js";
import { isOurWorkbook } from "../findings/own-workbook.js";
import { quote } from "../findings/quote.js";
import { fillsInKey, keyOf, statusCells, type StatusCell } from "../findings/status-cells.js";
import { onceInTurn } from "../model/once-in-turn.js";
import { remember } from "../model/remember.js";
import { RAG_OF_STATUS, STATUS_LABELS, type Status } from "../model/status.js";
import type { LegendEntry } from "../model/tracker.js";
import { colourFamily } from "../parse/colour.js";
import { fold } from "../parse/tidy.js";
import type { StatusReader } from "../recognise/status-reader.js";

/** Words that say how far work has come, not how it goes: a colour may well say the latter. Complete is both. */
const STAGE = /^(?:not (?:yet )?(?:started|due)|n ?\/? ?s|in[ -]progress|under ?way|ongoing|on-going|started|commenced|active|open|planned|paused|on hold|deferred|wip)\b/;

interface Shown extends StatusCell {
  readonly fill: string;
  readonly word: Status;
  readonly colour: Status;
}

/** The cells that show a word and a colour, both of which say something. */
function cellsWithBoth(input: RuleInput): Shown[] {
  const key = keyOf(input);
  const { legend } = input.tracker;
  const wordOf = legend.length === 0 ? wordsUnexplained(key) : wordReader(key, legend);
  const colourOf = remember((fill) => key.ofColour(fill));
  const both: Shown[] = [];
  for (const { line, cell, text, fill } of statusCells(input.tracker)) {
    const colour = text === "" || fill === null ? null : colourOf(fill);
    if (fill === null || colour === null || colour === "unknown") continue;
    const { word, isStage } = wordOf(text);
    if (word !== "unknown" && (!isStage || colour === "complete")) both.push({ line, cell, text, fill, word, colour });
  }
  return both;
}

interface Word {
  readonly word: Status;
  /** It says how far work has come, and the plan's key does not say otherwise. */
  readonly isStage: boolean;
}

/** Reads the few words of a plan's statuses, each once. */
function wordReader(key: StatusReader, legend: readonly LegendEntry[]): (text: string) => Word {
  return remember((text) => {
    const said = fold(text);
    const explained = legend.some(({ word, meaning }) => fold(word) === said || fold(meaning) === said);
    return { word: key.read({ text, fill: null, fontColour: null }), isStage: STAGE.test(said) && !explained };
  });
}

const wordsUnexplained = onceInTurn((key: StatusReader) => wordReader(key, []));

const FEW = 2;

const agree = ({ word, colour }: Shown): boolean => RAG_OF_STATUS[word] === RAG_OF_STATUS[colour];

/**
 * A colour that stands with other words on most of its cells is the plan's own, or mere shading; so is one that never stands with the words we
 * expect while another colour does: a plan with orange reds and golden ambers.
 */
function isPlansOwn(fill: string, shown: readonly Shown[], { tracker }: RuleInput): boolean {
  const alike = shown.filter((each) => each.fill === fill);
  const colour = alike[0]?.colour;
  const agreeing = alike.filter(agree).length;
  const uses = statusCells(tracker).filter((each) => each.fill === fill).length;
  const another = shown.some((each) => each.fill !== fill && each.colour === colour && agree(each));
  return (alike.length > FEW && agreeing < alike.length / 2) || (agreeing === 0 && uses >= FEW && another);
}

export default defineRule({
  code: "RAG103",
  name: "colour-and-word-disagree",
  severity: "warning",
  message: 'The cell is {colour}, which stands for "{meaning}", but says "{text}". The words count; make the two say the same.',
  why: "Some readers see the colour, others read the word: one of them is told something wrong.",
  example: `
    | Ref | Action              | Lead             | Due      | Status        |
    | 1.1 | Agree the protocol  | Head of Learning | Jan 2019 | On track{red} |
    | 1.2 | Publish the leaflet | Head of Learning | Feb 2019 | On track{green} |`,
  *find(input) {
    if (isOurWorkbook(input.tracker)) return;
    const shown = cellsWithBoth(input);
    const key = fillsInKey(input.file);
    const isOwn = remember((fill) => isPlansOwn(fill, shown, input));
    for (const one of shown.filter((each) => !agree(each))) {
      if (!key.has(one.fill) && isOwn(one.fill)) continue;
      yield { at: one.cell, data: { colour: colourFamily(one.fill), meaning: STATUS_LABELS[one.colour], text: quote(one.text) } };
    }
  },
});
