/** What an organisation says of itself in its settings: names that its trackers may use without explaining them. */
export interface Organisation {
  readonly divisions: readonly string[];
  /** Posts or people as they are to be written. */
  readonly leads: readonly string[];
  /** "ADCSC" to "Assistant Director CSC". */
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly contacts: Readonly<Record<string, string>>;
}

export const NO_ORGANISATION: Organisation = { divisions: [], leads: [], abbreviations: {}, contacts: {} };
