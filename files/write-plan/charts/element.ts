import { escapeXml } from "../escape-text.js";

/** An XML element; its children stand in the order given. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, ...children: readonly string[]): string {
  let written = "";
  for (const key in attributes) written += attribute(key, attributes[key] as string | number);
  const content = children.join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An element of DrawingML's many that say one thing: <c:gapWidth val="60"/>. */
export function setting(name: string, val: string | number): string {
  return `<${name}${attribute("val", val)}/>`;
}

function attribute(name: string, value: string | number): string {
  return ` ${name}="${typeof value === "number" ? value : escapeXml(value)}"`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
