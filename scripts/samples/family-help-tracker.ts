import { nextMonth } from "../../core/model/month.js";
import type { ThemeAnswers } from "../../core/model/tracker.js";
import { familyHelpTheme } from "./family-help-measures.js";
import { familyHelpReturn } from "./family-help-return.js";
import type { SampleMonth } from "./sample-month.js";
import { structuredReturn } from "./structured-return.js";

/** From this month on the division keeps the structured tracker. */
const FIRST: SampleMonth = "2025-09";

/** Family Help and Prevention's return: in its own layout until the summer, then the structured tracker, signed off on the fourth of the month after. */
export async function familyHelpSent(month: SampleMonth): Promise<Uint8Array> {
  const own = await familyHelpReturn(month);
  if (month < FIRST) return own;
  const [year = 0, number = 0] = nextMonth(month).split("-").map(Number);
  return structuredReturn(month, "family-help-and-prevention.xlsx", own, {
    division: "Family Help and Prevention",
    contact: "family.help@example.org",
    preparedBy: "Business Support Officer",
    signedOffBy: "Head of Family Hubs",
    signedOffOn: { year, month: number, day: 4 },
    answers: month === "2025-11" ? NOVEMBER : [],
  });
}

const NOVEMBER: readonly ThemeAnswers[] = [
  {
    theme: familyHelpTheme(1),
    workingWell: "Saturdays at Northbank fill up: families come who cannot come in the week.",
    howWeKnow: "The door count, and a card that parents fill in.",
    worriedAbout: "Nobody can say yet what the grant will be from April.",
    whatNext: "The plan at three sizes goes to the board in January, from the Head of Family Hubs.",
  },
  {
    theme: familyHelpTheme(2),
    workingWell: "The night line answers within a minute.",
    howWeKnow: "The telephone system's own figures, read each Monday.",
    worriedAbout: "The old forms cannot be switched off before March, so some families are asked twice.",
    whatNext: "The supplier gives a date in writing by 19 December; Systems Manager.",
  },
  {
    theme: familyHelpTheme(3),
    workingWell: "All sixteen facilitators are trained.",
    howWeKnow: "Training records; notes of the first groups.",
    worriedAbout: "Six lead practitioners left in the summer, four of them for agencies.",
    whatNext: "Exit talks are read together in December; HR Business Partner.",
  },
];
