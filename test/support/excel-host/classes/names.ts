import type { OwnName } from "../targets.js";
import type { Book } from "../book.js";
import { HostError } from "../host-error.js";
import { remote, type RemoteClass } from "../remote-class.js";

export const NAMED_ITEM: RemoteClass<OwnName> = {
  name: "NamedItem",
  id: ({ name }) => name,
  properties: { Name: { get: ({ name }) => name }, Formula: { get: ({ book, name }) => book.names.find((each) => each.name === name)?.formula ?? "" } },
  methods: {
    Delete: ({ book, name }) => {
      book.names.splice(book.names.findIndex((each) => each.name === name), 1);
    },
  },
};

/** The workbook's own names. */
export const NAMES: RemoteClass<Book> = {
  name: "NamedItemCollection",
  items: (book) => book.names.map(({ name }) => remote("NamedItem", { book, name })),
  item: (book, name: string) => (book.names.some((each) => each.name === name) ? remote("NamedItem", { book, name }) : null),
  methods: {
    GetItemOrNullObject: (book, name: string) => (book.names.some((each) => each.name.toLowerCase() === name.toLowerCase()) ? remote("NamedItem", { book, name }) : null),
    Add: (book, name: string, formula: string) => {
      if (book.names.some((each) => each.name.toLowerCase() === name.toLowerCase())) throw new HostError("ItemAlreadyExists");
      if (!/^[A-Za-z_\\][\w.\\]*$/.test(name) || !formula.startsWith("=")) throw new HostError("InvalidArgument");
      const sheet = /^=(?:'((?:[^']|'')+)'|([\w.]+))!/.exec(formula);
      const named = (sheet?.[1]?.replace(/''/g, "'") ?? sheet?.[2])?.toLowerCase();
      if (named !== undefined && !book.sheets.some((each) => each.name.toLowerCase() === named)) throw new HostError("InvalidArgument");
      book.names.push({ name, formula });
      return remote("NamedItem", { book, name });
    },
  },
};
