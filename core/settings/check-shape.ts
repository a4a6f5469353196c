import type { JsonMember, JsonNode, Mistake } from "./json-text.js";
import { didYouMean } from "./nearest.js";
import type { Member, Shape } from "./settings-shape.js";

/** What is wrong with a value, by the shape that it should have. `name` is what the setting is called, `example` shows it right. */
export function shapeMistakes(node: JsonNode, shape: Shape, name: string, example: string): Mistake[] {
  const wrong = (message: string): Mistake[] => [{ line: node.line, message: `${message} Write it like ${example}.` }];
  switch (shape.holds) {
    case "text":
      if (node.kind !== "text") return wrong(`${name} must be a text in quotes.`);
      if (node.value.trim() === "") return wrong(`${name} says nothing.`);
      return shape.like === undefined || new RegExp(shape.like).test(node.value) ? [] : wrong(`${name} cannot be "${node.value}".`);
    case "one of":
      if (node.kind === "text" && shape.choices.includes(node.value)) return [];
      return [{ line: node.line, message: choiceMistake(node, name, shape.called, shape.choices) }];
    case "count":
      return node.kind === "number" && Number.isInteger(node.value) && node.value >= shape.least && node.value <= shape.most ? [] : wrong(`${name} must be a whole number${shape.of === undefined ? "" : ` of ${shape.of}`} from ${shape.least} to ${shape.most}.`);
    case "list":
      return node.kind === "array" ? node.items.flatMap((item, index) => shapeMistakes(item, shape.of, `${name}, number ${index + 1},`, example)) : wrong(`${name} must be a list in [ ].`);
    case "map":
      if (node.kind !== "object") return wrong(`${name} must be names and values in { }.`);
      return [...repeated(node.members), ...node.members.flatMap((member) => mapMistakes(member, shape, example))];
    case "record":
      return node.kind === "object" ? recordMistakes(node.members, shape.members, name, node.line) : wrong(`${name} must be names and values in { }.`);
  }
}

function choiceMistake(node: JsonNode, name: string, called: string, choices: readonly string[]): string {
  const said = node.kind === "text" ? `"${node.value}"` : node.kind === "number" || node.kind === "word" ? String(node.value) : "what is in brackets";
  const all = choices.length <= 12 ? ` It may be ${choices.slice(0, -1).join(", ")} or ${choices.at(-1) ?? ""}.` : "";
  return `${name}: ${said} is no ${called}.${node.kind === "text" ? didYouMean(node.value, choices) : ""}${all}`;
}

function mapMistakes({ name, line, value }: JsonMember, { of, names, called }: Extract<Shape, { holds: "map" }>, example: string): Mistake[] {
  if (name.trim() === "") return [{ line, message: `A ${called} is missing between the quotes.` }];
  if (names && !Object.hasOwn(names, name)) return [{ line, message: `There is no ${called} "${name}".${didYouMean(name, Object.keys(names))}` }];
  return shapeMistakes(value, of, `"${name}"`, example);
}

function recordMistakes(members: readonly JsonMember[], known: Readonly<Record<string, Member>>, name: string, line: number): Mistake[] {
  const absent = Object.entries(known).filter(([key, { required }]) => required && !members.some((member) => member.name === key));
  return [
    ...repeated(members),
    ...members.flatMap((member) => {
      const setting = Object.hasOwn(known, member.name) ? known[member.name] : undefined;
      if (!setting) return [{ line: member.line, message: `There is no setting "${member.name}".${didYouMean(member.name, Object.keys(known))}` }];
      return shapeMistakes(member.value, setting.shape, `"${member.name}"`, setting.example);
    }),
    ...absent.map(([key]) => ({ line, message: `${name} needs "${key}".` })),
  ];
}

function repeated(members: readonly JsonMember[]): Mistake[] {
  return members.filter(({ name }, index) => members.findIndex((member) => member.name === name) < index).map(({ name, line }) => ({ line, message: `"${name}" is given twice.` }));
}
