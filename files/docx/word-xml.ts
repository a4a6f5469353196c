import { childElements, type MarkupElement } from "../markup/markup.js";

/** Names in WordprocessingML without their prefix: most files write "w:p", but any prefix may stand there. */
export function localName(element: MarkupElement): string {
  return element.name.slice(element.name.indexOf(":") + 1);
}

/** Whether an element has this local name. */
export function isNamed({ name }: MarkupElement, local: string): boolean {
  return name.endsWith(local) && name.indexOf(":") === name.length - local.length - 1;
}

/** The first child of this local name. */
export function childNamed(element: MarkupElement | undefined, name: string): MarkupElement | undefined {
  if (!element) return undefined;
  for (const child of element.children) if (typeof child !== "string" && isNamed(child, name)) return child;
  return undefined;
}

export function childrenNamed(element: MarkupElement | undefined, name: string): MarkupElement[] {
  return element ? childElements(element).filter((child) => isNamed(child, name)) : [];
}

/** An attribute by its local name. */
export function attribute(element: MarkupElement | undefined, name: string): string | undefined {
  if (!element) return undefined;
  for (const full in element.attributes) {
    if (full === name || (full.endsWith(name) && full.charAt(full.length - name.length - 1) === ":")) return element.attributes[full];
  }
  return undefined;
}

/** The `val` of the child of this name. */
export function valueOf(element: MarkupElement | undefined, name: string): string | undefined {
  return attribute(childNamed(element, name), "val");
}

/** A switch such as <w:b/>: undefined where it is not said. */
export function switchOf(element: MarkupElement | undefined, name: string): boolean | undefined {
  const child = childNamed(element, name);
  return child && !/^(?:0|false|off|none)$/.test(attribute(child, "val") ?? "");
}

/** A new element with the prefix that `like` has, and its attributes. */
export function newElement(like: MarkupElement, name: string, attributes: Readonly<Record<string, string>>, children: MarkupElement["children"] = []): MarkupElement {
  const prefix = like.name.slice(0, like.name.indexOf(":") + 1);
  return { name: prefix + name, attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.includes(":") ? key : prefix + key, value])), children };
}
