import type { CellEdit } from "../../../core/findings/finding.js";
import type { Box, ReturnPlaces, ThemeBoxes } from "../engine/return-places.js";

/** Edits that put what was typed into the boxes of sheet Return. A theme that has no row yet gets its name there first. */
export function formEdits(form: ReturnPlaces, drafts: Readonly<Record<string, string>>, file: string): CellEdit[] {
  const edit = ({ cell, text }: Box, to: string): CellEdit[] => (to === text ? [] : [{ at: { file, sheet: form.sheet, cell }, from: text, to }]);
  const drafted = (box: Box): CellEdit[] => edit(box, drafts[box.cell] ?? box.text);
  const fields = Object.values(form.fields).flatMap(drafted);
  const themes = form.themes.flatMap(({ name, theme, boxes }: ThemeBoxes) => {
    const answers = Object.values(boxes).flatMap(drafted);
    return answers.length === 0 ? [] : [...edit(theme, name), ...answers];
  });
  return [...fields, ...themes];
}
