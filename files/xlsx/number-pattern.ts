import type { FormatToken } from "./format-tokens.js";

type ShowNumber = (value: number) => string;

/** A number as the General format shows it in a wide column: at most ten figures after rounding, but whole numbers in full, since they may be references. */
export function generalNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value === 0 ? 0 : value);
  const size = Math.abs(value);
  const exact = String(value);
  if (exact.length <= 11 && size >= 1e-4 && size < 1e11) return exact;
  if (size >= 1e11 || size < 1e-4) return scientific(value, 5, 2, true);
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}

/** How a section of a format without dates shows a number. Its own minus is added when the value is negative. */
export function numberPattern(tokens: readonly FormatToken[]): ShowNumber {
  const minus = (show: ShowNumber): ShowNumber => (value) => (value < 0 ? unlessZero(`-${show(-value)}`) : show(value));
  if (tokens.some(({ kind }) => kind === "general")) return minus((value) => literals(tokens, (token) => (token.kind === "general" ? generalNumber(value) : null)));
  if (tokens.some(({ kind }) => kind === "text") && !tokens.some(({ kind }) => kind === "digit")) return (value) => literals(tokens, (token) => (token.kind === "text" ? generalNumber(value) : null));
  if (!tokens.some(({ kind }) => kind === "digit")) return () => literals(tokens, () => null);
  if (tokens.some(({ kind }) => kind === "slash")) return minus(fractionPattern(tokens));
  if (tokens.some(({ kind }) => kind === "exponent")) return minus(exponentPattern(tokens));
  return minus(decimalPattern(tokens));
}

/** "-0" and "-0.00" show without their minus. */
function unlessZero(text: string): string {
  return /[1-9]/.test(text) ? text : text.slice(1);
}

function literals(tokens: readonly FormatToken[], shown: (token: FormatToken) => string | null): string {
  return tokens.map((token) => shown(token) ?? (token.kind === "literal" ? token.text : token.kind === "percent" ? "%" : "")).join("");
}

/** "#,##0.00", "0%", "0.0,", "00 00 00": figures are dealt out to the places from the right, literals stay where they stand. */
function decimalPattern(tokens: readonly FormatToken[]): ShowNumber {
  const point = tokens.findIndex(({ kind }) => kind === "point");
  const wholeTokens = point < 0 ? tokens : tokens.slice(0, point);
  const decimalTokens = point < 0 ? [] : tokens.slice(point + 1);
  const lastDigit = tokens.findLastIndex(({ kind }) => kind === "digit");
  const firstDigit = tokens.findIndex(({ kind }) => kind === "digit");
  const thousands = tokens.filter(({ kind }, n) => kind === "comma" && n > lastDigit).length + wholeTokens.filter(({ kind }, n) => kind === "comma" && point >= 0 && lastDigit > point && n > wholeTokens.findLastIndex((token) => token.kind === "digit")).length;
  const grouped = wholeTokens.some(({ kind }, n) => kind === "comma" && n > firstDigit && wholeTokens.slice(n).some((token) => token.kind === "digit"));
  const factor = 100 ** tokens.filter(({ kind }) => kind === "percent").length / 1000 ** thousands;
  const decimals = decimalTokens.filter(({ kind }) => kind === "digit").length;
  return (value) => {
    const [whole = "0", fraction = ""] = rounded(value * factor, decimals).split(".");
    return dealWhole(wholeTokens, whole === "0" ? "" : whole, grouped) + (point < 0 ? "" : dealDecimals(decimalTokens, fraction));
  };
}

function dealWhole(tokens: readonly FormatToken[], figures: string, grouped: boolean): string {
  const first = tokens.findIndex(({ kind }) => kind === "digit");
  let left = figures;
  let dealt = 0;
  const place = (figure: string) => (grouped && dealt++ > 0 && (dealt - 1) % 3 === 0 ? `${figure},` : figure);
  let shown = "";
  for (let n = tokens.length - 1; n >= 0; n--) {
    const token = tokens[n];
    if (token?.kind === "literal") shown = token.text + shown;
    else if (token?.kind === "percent") shown = `%${shown}`;
    if (token?.kind !== "digit") continue;
    do {
      const figure = left === "" ? { "0": "0", "?": " " }[token.text] : left.slice(-1);
      left = left.slice(0, -1);
      if (figure !== undefined) shown = place(figure) + shown;
    } while (n === first && left !== "");
  }
  return shown;
}

