import { EMAIL_ADDRESS } from "../model/email-address.js";
import { groupBy } from "../model/group-by.js";
import { STATUSES } from "../model/status.js";
import { COLUMN_FIELDS } from "../recognise/column-names.js";
import { LIMIT_NAMES, limitOf, type LimitName } from "./limits.js";

/** What a setting holds: said once, for the reader of the file and for the schema that editors complete it by. */
export type Shape =
  | { readonly holds: "text"; readonly like?: string }
  | { readonly holds: "one of"; readonly choices: readonly string[]; readonly called: string }
  /** `of`: what is counted, where it is no bare number. */
  | { readonly holds: "count"; readonly of?: string; readonly least: number; readonly most: number }
  | { readonly holds: "list"; readonly of: Shape }
  /** Names of the writer's own to values of one shape. `names`: only these, each with what it stands for. */
  | { readonly holds: "map"; readonly of: Shape; readonly names?: Readonly<Record<string, string>>; readonly called: string }
  | { readonly holds: "record"; readonly members: Readonly<Record<string, Member>> };

export interface Member {
  readonly what: string;
  readonly shape: Shape;
  readonly example: string;
  readonly required?: true;
  readonly byDefault?: number;
}

const TEXT: Shape = { holds: "text" };

/** What the settings need to know of a rule. */
export interface NamedRule {
  readonly code: string;
  readonly name: string;
  readonly why: string;
}

/** Everything that goldthread.json may say. */
export function settingsShape(rules: readonly NamedRule[]): Extract<Shape, { holds: "record" }> {
  return {
    holds: "record",
    members: {
      $schema: { what: "Where editors find this schema.", shape: TEXT, example: '"./goldthread.schema.json"' },
      rules: {
        what: "Rules that are off, or count as more or less than usual.",
        shape: { holds: "map", called: "rule", names: Object.fromEntries([...groupBy(rules, ({ name }) => name)].map(([name, same]) => [name, same.map(({ why }) => why).join(" ")])), of: { holds: "one of", called: "grade of a rule", choices: ["off", "note", "warning", "error"] } },
        example: '{ "red-without-next-step": "error", "lead-letter-case": "off" }',
      },
      statusKey: {
        what: "What the words, colours and numbers of a status column mean: as many as the organisation's scheme has. They go before a plan's own key.",
        shape: { holds: "map", called: "word or colour", of: { holds: "one of", called: "status", choices: STATUSES } },
        example: '{ "yellow": "at-risk", "#00B0F0": "complete", "5": "complete" }',
      },
      dateCheck: {
        what: "Days that the date check counts with.",
        shape: {
          holds: "record",
          members: {
            notStartedDays: { what: "A line not started is amber when it is due within so many days.", shape: { holds: "count", of: "days", least: 0, most: 3660 }, example: "30", byDefault: 30 },
            continuingDays: { what: "A line that goes on is green while it was updated within so many days.", shape: { holds: "count", of: "days", least: 0, most: 3660 }, example: "92", byDefault: 92 },
          },
        },
        example: '{ "notStartedDays": 30 }',
      },
      plan: { what: "The first and the last month that the plan covers.", shape: { holds: "text", like: "^\\d{4}-\\d{2}/\\d{4}-\\d{2}$" }, example: '"2018-04/2019-03"' },
      returnsDueDays: { what: "Returns are due so many days after the end of their month; one signed off or dated later is late.", shape: { holds: "count", of: "days", least: 0, most: 366 }, example: "7" },
      divisions: { what: "The divisions that owe a return, as they are to be shown.", shape: { holds: "list", of: TEXT }, example: '["Early Help", "Commissioning and Resources"]' },
      contacts: { what: "Whom to ask in each division.", shape: { holds: "map", called: "division", of: TEXT }, example: '{ "Early Help": "early.help@example.org" }' },
      leads: { what: "Posts that leads may be, as they are to be written.", shape: { holds: "list", of: TEXT }, example: '["Head of Complaints, Information Governance & Support"]' },
      addresses: { what: "E-mail addresses of leads, by the names that the plans give them: where chase writes to.", shape: { holds: "map", called: "lead", of: { holds: "text", like: `^${EMAIL_ADDRESS}$` } }, example: '{ "Head of Service": "head.of.service@example.org" }' },
      abbreviations: { what: "Abbreviations that a plan may use without explaining them.", shape: { holds: "map", called: "abbreviation", of: TEXT }, example: '{ "HR": "Human Resources" }' },
      columns: {
        what: "Columns by their headings: the fields that they hold.",
        shape: { holds: "map", called: "heading", of: { holds: "one of", called: "field", choices: COLUMN_FIELDS } },
        example: '{ "Latest position": "update" }',
      },
      accepted: {
        what: "Findings that may stand, until what they are about changes.",
        shape: {
          holds: "list",
          of: {
            holds: "record",
            members: {
              key: { what: "The finding's key, as check shows it.", shape: { holds: "text", like: "^[0-9A-Va-v]{10}$" }, example: '"4F0QH2M7TK"', required: true },
              reason: { what: "Why it may stand.", shape: TEXT, example: '"The post is vacant until May."', required: true },
              by: { what: "Who says so.", shape: TEXT, example: '"Programme office"', required: true },
              about: { what: "What it is about, for people.", shape: TEXT, example: '"lead-missing, ref 43"' },
            },
          },
        },
        example: '[{ "key": "4F0QH2M7TK", "reason": "…", "by": "…" }]',
      },
      limits: {
        what: "How much one file may hold and cost; a file over a limit is refused, and the limit is named.",
        shape: { holds: "record", members: Object.fromEntries(LIMIT_NAMES.map((name) => [name, limitMember(name)])) },
        example: '{ "cells": 20000000, "seconds": 120 }',
      },
    },
  };
}

function limitMember(name: LimitName): Member {
  const { what, byDefault, least = 1, most } = limitOf(name);
  return { what, shape: { holds: "count", least, most }, example: String(byDefault), byDefault };
}
