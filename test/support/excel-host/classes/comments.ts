import type { OwnSheet, OwnNote, OwnThread } from "../targets.js";
import type { Book, Note, Thread } from "../book.js";
import { remote, type RemoteClass } from "../remote-class.js";

const placeOf = ({ book, sheet, it: { row, column } }: OwnNote) => remote("Range", { book, sheet, areas: [{ top: row, left: column, bottom: row, right: column }] });

export const REPLY: RemoteClass<Thread["replies"][number]> = {
  name: "CommentReply",
  properties: { Content: { get: ({ text }) => text }, AuthorName: { get: ({ author }) => author }, CreationDate: { get: ({ written }) => written } },
};

export const REPLIES: RemoteClass<Thread> = { name: "CommentReplyCollection", items: ({ replies }) => replies.map((reply) => remote("CommentReply", reply)) };

export const COMMENT: RemoteClass<OwnThread> = {
  name: "Comment",
  id: ({ it }) => it.id,
  properties: { Content: { get: ({ it }) => it.text }, AuthorName: { get: ({ it }) => it.author }, CreationDate: { get: ({ it }) => it.written } },
  objects: { Replies: ({ it }) => remote("CommentReplyCollection", it) },
  methods: { GetLocation: placeOf },
};

const threadsOf = (book: Book): OwnThread[] => book.sheets.flatMap((sheet) => sheet.threads.map((it) => ({ book, sheet, it })));

/** Threaded comments of the whole workbook. */
export const COMMENTS: RemoteClass<Book> = {
  name: "CommentCollection",
  items: (book) => threadsOf(book).map((thread) => remote("Comment", thread)),
  item: (book, id: string) => {
    const found = threadsOf(book).find(({ it }) => it.id === id);
    return found ? remote("Comment", found) : null;
  },
};

const noteId = ({ row, column }: Note): string => `note-${row}-${column}`;

export const NOTE: RemoteClass<OwnNote> = { name: "Note", id: ({ it }) => noteId(it), properties: { Content: { get: ({ it }) => it.text }, AuthorName: { get: ({ it }) => it.author } }, methods: { GetLocation: placeOf } };

export const NOTES: RemoteClass<OwnSheet> = {
  name: "NoteCollection",
  items: ({ book, sheet }) => sheet.notes.map((it) => remote("Note", { book, sheet, it })),
  item: ({ book, sheet }, id: string) => {
    const it = sheet.notes.find((note) => noteId(note) === id);
    return it ? remote("Note", { book, sheet, it }) : null;
  },
};
