import { pipeRecords } from "./pipe-table.js";
import { indexOf, type SampleMonth } from "./sample-month.js";

/** Education and Inclusion tells its figures in sentences. `figures`: from the first month to the last, with semicolons between them. */
const SENTENCES = pipeRecords(["service", "sentence", "figures"], `
  | Belonging in school | # of pupils missed a tenth of their lessons or more. | 21.6%; 21.9%; 21.8%; 21.2%; 20.7%; 20.4%; 20.1%; 19.8%; 19.8%; 19.1%; 19.4%; 19.7% |
  | Belonging in school | # pupils were on part-time timetables. | 118; 117; 115; 112; 108; 108; 104; 101; 101; 96; 92; 84 |
  | Special educational needs and preparation for adulthood | # of plans were issued within 20 weeks. | 49%; 48%; 50%; 51%; 53%; 54%; 55%; 57%; 58%; 58%; 61%; 66% |
  | Special educational needs and preparation for adulthood | # young people travelled to school alone for the first time. | 6; 7; 7; 9; 12; 14; 17; 21; 21; 24; 28; 31 |
  | Children in care achieve | # of personal education plans had a target that the pupil chose. | 71%; 73%; 76%; 76%; 78%; 80%; 83%; 85%; 85%; 86%; 88%; 91% |
`);

/** What each service says of how it does in a month: its sentences. */
export function inclusionPerformance(month: SampleMonth): { readonly service: string; readonly sentences: readonly string[] }[] {
  const services = [...new Set(SENTENCES.map(({ service }) => service))];
  return services.map((service) => ({
    service,
    sentences: SENTENCES.filter((each) => each.service === service).map(({ sentence, figures }) => sentence.replace("#", figures.split(";")[indexOf(month)]?.trim() ?? "")),
  }));
}

/** Its register has no ratings; `until` is the last month in which a risk stands there. */
const RISKS = pipeRecords(["risk", "mitigation", "from", "until"], `
  | High needs block grows faster than its grant | • Fourteen measures, reported to schools forum. • Places nearer home. | 2024-12 | 2025-11 |
  | Too few educational psychologists to advise on time | • Two trainees each year. • A shared team with two neighbouring councils. | 2024-12 | 2025-11 |
  | Old booking system loses training records | • Copies each Friday. | 2024-12 | 2025-06 |
  | Falling rolls leave village schools short of money | • Forecast by ward each term. • Talks with governors a year ahead. | 2025-09 | 2025-11 |
`);

/** The risks of a month, and what is done about each. */
export function inclusionRisks(month: SampleMonth): { readonly risk: string; readonly mitigation: string }[] {
  return RISKS.filter(({ from, until }) => from <= month && month <= until).map(({ risk, mitigation }) => ({ risk, mitigation: mitigation.replaceAll(" •", "\n•") }));
}
