import { RULE_NAMES } from "../../../../core/rules/rule-names.js";
import { readSettings } from "../../../../core/settings/read-settings.js";
import { NO_SETTINGS, SETTINGS_FILE, type Settings } from "../../../../core/settings/settings.js";
import type { MonthFile } from "../month-file.js";
import { MonthTrouble } from "./month-trouble.js";

/** The settings among some files; null where there are none. */
export function settingsFileIn(files: readonly MonthFile[]): MonthFile | null {
  return files.find(({ name, content }) => name.toLowerCase() === SETTINGS_FILE && content !== null) ?? null;
}

/** What the settings say; ours where there are none. @throws MonthTrouble that lists every mistake in them by its line. */
export async function readSettingsFile(file: MonthFile | null): Promise<Settings> {
  if (file?.content == null) return NO_SETTINGS;
  const read = readSettings(await file.content.text(), RULE_NAMES);
  if ("settings" in read) return read.settings;
  throw new MonthTrouble(`${file.name}: ${read.mistakes.map(({ line, message }) => `line ${line}: ${message}`).join(" ")} Correct it and drop it again, or remove it.`);
}
