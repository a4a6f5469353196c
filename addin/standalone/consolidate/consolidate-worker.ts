import { answerMonth } from "./engine/answer-month.js";
import type { MonthAnswer, MonthRequest } from "./engine/month-request.js";

/** Reads a month's files and makes what is asked of them beside the page, so that the page goes on answering; it stops by being ended. */
self.addEventListener("message", ({ data }: MessageEvent<MonthRequest>) => {
  void answerMonth(data, (answer: MonthAnswer) => self.postMessage(answer, { transfer: answer.is === "made" ? [answer.made.bytes.buffer] : [] }));
});
