import type { RegisterEntry } from "../consolidate/summary.js";
import { divisionSlug } from "../model/division.js";
import { emailAddressesIn } from "../model/email-address.js";
import { fold } from "../parse/tidy.js";
import type { Recipient } from "./draft.js";

/** What an organisation's settings say of whom to write to. */
export interface KnownAddresses {
  /** E-mail addresses of leads, by their names folded. */
  readonly addresses: ReadonlyMap<string, string>;
  /** "HoS" to "Head of Service". */
  readonly abbreviations: Readonly<Record<string, string>>;
  /** Whom to ask in each division. */
  readonly contacts: Readonly<Record<string, string>>;
}

/** Whom to write to. Nothing is guessed: null where neither the summary nor the settings give an address. */
export interface AddressBook {
  /** One key for one lead, however it is written: by its name, or by its abbreviation. */
  keyOf(lead: string): string;
  ofLead(lead: string): Recipient | null;
  ofReturn(entry: RegisterEntry): Recipient | null;
}

export function addressBook({ addresses, abbreviations, contacts }: KnownAddresses): AddressBook {
  const inFull = new Map(Object.entries(abbreviations).map(([short, full]) => [fold(short), fold(full)]));
  const keyOf = (lead: string): string => inFull.get(fold(lead)) ?? fold(lead);
  const byLead = new Map([...addresses].map(([lead, address]) => [keyOf(lead), address]));
  const byDivision = new Map(Object.entries(contacts).map(([division, contact]) => [divisionSlug(division), contact]));
  const inText = (name: string, text: string): Recipient | null => {
    const found = emailAddressesIn(text);
    return found.length === 0 ? null : { name, addresses: found };
  };
  const ofLead = (lead: string): Recipient | null => inText(lead, byLead.get(keyOf(lead)) ?? "");
  return {
    keyOf,
    ofLead,
    ofReturn: ({ contact, division }) => {
      const known = byDivision.get(divisionSlug(division)) ?? "";
      return inText("", contact) ?? (contact === "" ? null : ofLead(contact)) ?? inText("", known) ?? (known === "" ? null : ofLead(known));
    },
  };
}
