/** What a copy for release says of itself. A page that has it shows neither the register nor findings, which are the programme office's own. */
export interface PublishedWords {
  /** Sentences under the title. */
  readonly cover: readonly string[];
  readonly notes: readonly (readonly [subject: string, said: string])[];
}
