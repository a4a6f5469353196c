/** The output is written, rejections reported with it. */
export const DONE = 0;
/** Nothing could be done. */
export const NOTHING_DONE = 2;
