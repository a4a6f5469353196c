import { DomUtils, parseDocument } from "htmlparser2";

type Element = ReturnType<typeof elementsOf>[number];

/** What a manifest is held against. */
export interface Expected {
  /** The address of the pane's own folder, ending in "/". */
  readonly folder: string;
  readonly version: string;
  readonly excelApi: string;
  /** Width in pixels of each icon in that folder, by path. */
  readonly icons: ReadonlyMap<string, number>;
}

const LONGEST = { "bt:String in bt:ShortStrings": 125, "bt:String in bt:LongStrings": 250, id: 32 };

/** What is wrong with a manifest beyond what a schema sees, as sentences; none when all is well. */
export function manifestFaults(xml: string, expected: Expected): string[] {
  const all = elementsOf(xml);
  return [...wrongNames(all), ...wrongTexts(all), ...wrongAddresses(all, expected), ...wrongIcons(all, expected), ...wrongValues(all, expected)];
}

/** Label and tab of every button, in the order they stand on the ribbon. */
export function buttonsOf(xml: string): { readonly label: string; readonly tab: string | null }[] {
  const all = elementsOf(xml);
  return named(all, "Control").map((control) => {
    const [label, source] = ["Label", "SourceLocation"].map((name) => resourceValue(all, childNamed(control, name)?.attribs["resid"] ?? ""));
    return { label: label ?? "", tab: URL.canParse(source ?? "") ? new URL(source ?? "").searchParams.get("tab") : null };
  });
}

function elementsOf(xml: string) {
  return DomUtils.getElementsByTagName("*", parseDocument(xml, { xmlMode: true }), true);
}

const named = (all: readonly Element[], name: string): Element[] => all.filter((element) => element.name === name);
const childNamed = (element: Element, name: string): Element | undefined => DomUtils.getElementsByTagName(name, element.children, true)[0];
const textOf = (all: readonly Element[], name: string): string => DomUtils.textContent(named(all, name)[0] ?? []);
const resources = (all: readonly Element[]): Element[] => all.filter(({ name }) => ["bt:Image", "bt:Url", "bt:String"].includes(name)).filter(({ attribs }) => attribs["id"] !== undefined);
const resourceValue = (all: readonly Element[], id: string): string | undefined => resources(all).find(({ attribs }) => attribs["id"] === id)?.attribs["DefaultValue"];

function wrongNames(all: readonly Element[]): string[] {
  const ids = all.flatMap(({ attribs }) => attribs["id"] ?? []).filter((id) => id !== "TabHome");
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `The id ${id} is given twice.`);
  const long = ids.filter((id) => id.length > LONGEST.id).map((id) => `The id ${id} is longer than ${LONGEST.id} characters.`);
  const used = all.flatMap(({ attribs }) => attribs["resid"] ?? []);
  const defined = new Set(resources(all).map(({ attribs }) => attribs["id"] ?? ""));
  const lost = used.filter((id) => !defined.has(id)).map((id) => `The resource ${id} is used and not defined.`);
  const idle = [...defined].filter((id) => !used.includes(id)).map((id) => `The resource ${id} is defined and not used.`);
  return [...twice, ...long, ...lost, ...idle];
}

function wrongTexts(all: readonly Element[]): string[] {
  return named(all, "bt:String").flatMap(({ name, parent, attribs }) => {
    const most = LONGEST[`${name} in ${(parent as Element).name}` as keyof typeof LONGEST];
    const text = attribs["DefaultValue"] ?? "";
    return text.length > 0 && text.length <= most ? [] : [`The text ${attribs["id"]} has ${text.length} characters, not 1 to ${most}.`];
  });
}

function wrongAddresses(all: readonly Element[], { folder }: Expected): string[] {
  const values = all.flatMap(({ attribs }) => attribs["DefaultValue"] ?? []).filter((value) => /^\w+:/.test(value));
  const away = values.filter((value) => !value.startsWith(folder)).map((value) => `${value} is not under ${folder}.`);
  const pages = values.filter((value) => value.includes(".html")).filter((value) => !value.startsWith(`${folder}taskpane.html?host=excel`));
  return [...away, ...pages.map((value) => `${value} does not tell the pane that Excel opens it.`)];
}

function wrongIcons(all: readonly Element[], { folder, icons }: Expected): string[] {
  const sized = [
    ...named(all, "bt:Image").flatMap(({ attribs }) => (attribs["resid"] === undefined ? [] : [{ size: attribs["size"], address: resourceValue(all, attribs["resid"]) }])),
    { size: "32", address: named(all, "IconUrl")[0]?.attribs["DefaultValue"] },
    { size: "64", address: named(all, "HighResolutionIconUrl")[0]?.attribs["DefaultValue"] },
  ];
  return sized.flatMap(({ size, address = "" }) => {
    const width = icons.get(address.slice(folder.length));
    return String(width) === size ? [] : [`The icon ${address} is ${width ?? "not there, so not"} ${width === undefined ? size : `pixels wide, not ${size}`}.`];
  });
}

function wrongValues(all: readonly Element[], { version, excelApi }: Expected): string[] {
  const set = named(all, "Set").map(({ attribs }) => `${attribs["Name"]} ${attribs["MinVersion"]}`).join();
  const least = named(all, "Sets")[0]?.attribs["DefaultMinVersion"];
  const found = { Version: textOf(all, "Version"), Permissions: textOf(all, "Permissions"), DefaultLocale: textOf(all, "DefaultLocale"), Set: set, Sets: least };
  const right = { Version: `${version}.0`, Permissions: "ReadWriteDocument", DefaultLocale: "en-GB", Set: `ExcelApi ${excelApi}`, Sets: excelApi };
  return (Object.keys(right) as (keyof typeof right)[]).flatMap((name) => (found[name] === right[name] ? [] : [`${name} is ${found[name]}, not ${right[name]}.`]));
}
