/** The output is written, rejections reported with it. */
export const DONE = 0;
/** There are errors in what was checked, or a file could not be read. */
export const ERRORS_FOUND = 1;
/** Nothing could be done. */
export const NOTHING_DONE = 2;
