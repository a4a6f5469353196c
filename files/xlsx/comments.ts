import { parseArea } from "../../core/grid/address.js";
import { parseIsoDate, shortDate } from "../../core/model/calendar-date.js";
import { readTree, targetsOf, type Relationship } from "./relationships.js";
import { childOf, childrenOf, decodeText, descendantsOf, type XmlElement } from "./xml.js";
import type { ZipArchive } from "./zip.js";

/** What is written on a cell, apart from its value. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Names of those who write threaded comments, by their id in the workbook. */
export type Persons = ReadonlyMap<string, string>;

export function readPersons(archive: ZipArchive, workbook: readonly Relationship[]): Persons {
  const people = targetsOf(workbook, "person").flatMap((part) => descendantsOf(readTree(archive, part) ?? undefined, "person"));
  return new Map(people.map(({ attributes }) => [attributes["id"] ?? "", attributes["displayName"] ?? ""]));
}

/**
 * Notes and threaded comments of a sheet, one text for each cell. A threaded comment is a line "20 Nov 2018, A Name: text".
 * Excel puts a note beside each thread for older versions: it is left out where the thread itself is there.
 */
export function readNotes(archive: ZipArchive, sheet: readonly Relationship[], persons: Persons): readonly CellNote[] {
  const texts = new Map<string, string[]>();
  const add = (address: string, text: string) => {
    if (text.trim() === "") return;
    const before = texts.get(address);
    if (before) before.push(text);
    else texts.set(address, [text]);
  };
  const threads = readTrees(archive, targetsOf(sheet, "threadedComment")).flatMap((tree) => childrenOf(tree, "threadedComment"));
  const threaded = new Set(threads.map(({ attributes }) => attributes["ref"] ?? ""));
  for (const comments of readTrees(archive, targetsOf(sheet, "comments"))) {
    for (const { address, text, standsForThread } of notesOf(comments)) {
      if (!(standsForThread && threaded.has(address))) add(address, text);
    }
  }
  for (const thread of threads) add(thread.attributes["ref"] ?? "", threadLine(thread, persons));
  return [...texts].flatMap(([address, lines]) => {
    const area = parseArea(address);
    return area ? [{ row: area.top, column: area.left, text: lines.join("\n") }] : [];
  });
}

function readTrees(archive: ZipArchive, parts: readonly string[]): readonly XmlElement[] {
  return parts.map((part) => readTree(archive, part)).filter((tree) => tree !== null);
}

interface Note {
  readonly address: string;
  readonly text: string;
  readonly standsForThread: boolean;
}

function notesOf(comments: XmlElement): readonly Note[] {
  const authors = childrenOf(childOf(comments, "authors"), "author").map(({ text }) => text);
  return childrenOf(childOf(comments, "commentList"), "comment").map((comment) => {
    const standsForThread = (authors[Number(comment.attributes["authorId"])] ?? "").startsWith("tc=");
    const text = textOf(childOf(comment, "text"));
    return { address: comment.attributes["ref"] ?? "", standsForThread, text: standsForThread ? withoutAdvice(text) : text };
  });
}

/** The text of a note, its runs joined. */
function textOf(text: XmlElement | undefined): string {
  const runs = text?.children.filter(({ name }) => name === "r" || name === "t") ?? [];
  return runs.map((run) => decodeText(run.name === "t" ? run.text : (childOf(run, "t")?.text ?? ""))).join("").trim();
}

/** Where the thread itself was lost, the note still holds its text, after Excel's advice to older versions. */
function withoutAdvice(text: string): string {
  const start = text.indexOf("\nComment:");
  return start < 0 ? text : text.slice(start + "\nComment:".length).split("\n").map((line) => line.trim()).filter((line) => line !== "" && line !== "Reply:").join("\n");
}

function threadLine(thread: XmlElement, persons: Persons): string {
  const text = decodeText(childOf(thread, "text")?.text ?? "").trim();
  if (text === "") return "";
  const date = parseIsoDate((thread.attributes["dT"] ?? "").slice(0, 10));
  const by = [date && shortDate(date), persons.get(thread.attributes["personId"] ?? "")].filter(Boolean).join(", ");
  return by === "" ? text : `${by}: ${text}`;
}
