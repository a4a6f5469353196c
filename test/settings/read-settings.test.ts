import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULE_NAMES } from "../../core/rules/rule-names.js";
import { DEFAULT_LIMITS } from "../../core/settings/limits.js";
import { readSettings } from "../../core/settings/read-settings.js";
import { settingsSchema } from "../../core/settings/settings-schema.js";
import { NO_SETTINGS } from "../../core/settings/settings.js";

const template = (name: string) => readFileSync(new URL(`../../templates/${name}`, import.meta.url), "utf8");

function settings(text: string) {
  const read = readSettings(text, RULE_NAMES);
  if ("mistakes" in read) throw new Error(read.mistakes.map(({ line, message }) => `${line}: ${message}`).join("\n"));
  return read.settings;
}

function mistakes(text: string): string[] {
  const read = readSettings(text, RULE_NAMES);
  return "mistakes" in read ? read.mistakes.map(({ line, message }) => `${line}: ${message}`) : [];
}

describe("goldthread.json", () => {
  it("says nothing when it is empty", () => {
    expect(settings("{}")).toEqual(NO_SETTINGS);
  });

  it("says all that an organisation may want to say", () => {
    const text = `{
      "$schema": "./goldthread.schema.json",
      "rules": { "lead-letter-case": "off", "due-missing": "error" },
      "statusKey": { "yellow": "at-risk", "5": "complete", "#00B0F0": "complete", "Amber/Green": "on-track" },
      "dateCheck": { "notStartedDays": 14 },
      "plan": "2018-04/2020-02",
      "returnsDueDays": 5,
      "divisions": ["Early Help", "Highways"],
      "contacts": { "early help": "help@example.org" },
      "leads": ["Head of Trees, Grounds & Cemeteries"],
      "abbreviations": { "HR": "Human Resources" },
      "addresses": { "Head of  Service": "head@example.org" },
      "columns": { "Latest  Position:": "update" },
      "accepted": [{ "key": "4f0qh2m7tk", "about": "lead-missing", "reason": "Vacant.", "by": "PMO" }],
      "limits": { "cells": 20000000, "seconds": 90 }
    }`;
    expect(settings(text)).toEqual({
      severities: new Map([["lead-letter-case", "off"], ["due-missing", "error"]]),
      statusKey: new Map([["yellow", "at-risk"], ["5", "complete"], ["#00B0F0", "complete"], ["Amber/Green", "on-track"]]),
      dateCheck: { notStartedDays: 14, continuingDays: 92 },
      plan: { from: { year: 2018, month: 4, day: 1 }, to: { year: 2020, month: 2, day: 29 } },
      returnsDueDays: 5,
      organisation: { divisions: ["Early Help", "Highways"], contacts: { "early help": "help@example.org" }, leads: ["Head of Trees, Grounds & Cemeteries"], abbreviations: { HR: "Human Resources" } },
      addresses: new Map([["head of service", "head@example.org"]]),
      columns: new Map([["latest position", "update"]]),
      acceptances: new Map([["4F0QH2M7TK", { reason: "Vacant.", by: "PMO" }]]),
      limits: { ...DEFAULT_LIMITS, cells: 20000000, seconds: 90 },
    });
  });

  it.each([
    ['{\n  "rules": { "lead-mising": "off" }\n}', '2: There is no rule "lead-mising". Did you mean lead-missing?'],
    ['{ "rules": { "lead-missing": "of" } }', '1: "lead-missing": "of" is no grade of a rule. Did you mean off? It may be off, note, warning or error.'],
    ['{ "rules": { "lead-missing": false } }', '1: "lead-missing": false is no grade of a rule. It may be off, note, warning or error.'],
    ['{ "rules": ["lead-missing"] }', '1: "rules" must be names and values in { }. Write it like { "red-without-next-step": "error", "lead-letter-case": "off" }.'],
    ['{\n\n  "division": []\n}', '3: There is no setting "division". Did you mean divisions?'],
    ['{ "toString": 1 }', '1: There is no setting "toString".'],
    ['{ "statusKey": { "yellow": "at risk" } }', /"yellow": "at risk" is no status\. Did you mean at-risk\?/],
    ['{ "dateCheck": { "notStartedDays": "30" } }', '1: "notStartedDays" must be a whole number of days from 0 to 3660. Write it like 30.'],
    ['{ "dateCheck": { "notStartedDays": -1 } }', /whole number/],
    ['{ "dateCheck": { "days": 3 } }', /There is no setting "days"/],
    ['{ "plan": "2018" }', '1: "plan" cannot be "2018". Write it like "2018-04/2019-03".'],
    ['{ "plan": "2019-04/2018-03" }', '1: "2019-04/2018-03" ends before it begins. Write the first and the last month, such as "2018-04/2019-03".'],
    ['{ "plan": "2018-13/2019-03" }', /is not a period/],
    ['{ "divisions": "Early Help" }', /must be a list in \[ \]/],
    ['{ "divisions": ["Early Help", 5] }', /"divisions", number 2, must be a text in quotes/],
    ['{ "divisions": ["Early Help"],\n "contacts": { "Erly Help": "a@example.org" } }', '2: "contacts" names "Erly Help", which is not among "divisions". Did you mean Early Help?'],
    ['{ "columns": { "Latest": "updates" } }', /"updates" is no field\. Did you mean update\?/],
    ['{ "leads": [" "] }', /says nothing/],
    ['{ "plan": "2018-04/2019-03",\n"plan": "2018-04/2019-03" }', '2: "plan" is given twice.'],
    ['{ "accepted": [\n { "key": "4F0QH2M7TK", "by": "PMO" }] }', '2: "accepted", number 1, needs "reason".'],
    ['{ "accepted": [{ "key": "E110", "reason": "x", "by": "y" }] }', /"key" cannot be "E110"/],
    ['{ "limits": { "cels": 5 } }', '1: There is no setting "cels". Did you mean cells?'],
    ['{ "limits": { "seconds": 0 } }', '1: "seconds" must be a whole number from 1 to 86400. Write it like 60.'],
    ['{ "limits": {\n "memoryMegabytes": 10 } }', /^2: "memoryMegabytes" must be a whole number from 100 to 64000\./],
    ["[]", /The file must be names and values in \{ \}/],
    ['{ "plan": }', '1: Here a value of "plan" is missing, before }.'],
  ])("says what is wrong in %j, and on which line", (text, sentence) => {
    expect(mistakes(text)).toEqual([expect.stringMatching(typeof sentence === "string" ? new RegExp(`^${sentence.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`) : sentence)]);
  });

  it("says all that is wrong, from the top down", () => {
    expect(mistakes('{ "rules": { "a": "off",\n "b": "off" },\n "colour": 1 }')).toHaveLength(3);
  });

  it("is right in the sample", () => {
    expect(mistakes(template("goldthread.json"))).toEqual([]);
    expect(template("goldthread.json")).toContain('"$schema": "./goldthread.schema.json"');
  });

  it("templates/goldthread.schema.json is fresh: run npm run schema when it is not", () => {
    expect(JSON.parse(template("goldthread.schema.json"))).toEqual(JSON.parse(JSON.stringify(settingsSchema(RULE_NAMES))));
  });

  it("has a schema that knows every rule, status and setting", () => {
    expect(settingsSchema(RULE_NAMES)).toMatchObject({
      additionalProperties: false,
      properties: {
        rules: { properties: { "lead-missing": { enum: ["off", "note", "warning", "error"], description: expect.any(String) as string } }, additionalProperties: false },
        statusKey: { additionalProperties: { enum: expect.arrayContaining(["at-risk"]) as string[] } },
        accepted: { items: { required: ["key", "reason", "by"] } },
      },
    });
  });
});