/** After the point: "0" always shows, "#" only figures that count. */
function dealDecimals(tokens: readonly FormatToken[], fraction: string): string {
  const counting = fraction.replace(/0+$/, "").length;
  let place = 0;
  const shown = tokens.map((token) => {
    if (token.kind === "literal") return token.text;
    if (token.kind === "percent") return "%";
    if (token.kind !== "digit") return "";
    const figure = fraction.charAt(place++);
    return place <= counting || token.text === "0" ? figure : token.text === "?" ? " " : "";
  });
  return `.${shown.join("")}`;
}

function exponentPattern(tokens: readonly FormatToken[]): ShowNumber {
  const at = tokens.findIndex(({ kind }) => kind === "exponent");
  const point = tokens.findIndex(({ kind }) => kind === "point");
  const decimals = point < 0 || point > at ? 0 : tokens.slice(point, at).filter(({ kind }) => kind === "digit").length;
  const places = tokens.slice(at).filter(({ kind }) => kind === "digit").length;
  const step = tokens.slice(0, point < 0 ? at : Math.min(point, at)).filter(({ kind }) => kind === "digit").length;
  return (value) => (step > 1 ? engineering(value, step, decimals, places) : scientific(value, decimals, places, false));
}

/** "##0.0E+0": the exponent goes in steps of three, as many as there are places before the point. */
function engineering(value: number, step: number, decimals: number, places: number): string {
  const exponent = value === 0 ? 0 : Math.floor(Math.log10(value) / step) * step;
  return `${(value / 10 ** exponent).toFixed(decimals)}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(places, "0")}`;
}

function scientific(value: number, decimals: number, places: number, short: boolean): string {
  const [mantissa = "", sign = "+", exponent = "0"] = value.toExponential(decimals).split(/e([+-])/);
  return `${short ? String(Number(mantissa)) : mantissa}E${sign}${exponent.padStart(places, "0")}`;
}

/** "# ?/?" and "# ??/??" find the nearest fraction with so many figures; "# ?/8" has its denominator given. */
function fractionPattern(tokens: readonly FormatToken[]): ShowNumber {
  const slash = tokens.findIndex(({ kind }) => kind === "slash");
  const below = tokens.slice(slash + 1);
  const given = Number(below.map(({ text }) => text).join("").trim()) || 0;
  const most = given || 10 ** below.filter(({ kind }) => kind === "digit").length - 1;
  const mixedNumber = tokens.slice(0, slash).some(({ kind }, n) => kind === "literal" && tokens.slice(0, n).some((token) => token.kind === "digit"));
  return (value) => {
    const whole = mixedNumber ? Math.floor(value) : 0;
    const [above, under] = nearestFraction(value - whole, given || 1, most);
    if (above === 0) return String(whole);
    if (above === under && mixedNumber) return String(whole + 1);
    return `${mixedNumber && whole > 0 ? `${whole} ` : ""}${above}/${under}`;
  };
}

function nearestFraction(value: number, least: number, most: number): readonly [number, number] {
  let best: readonly [number, number] = [Math.round(value * least), least];
  for (let under = least + 1; under <= most && under <= 999; under++) {
    const above = Math.round(value * under);
    if (Math.abs(above / under - value) < Math.abs(best[0] / best[1] - value) - 1e-12) best = [above, under];
  }
  return best;
}

/** Rounded half away from zero on the fifteen figures that Excel keeps: 1.005 to two places is 1.01. */
function rounded(value: number, decimals: number): string {
  const kept = value.toPrecision(15);
  if (kept.includes("e")) return value >= 1e15 ? BigInt(Math.round(value)).toString() + (decimals > 0 ? `.${"0".repeat(decimals)}` : "") : value.toFixed(Math.min(decimals, 30));
  return Number(`${Math.round(Number(`${kept}e${decimals}`))}e-${decimals}`).toFixed(Math.min(decimals, 30));
}
