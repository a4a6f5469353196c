import { address } from "../../core/grid/address.js";
import type { Grid } from "../../core/grid/grid.js";
import type { Answer } from "./answer.js";
import type { Expected } from "./hostile-case.js";

/** What is wrong with an answer, in words; nothing when it is what was expected. */
export function faultsOf(answer: Answer, expected: Expected, file: string): string[] {
  if ("refusal" in answer) return [...faultsOfSentence(answer.refusal.message, file), ...faultsOfRefusal(answer.refusal.code, answer.refusal.message, expected)];
  if (expected === "answered") return [];
  if ("refused" in expected) return [`was read, and should be refused as ${expected.refused}`];
  if ("actions" in expected) return different("actions", answer.trackers.flatMap(({ lines }) => lines.map(({ action }) => action)), expected.actions);
  const texts = textsOf(answer.workbook.grids);
  return Object.entries(expected.cells).flatMap(([at, text]) => different(at, texts.get(at) ?? "", text));
}

function faultsOfRefusal(code: string, message: string, expected: Expected): string[] {
  if (expected === "answered") return [];
  if (!("refused" in expected)) return [`was refused: ${message}`];
  return different("code", code, expected.refused);
}

/** A refusal is for a person: it names the file, says what it is and what to do, and is no program's own words. */
function faultsOfSentence(message: string, file: string): string[] {
  const faults = [
    [message.startsWith(`"${file}" `), "does not begin with the file's name"],
    [/[.] [A-Z].*[.]$/s.test(message.slice(file.length + 2)), "does not say what to do"],
    [message.length <= 400 && !/[\n\0]/.test(message), "is no sentence that fits a line"],
    [!/undefined|null|NaN|\[object|Error\b|at \w+ \(/.test(message.slice(file.length + 2)), "is a program's words"],
  ] as const;
  return faults.flatMap(([holds, fault]) => (holds ? [] : [`${fault}: ${message}`]));
}

function different(what: string, found: unknown, wanted: unknown): string[] {
  const [is, should] = [JSON.stringify(found), JSON.stringify(wanted)];
  return is === should ? [] : [`${what}: ${is.slice(0, 300)}, and should be ${should.slice(0, 300)}`];
}

/** Texts by address, and by sheet and address. */
function textsOf(grids: readonly Grid[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { sheet, rows } of grids) {
    for (const { cells } of rows) {
      for (const { row, column, text } of cells) {
        const at = address(row, column);
        texts.set(`${sheet}!${at}`, text);
        if (!texts.has(at)) texts.set(at, text);
      }
    }
  }
  return texts;
}
