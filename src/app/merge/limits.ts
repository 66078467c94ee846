/** So many files are merged at a time; those beyond are told, and left to another time. */
export const maxFiles = 200;
