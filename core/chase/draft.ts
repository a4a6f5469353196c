/** A message before it is anybody's: plain text, with no sender, no date and nothing that a host would add. */
export interface Draft {
  /** Without an ending; unlike that of any other draft. */
  readonly fileName: string;
  readonly to: Recipient;
  readonly subject: string;
  /** Lines end in "\n". */
  readonly body: string;
}

export interface Recipient {
  /** "" for addresses that no name belongs to. */
  readonly name: string;
  /** E-mail addresses as model/email-address.ts knows them; one at least. */
  readonly addresses: readonly string[];
}
