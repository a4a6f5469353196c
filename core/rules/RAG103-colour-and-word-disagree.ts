import { defineRule, type RuleInput } from "../findings/define-rule.js";
import { isOurWorkbook } from "../findings/own-workbook.js";
import { quote } from "../findings/quote.js";
import { fillsInKey, keyOf, statusCell, type StatusCell } from "../findings/status-cells.js";
import { RAG_OF_STATUS, STATUS_LABELS, type Status } from "../model/status.js";
import { colourFamily } from "../parse/colour.js";
import { fold } from "../parse/tidy.js";

/** Words that say how far work has come, not how it goes: a colour may well say the latter. Complete is both. */
const STAGE = /^(?:not (?:yet )?(?:started|due)|n ?\/? ?s|in[ -]progress|under ?way|ongoing|on-going|started|commenced|active|open|planned|paused|on hold|deferred|wip)\b/;

interface Shown extends StatusCell {
  readonly fill: string;
  readonly word: Status;
  readonly colour: Status;
}

/** The cells that show a word and a colour, both of which say something. */
function cellsWithBoth(input: RuleInput): Shown[] {
  const { tracker, lines } = input;
  const key = keyOf(input);
  return lines.flatMap((line): Shown[] => {
    const shown = statusCell(tracker, line);
    if (!shown?.fill || shown.text === "") return [];
    const word = key.read({ text: shown.text, fill: null, fontColour: null });
    const colour = key.ofColour(shown.fill);
    const explained = tracker.legend.some((entry) => fold(entry.word) === fold(shown.text) || fold(entry.meaning) === fold(shown.text));
    const isStage = STAGE.test(fold(shown.text)) && !explained && colour !== "complete";
    return colour === null || colour === "unknown" || word === "unknown" || isStage ? [] : [{ ...shown, fill: shown.fill, word, colour }];
  });
}

const FEW = 2;

const agree = ({ word, colour }: Shown): boolean => RAG_OF_STATUS[word] === RAG_OF_STATUS[colour];

/**
 * A colour that stands with other words on most of its cells is the plan's own, or mere shading; so is one that never stands with the words we
 * expect while another colour does: a plan with orange reds and golden ambers.
 */
function isPlansOwn({ fill, colour }: Shown, shown: readonly Shown[], { tracker, lines }: RuleInput): boolean {
  const alike = shown.filter((each) => each.fill === fill);
  const agreeing = alike.filter(agree).length;
  const uses = lines.filter((line) => statusCell(tracker, line)?.fill === fill).length;
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
    for (const one of shown.filter((each) => !agree(each))) {
      if (!key.has(one.fill) && isPlansOwn(one, shown, input)) continue;
      yield { at: one.cell, data: { colour: colourFamily(one.fill), meaning: STATUS_LABELS[one.colour], text: quote(one.text) } };
    }
  },
});
