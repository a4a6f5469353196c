import { areaAddress, type Area } from "../../core/grid/address.js";
import { readConditionalFormats, type ConditionalFormat } from "../../files/xlsx/conditional-formats.js";
import type { FormulaContext } from "../../files/xlsx/formula.js";
import type { LookChange } from "../../files/xlsx/styles.js";
import type { XmlElement } from "../../files/xlsx/xml.js";
import { askAreas } from "./range-area.js";

/** A conditional format of Excel as a rule of a file: `type` and `operator` are the file's words. */
interface FileRule {
  readonly type: string;
  readonly operator?: string;
  readonly text?: string;
  readonly formulas: readonly string[];
}

const OPERATORS: Readonly<Record<string, string>> = {
  Between: "between", NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual", GreaterThan: "greaterThan", LessThan: "lessThan", GreaterThanOrEqual: "greaterThanOrEqual", LessThanOrEqual: "lessThanOrEqual",
};
const TEXT_RULES: Readonly<Record<string, string>> = { Contains: "containsText", NotContains: "notContainsText", BeginsWith: "beginsWith", EndsWith: "endsWith" };
const PRESETS: Readonly<Record<string, string>> = { Blanks: "containsBlanks", NonBlanks: "notContainsBlanks", Errors: "containsErrors", NonErrors: "notContainsErrors" };

/** Kinds that we can follow: what to ask of each, and the rule that it is. Scales, bars and icons give no colour that we could name. */
const KINDS: Readonly<Record<string, (format: Excel.ConditionalFormat) => { format: Excel.ConditionalRangeFormat; rule: () => FileRule }>> = {
  Custom: ({ custom }) => {
    custom.rule.load("formula");
    return { format: custom.format, rule: () => ({ type: "expression", formulas: [custom.rule.formula] }) };
  },
  CellValue: ({ cellValue }) => {
    cellValue.load("rule");
    return { format: cellValue.format, rule: () => ({ type: "cellIs", operator: OPERATORS[cellValue.rule.operator] ?? "", formulas: [cellValue.rule.formula1, cellValue.rule.formula2 ?? ""] }) };
  },
  ContainsText: ({ textComparison }) => {
    textComparison.load("rule");
    return { format: textComparison.format, rule: () => ({ type: TEXT_RULES[textComparison.rule.operator] ?? "", text: textComparison.rule.text, formulas: [] }) };
  },
  PresetCriteria: ({ preset }) => {
    preset.load("rule");
    return { format: preset.format, rule: () => ({ type: PRESETS[preset.rule.criterion] ?? "", formulas: [] }) };
  },
};

/** The conditional formats of a sheet: their list, then what each says. They are worked out by the same code that works them out in a file. */
export class ConditionalReading {
  private readonly list: Excel.ConditionalFormatCollection;

  constructor(sheet: Excel.Worksheet) {
    this.list = sheet.getRange().conditionalFormats.load("items/type,items/stopIfTrue");
  }

  /** Asks what each says; to be picked up after the wait. They come in the order of their priority. */
  askRules(): () => (context: FormulaContext) => readonly ConditionalFormat[] {
    const asked = this.list.items.flatMap((item) => {
      const kind = KINDS[item.type]?.(item);
      if (!kind) return [];
      const font = kind.format.font.load("color,bold,strikethrough");
      const fill = kind.format.fill.load("color");
      return [{ areas: askAreas(item.getRanges()), rule: kind.rule, change: () => changeOf(fill, font), stopIfTrue: item.stopIfTrue }];
    });
    return () => {
      const rules = asked.map(({ areas, rule, change, stopIfTrue }, index) => ({ areas: areas(), rule: rule(), change: change(), stopIfTrue, priority: index + 1 }));
      return (context) => {
        const changes = new Map<XmlElement, LookChange>();
        const worksheet = element("worksheet", {}, rules.map((rule) => groupOf(rule, changes)));
        return readConditionalFormats(worksheet, { cells: [], changes: [], textColour: () => null, changeOf: (dxf) => (dxf && changes.get(dxf)) ?? {} }, context);
      };
    };
  }
}

function changeOf(fill: Excel.ConditionalRangeFill, font: Excel.ConditionalRangeFont): LookChange {
  return {
    ...(fill.color ? { fill: fill.color.toUpperCase() } : {}),
    ...(font.color ? { fontColour: font.color.toUpperCase() } : {}),
    ...(typeof font.bold === "boolean" ? { bold: font.bold } : {}),
    ...(typeof font.strikethrough === "boolean" ? { strike: font.strikethrough } : {}),
  };
}

interface ReadRule {
  readonly areas: readonly Area[];
  readonly rule: FileRule;
  readonly change: LookChange;
  readonly stopIfTrue: boolean;
  readonly priority: number;
}

/** The elements that the rule would be in a file. What it changes is found again by the element that stands for it. */
function groupOf({ areas, rule, change, stopIfTrue, priority }: ReadRule, changes: Map<XmlElement, LookChange>): XmlElement {
  const dxf = element("dxf", {}, []);
  changes.set(dxf, change);
  const formulas = rule.formulas.filter((formula) => formula !== "").map((formula) => element("formula", {}, [], formula.replace(/^=/, "")));
  const attributes = { type: rule.type, operator: rule.operator ?? "", text: rule.text ?? "", priority: String(priority), stopIfTrue: stopIfTrue ? "1" : "0" };
  return element("conditionalFormatting", { sqref: areas.map(areaAddress).join(" ") }, [element("cfRule", attributes, [...formulas, dxf])]);
}

function element(name: string, attributes: Readonly<Record<string, string>>, children: readonly XmlElement[], text = ""): XmlElement {
  return { name, attributes, children, text };
}
