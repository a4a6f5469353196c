/** Digits after the point that a figure of a budget can show. */
export const AMOUNT_DIGITS = [0, 1, 2, 3, 4, 5, 6] as const;
export type AmountDigits = (typeof AMOUNT_DIGITS)[number];
/** How a sheet writes less than nothing. */
export type AmountSign = "minus" | "brackets";
export type AmountPart = "amount" | "total amount" | "worked amount";
export type AmountLookName = `${AmountPart} ${AmountDigits} ${AmountSign}`;

const FORMATS: Readonly<Record<AmountSign, (digits: string) => string>> = {
  minus: (digits) => `#,##0${digits};-#,##0${digits}`,
  brackets: (digits) => `#,##0${digits}_);(#,##0${digits})`,
};

/** The looks of a budget's figures, as its sheet writes them: of a line, of a total, and of what a formula works out. Each is the `base` of its part with a number format. */
export function amountLooks<Look extends object>(base: Readonly<Record<AmountPart, Look>>): Readonly<Record<AmountLookName, Look & { readonly format: string }>> {
  type AmountLook = Look & { readonly format: string };
  const parts = Object.keys(base) as AmountPart[];
  const signs = Object.keys(FORMATS) as AmountSign[];
  const looks = parts.flatMap((part) =>
    signs.flatMap((sign) => AMOUNT_DIGITS.map((digits): [AmountLookName, AmountLook] => [`${part} ${digits} ${sign}`, { ...base[part], format: FORMATS[sign](digits === 0 ? "" : `.${"0".repeat(digits)}`) }])),
  );
  return Object.fromEntries(looks) as Readonly<Record<AmountLookName, AmountLook>>;
}
