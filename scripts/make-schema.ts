import { writeFile } from "node:fs/promises";
import { RULE_NAMES } from "../core/rules/rule-names.js";
import { settingsSchema } from "../core/settings/settings-schema.js";

/** `npm run schema`: the JSON schema by which editors complete goldthread.json. */
await writeFile("templates/goldthread.schema.json", `${JSON.stringify(settingsSchema(RULE_NAMES), null, 2)}\n`);
process.stdout.write("templates/goldthread.schema.json\n");
